import type {Figure} from "../figure.ts";
import {newestOf} from "../newest.ts";
import {isNonEmpty, type NonEmpty} from "../non-empty.ts";
import type {Target} from "../target.ts";
import type {Counting} from "./counting.ts";
import type {Unknown, UnknownReason} from "./judgement.ts";

/** The figures that answer a target, in the order they count. */
interface Answering {
  kind: "answering";
  figures: Readonly<NonEmpty<Figure>>;
}

/** The figures that count as the target asks; without one, the reason and what was published instead. */
export function answering(target: Target, {sound, unverified}: Counting): Answering | Unknown {
  if (!target.due && !target.period) return unknown("no_due");
  if (target.grade === "D") return unknown("grade_d");
  const figures = sound.filter((figure) => mismatch(target, figure) === null);
  if (isNonEmpty(figures)) return {kind: "answering", figures};
  for (const reason of mismatches) {
    const newest = newestOf(sound.filter((figure) => mismatch(target, figure) === reason));
    if (newest) return unknown(reason, [newest]);
  }
  return unknown(unverified.some((figure) => mismatch(target, figure) === null) ? "grade_d" : "no_figure");
}

// The gravest first: of several kinds of figure that do not fit, the first is told.
const mismatches = ["units_differ", "definition_break", "population_differs", "split_differs"] as const;
type Mismatch = (typeof mismatches)[number];

/** In what a figure of the same metric counts otherwise than the target asks; null when it answers it. */
export function mismatch(target: Target, figure: Figure): Mismatch | null {
  if (figure.unit !== target.unit) return "units_differ";
  if (figure.definition !== target.definition) return "definition_break";
  if (figure.population !== target.population) return "population_differs";
  const sameSplit = figure.breakdown === target.breakdown && figure.member === target.member;
  return sameSplit ? null : "split_differs";
}

function unknown(reason: UnknownReason, instead: Figure[] = []): Unknown {
  return {kind: "unknown", reason, instead};
}
