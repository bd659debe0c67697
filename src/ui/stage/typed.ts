/** The number of a slide, digit by digit. */
export interface Typed {
  digits: string;
  /** What Enter ended; null while none is. */
  number: number | null;
}

/** What has been typed once a key is pressed: any key that belongs to no number begins anew. */
export function typedWith(before: string, key: string): Typed {
  if (/^\d$/.test(key)) return {digits: `${before}${key}`.slice(-3), number: null};
  if (key === "Backspace") return {digits: before.slice(0, -1), number: null};
  return {digits: "", number: key === "Enter" && before !== "" ? Number(before) : null};
}
