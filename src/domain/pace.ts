import {dateInterval, daysBetween, isYear, monthsBetween} from "./date.ts";
import {isSound, type Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {steps, type Step} from "./series.ts";
import {threshold, type Target} from "./target.ts";

/**
 * Where a target started from. `founding`: the document that set the target also created the programme, so nothing stood
 * before it and the count started at zero. `figure`: the last total published for a date on or before the target was set.
 */
export type Baseline =
  | {kind: "founding"; value: 0; from: string; to: string}
  | {kind: "figure"; value: number; from: string; to: string; figure: Figure};

/** A pace between two dates, in units of the metric per month of 365.25/12 days. */
export interface Pace {
  perMonth: number;
  from: string;
  to: string;
}

/** The pace needed to reach a target's number, and the least that reaches what counts as it: the same unless it says 约. */
export interface NeededPace extends Pace {
  leastPerMonth: number;
}

/** 序时进度 of a cumulative target at its newest figure, every share of one. */
export interface Progress {
  baseline: Baseline;
  newest: Figure;
  /** The last day of the due date. */
  due: string;
  /** Share of the required increase done: (newest − baseline) ÷ (target − baseline). */
  done: number;
  /** Share of the time gone at the newest figure; a range where a date is partial. */
  elapsed: {low: number; high: number};
  /** What is left at the newest figure. */
  remaining: Remaining;
  /** Needed from the newest figure to the due date; null once the target is reached. */
  neededSinceNewest: NeededPace | null;
  /** Needed from the evaluation day if nothing has changed since; null when that day is past the due date. */
  neededFromNow: NeededPace | null;
  achievedSinceBaseline: Pace;
  /** Between the last two totals that differ; null with fewer than two. */
  achievedLast: Pace | null;
  /** The total at the due date if one of the achieved paces held, lowest and highest. */
  projection: {low: number; high: number};
}

export type ProgressResult =
  | {kind: "progress"; progress: Progress}
  | {
      kind: "unknown";
      reason:
        | "grade_d"
        | "not_cumulative"
        | "no_due"
        | "no_figure"
        | "no_baseline"
        | "no_increase"
        | "not_after_baseline"
        | "past_due";
    };

/**
 * Progress by the sequence of time (序时进度), the measure of Chinese plan supervision: the share of the required increase
 * done against the share of the time gone, both at the newest figure. Figures are those of the target's own series, already
 * limited to what the evaluation day knew; only exact ones count. `founded` is the day the programme was created, if the data has it.
 */
export function progress(
  target: Target,
  figures: readonly Figure[],
  evaluationDay: string,
  founded: string | null,
): ProgressResult {
  if (target.grade === "D") return {kind: "unknown", reason: "grade_d"};
  if (target.basis !== "cumulative" || target.direction !== "up")
    return {kind: "unknown", reason: "not_cumulative"};
  if (!target.due) return {kind: "unknown", reason: "no_due"};
  const sound = figures.filter((figure) => isSound(figure) && figure.qualifier === "exact");
  const found = steps(sound);
  const newest = newestOf(sound);
  if (!newest) return {kind: "unknown", reason: "no_figure"};
  const {set_on} = target;
  const baseline = set_on && baselineOf(set_on, found, founded);
  if (!baseline) return {kind: "unknown", reason: "no_baseline"};
  if (target.value <= baseline.value) return {kind: "unknown", reason: "no_increase"};
  if (lastDay(newest) <= dateInterval(set_on).to) return {kind: "unknown", reason: "not_after_baseline"};
  const due = dateInterval(target.due).to;
  if (lastDay(newest) > due) return {kind: "unknown", reason: "past_due"};
  return {kind: "progress", progress: measure({target, found, newest, baseline, due, evaluationDay})};
}

interface Case {
  target: Target;
  found: Step[];
  newest: Figure;
  baseline: Baseline;
  due: string;
  evaluationDay: string;
}

function measure({target, found, newest, baseline, due, evaluationDay}: Case): Progress {
  const sinceBaseline = pace(
    newest.value - baseline.value,
    middle(baseline.from, baseline.to),
    lastDay(newest),
  );
  const last = lastPace(found);
  const paces = [sinceBaseline, last].filter((one) => one !== null).map(({perMonth}) => perMonth);
  const ahead = Math.max(0, monthsBetween(lastDay(newest), due));
  return {
    baseline,
    newest,
    due,
    done: (newest.value - baseline.value) / (target.value - baseline.value),
    elapsed: {
      low: share(baseline.to, lastDay(newest), due),
      high: share(baseline.from, lastDay(newest), due),
    },
    remaining: remaining(target, newest),
    neededSinceNewest: neededPace(target, newest, lastDay(newest)),
    neededFromNow: neededPace(target, newest, evaluationDay),
    achievedSinceBaseline: sinceBaseline,
    achievedLast: last,
    projection: {
      low: newest.value + Math.min(...paces) * ahead,
      high: newest.value + Math.max(...paces) * ahead,
    },
  };
}

/** What is left to the least value that counts as reaching a target, and to its number; never negative. */
export interface Remaining {
  low: number;
  high: number;
}

/** What is left of a target at a figure: 70 to 80 of “about 200” at 120, which 190 reaches. */
export function remaining(target: Aim, newest: Pick<Figure, "value">): Remaining {
  const left = (goal: number) => Math.max(0, goal - newest.value);
  return {low: left(threshold(target)), high: left(target.value)};
}

type Aim = Pick<Target, "value" | "qualifier" | "basis" | "unit">;

/** The pace needed from a day to the due date; null once the target is reached or the due date has come, or without one. */
export function neededPace(
  target: Aim & Pick<Target, "due">,
  newest: Pick<Figure, "value">,
  from: string,
): NeededPace | null {
  if (!target.due) return null;
  const due = dateInterval(target.due).to;
  const {low, high} = remaining(target, newest);
  if (low === 0 || from >= due) return null;
  return {...pace(high, from, due), leastPerMonth: pace(low, from, due).perMonth};
}

function baselineOf(set_on: string, found: readonly Step[], founded: string | null): Baseline | null {
  const set = dateInterval(set_on);
  const earlier = found.findLast(({figure}) => lastDay(figure) <= set.to);
  if (earlier) {
    const {from, to} = dateInterval(earlier.figure.as_of);
    return {kind: "figure", value: earlier.figure.value, from, to, figure: earlier.figure};
  }
  // That both were in one year does not make them one document.
  return founded === set_on && !isYear(set_on) ? {kind: "founding", value: 0, ...set} : null;
}

function lastPace(found: readonly Step[]): Pace | null {
  const [before, last] = found.slice(-2);
  if (!before || !last || lastDay(before.figure) >= lastDay(last.figure)) return null;
  return pace(last.figure.value - before.figure.value, lastDay(before.figure), lastDay(last.figure));
}

function pace(change: number, from: string, to: string): Pace {
  return {perMonth: change / monthsBetween(from, to), from, to};
}

function share(from: string, at: string, to: string): number {
  return daysBetween(from, at) / daysBetween(from, to);
}

function middle(from: string, to: string): string {
  const time = (Date.parse(from) + Date.parse(to)) / 2;
  return new Date(time).toISOString().slice(0, 10);
}

function lastDay({as_of}: Figure): string {
  return dateInterval(as_of).to;
}

/** How the achieved pace stands to the required linear pace since the baseline (thresholds of our own, printed with it). */
export type PaceState = "on_track" | "behind" | "far_behind" | "moving_away";

/** The least ρ of each state; below the last the total moves away from its target. */
export const paceLimits = {on_track: 0.95, behind: 0.6, far_behind: 0};

/** ρ: the share done divided by the share of the time gone, in the middle of its range. */
export function paceRatio({done, elapsed}: Pick<Progress, "done" | "elapsed">): number {
  return done / ((elapsed.low + elapsed.high) / 2);
}

/** The state a pace amounts to by ρ and its limits. */
export function paceState(measured: Pick<Progress, "done" | "elapsed">): PaceState {
  const ratio = paceRatio(measured);
  if (ratio < paceLimits.far_behind) return "moving_away";
  if (ratio < paceLimits.behind) return "far_behind";
  return ratio < paceLimits.on_track ? "behind" : "on_track";
}

/** Share done minus share of time gone, in percentage points; negative means behind. */
export function lead({done, elapsed}: Pick<Progress, "done" | "elapsed">): number {
  return (done - (elapsed.low + elapsed.high) / 2) * 100;
}
