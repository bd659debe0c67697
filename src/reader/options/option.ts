/** How one option of a page stands in the address. A value at its default is left out, so equal views have equal addresses. */
export interface Option<T> {
  initial: T;
  /** The name of its parameter, where that is not the name of the option. */
  parameter?: string;
  read(values: readonly string[]): T;
  write(value: T): readonly string[];
}

export type Codec = Record<string, Option<never>>;

/** The options a codec reads and writes. */
export type OptionsOf<C> = {[Name in keyof C]: C[Name] extends Option<infer T> ? T : never};

/** One of some words, or null. */
export function maybe<const T extends string>(known: readonly T[]): Option<T | null> {
  return {
    initial: null,
    read: ([value]) => known.find((one) => one === value) ?? null,
    write: (value) => (value === null ? [] : [value]),
  };
}

/** One of some words; the first stands where none is named. */
export function oneOf<const T extends string>(known: readonly [T, ...T[]]): Option<T> {
  const [initial] = known;
  return {
    initial,
    read: ([value]) => known.find((one) => one === value) ?? initial,
    write: (value) => (value === initial ? [] : [value]),
  };
}

/** Any text, such as the id of a record. */
export const text: Option<string | null> = {
  initial: null,
  read: ([value]) => value || null,
  write: (value) => (value === null ? [] : [value]),
};

/** Any number of texts, in their order. */
export const texts: Option<string[]> = {
  initial: [],
  read: (values) => values.filter(Boolean),
  write: (values) => values,
};
