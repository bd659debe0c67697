import {dateInterval} from "../date.ts";
import type {PaceState} from "../pace.ts";
import {lastDayOf, type Target} from "../target.ts";
import type {Judgement, YearJudgement} from "./judgement.ts";

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
      return yearlyState(judgement.years, evaluationDay);
    default:
      return judgement.kind;
  }
}

// One year short is enough to miss a yearly addition; it is met only when every year is. Until the last year is over, what
// was not published of an earlier one leaves it open, whether or not the last is already reached.
function yearlyState(years: readonly YearJudgement[], evaluationDay: string): TargetState {
  const kinds = years.map(({judgement}) => judgement.kind);
  if (kinds.includes("missed")) return "missed";
  if (kinds.every((kind) => kind === "met")) return "met";
  if (kinds.includes("indeterminate")) return "indeterminate";
  const isOver = years.every(({year}) => dateInterval(year).to < evaluationDay);
  return isOver ? "due_passed_unknown" : "running";
}
