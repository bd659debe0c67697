import type {Reason} from "./comparability.ts";

/** The code of a reason, with the record it rests on where that is neither of the two figures: the batch that came between. */
export function reasonCode({code, b}: Reason): string {
  return code === "batch_between" ? `${code}:${b}` : code;
}
