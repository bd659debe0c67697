import type {PaceState} from "../pace.ts";
import {lastDayOf, type Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";

/** Where a target stands on the evaluation day, in one word. */
export type TargetState =
  | "met"
  | "met_date_unknown"
  | "kept"
  | "missed"
  | "exceeded"
  | "indeterminate"
  | "due_passed_unknown"
  | PaceState
  | "running"
  | "unknown";

/** The state a judgement amounts to, its pace left aside. */
export function stateOf(judgement: Judgement, target: Target, evaluationDay: string): TargetState {
  switch (judgement.kind) {
    case "level":
      return judgement.outcome ?? (lastDayOf(target) < evaluationDay ? "due_passed_unknown" : "running");
    case "yearly":
      return yearlyState(judgement.years.map((year) => year.judgement.kind));
    default:
      return judgement.kind;
  }
}

// One year short is enough to miss a yearly addition; it is met only when every year is.
function yearlyState(kinds: readonly Judgement["kind"][]): TargetState {
  if (kinds.includes("missed")) return "missed";
  if (kinds.every((kind) => kind === "met")) return "met";
  if (kinds.includes("indeterminate")) return "indeterminate";
  return kinds.includes("running") ? "running" : "due_passed_unknown";
}
