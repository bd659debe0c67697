import {dateInterval} from "./date.ts";
import type {SeriesPanel} from "./panels.ts";
import {lastStated} from "./series.ts";
import type {Target} from "./target.ts";

/** What a series aims at: its headline target, and plans for a time its published totals have not reached yet. */
export interface Aims {
  plans: Target[];
  goal: Target | null;
}

/** The aims of a series among all targets published by the evaluation day; unverified (grade D) ones are left out. */
export function aimsOf(panel: SeriesPanel, targets: readonly Target[], evaluationDay: string): Aims {
  const end = dateInterval(lastStated(panel.lines[0]!.steps)!).to;
  const own = targets.filter(
    (target) =>
      target.programme === panel.programme &&
      target.metric === panel.metric &&
      target.region === panel.region &&
      target.grade !== "D" &&
      target.due !== null &&
      dateInterval(target.published_on ?? target.due).to <= evaluationDay,
  );
  return {
    plans: own.filter(
      ({role, basis, due}) => role === "interim" && basis !== "cumulative" && dateInterval(due!).to > end,
    ),
    goal:
      own.find(({role, headline, basis}) => role === "target" && headline && basis === "cumulative") ?? null,
  };
}
