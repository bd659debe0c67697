import {isKnown} from "./figure.ts";
import {plansOf} from "./plans.ts";
import {isSameSeries, type Line} from "./series.ts";
import type {Target} from "./target.ts";

/** What a series aims at: its headline target, and plans for a time its published totals have not reached yet. */
export interface Aims {
  plans: Target[];
  goal: Target | null;
}

/** The aims of one line of totals among all targets known on the evaluation day; unverified (grade D) ones are left out. */
export function aimsOf({steps}: Line, targets: readonly Target[], evaluationDay: string): Aims {
  const figures = steps.flatMap(({figure, confirmations}) => [figure, ...confirmations]);
  const series = steps[0].figure;
  const own = targets.filter((target) => isKnown(target, evaluationDay) && isSameSeries(target, series));
  return {plans: plansOf(series, figures, own), goal: own.find(isGoal) ?? null};
}

function isGoal({role, headline, basis, due, grade}: Target): boolean {
  return role === "target" && headline && basis === "cumulative" && due !== null && grade !== "D";
}
