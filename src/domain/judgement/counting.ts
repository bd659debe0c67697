import {isKnown, isSound, type Figure} from "../figure.ts";
import {byDateThenPreference} from "../same-fact.ts";

/** The published figures known on the evaluation day, oldest first and of one date the preferred first. */
export interface Counting {
  /** Those that may decide. */
  sound: Figure[];
  /** Those of grade D, which never do. */
  unverified: Figure[];
}

/** The statements that count; what was published after the evaluation day and proposals are left out. */
export function counting(figures: readonly Figure[], evaluationDay: string): Counting {
  const known = figures
    .filter((figure) => figure.status === "published" && isKnown(figure, evaluationDay))
    .toSorted(byDateThenPreference);
  return {sound: known.filter(isSound), unverified: known.filter((figure) => !isSound(figure))};
}
