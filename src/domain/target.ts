import {dateInterval, periodInterval, type DateInterval} from "./date.ts";
import type {Figure, Grade} from "./figure.ts";
import {valueInterval, type Qualifier} from "./interval.ts";

export type Role =
  | "target"
  | "restatement"
  | "superseded"
  | "interim"
  | "yearly_flow"
  | "increment"
  | "ceiling"
  | "forecast"
  | "slogan"
  | "rule";
export type Basis = "cumulative" | "level" | "flow" | "increment";

/** One published target, in the unit of its metric. */
export interface Target {
  target: string;
  region: string;
  programme: string | null;
  metric: string;
  definition: string | null;
  /** The batch or edition a quota was set for. */
  batch: string | null;
  breakdown: string | null;
  member: string | null;
  population: string | null;
  value: number;
  qualifier: Qualifier;
  unit: string;
  due: string | null;
  set_on: string | null;
  role: Role;
  basis: Basis;
  period: string | null;
  direction: "up" | "down";
  headline: boolean;
  restates: string | null;
  grade: Grade;
  source: string;
  published_on: string | null;
}

const judgedRoles: ReadonlySet<Role> = new Set(["target", "interim", "yearly_flow", "increment", "ceiling"]);

/** Only targets, and plans, additions and ceilings on their own period, are judged; the rest is listed as what it is. */
export function isJudged({role}: Pick<Target, "role">): boolean {
  return judgedRoles.has(role);
}

/** The last day of the due date, or of the period where no due date is stated; a target with neither is not judged. */
export function lastDayOf({due, period}: Pick<Target, "due" | "period">): string {
  return due ? dateInterval(due).to : periodInterval(period!).to;
}

/** The days a target is asked for: its period, or its due date where no period is stated; one with neither is not judged. */
export function askedPeriod({due, period}: Pick<Target, "due" | "period">): DateInterval {
  return periodInterval((period ?? due)!);
}

/** The share of N at which a count reaches a target of 约 N (our convention). */
export const aboutReached = 0.95;

// 约 loosens counts only, never rates, indices, ranks or money.
const measured = /^(yuan|usd|percent|point|index_point|rank|grade)/;

/** The least value that counts as reaching "N"; a rate or a sum of money is never reached before N itself. */
export function threshold(target: Pick<Target, "value" | "qualifier" | "basis" | "unit">): number {
  const loose = target.qualifier === "about" && target.basis !== "level" && !measured.test(target.unit);
  return loose ? Math.ceil(aboutReached * target.value) : target.value;
}

/** Every value the figure's words allow reaches the target; for a ceiling or a lower-is-better target, stays within it. */
export function reaches(target: Target, {value, qualifier}: Pick<Figure, "value" | "qualifier">): boolean {
  const {low, high, lowOpen, highOpen} = valueInterval(value, qualifier);
  if (isUpperLimit(target)) {
    const strict = target.qualifier === "under" && !highOpen;
    return strict ? high < target.value : high <= target.value;
  }
  const goal = threshold(target);
  return target.qualifier === "over" ? low > goal || (low === goal && lowOpen) : low >= goal;
}

/** No value the figure's words allow reaches the target. */
export function fallsShort(target: Target, {value, qualifier}: Pick<Figure, "value" | "qualifier">): boolean {
  const {low, high, lowOpen, highOpen} = valueInterval(value, qualifier);
  if (isUpperLimit(target)) {
    const strict = target.qualifier === "under" || lowOpen;
    return strict ? low >= target.value : low > target.value;
  }
  const goal = threshold(target);
  return high < goal || (high === goal && (highOpen || target.qualifier === "over"));
}

function isUpperLimit({direction, role}: Target): boolean {
  return direction === "down" || role === "ceiling";
}
