import type {Progress} from "../domain/pace.ts";

/** The share of time gone, marked as approximate where a date it rests on is partial. */
export function elapsedText(
  {elapsed}: Pick<Progress, "elapsed">,
  approximately: (share: string) => string,
): string {
  const {low, high} = elapsed;
  const text = `${Math.round(((low + high) / 2) * 100)}%`;
  return low === high ? text : approximately(text);
}
