import {dateInterval, periodInterval} from "./date.ts";
import {byDateThenPreference, isKnown, isSound, sameDay, type Figure} from "./figure.ts";
import {valueInterval, type Qualifier, type ValueInterval} from "./interval.ts";
import {newestOf} from "./newest.ts";
import {relation} from "./series.ts";

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
  grade: "A" | "B" | "C" | "D";
  source: string;
  published_on: string | null;
}

/** What is known of a target on the evaluation day; `figure` is the reading that decided it. */
export type Judgement =
  | {kind: "unknown"; reason: "no_figure" | "no_due" | "grade_d"}
  | {kind: "met" | "met_date_unknown" | "missed" | "indeterminate"; figure: Figure}
  /** The due date has passed and the newest figure is older: nobody has published the result. */
  | {kind: "due_passed_unknown"; figure: Figure}
  /** Still running; the pace is not judged here. */
  | {kind: "running"; figure: Figure}
  /** A rate or index: points above (+) or below (−) the target, decisive only when read for the due period. */
  | {kind: "level"; figure: Figure; points: number; decisive: boolean};

/** The least value that counts as reaching "N": for counts, 约 N is reached at 95 % (our convention). */
export function threshold(target: Pick<Target, "value" | "qualifier" | "basis">): number {
  const loose = target.qualifier === "about" && target.basis !== "level";
  return loose ? Math.ceil(0.95 * target.value) : target.value;
}

/**
 * Judges one target by the figures published on its own metric and definition. Figures published after the evaluation
 * day, proposals and grade D are left out; a rate is never turned into a share of its target.
 */
export function judge(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  if (!target.due) return {kind: "unknown", reason: "no_due"};
  if (target.grade === "D") return {kind: "unknown", reason: "grade_d"};
  const published = figures.filter((row) => row.status === "published" && isKnown(row, evaluationDay));
  const sound = published.filter(isSound).toSorted(byDateThenPreference);
  if (sound.length === 0) return {kind: "unknown", reason: published.length > 0 ? "grade_d" : "no_figure"};
  const due = dateInterval(target.due).to;
  if (target.basis === "level") return judgeLevel(target, sound, due);
  if (target.basis === "cumulative") return judgeTotal(target, sound, due, evaluationDay);
  return judgePeriod(target, sound, due, evaluationDay);
}

function judgeLevel(target: Target, figures: readonly Figure[], due: string): Judgement {
  const decisive = newestOf(figures.filter(({period}) => period !== null && covers(period, due)));
  const figure = decisive ?? newestOf(figures)!;
  return {kind: "level", figure, points: figure.value - target.value, decisive: Boolean(decisive)};
}

function judgeTotal(
  target: Target,
  figures: readonly Figure[],
  due: string,
  evaluationDay: string,
): Judgement {
  const reaching = figures.filter((figure) => reaches(target, interval(figure)));
  const reached = reaching.find((figure) => !isContested(target, figure, figures));
  if (reached) {
    const inTime = dateInterval(reached.as_of).to <= due;
    return {kind: inTime ? "met" : "met_date_unknown", figure: reached};
  }
  const contested = figures.find((figure) => reaching.some((other) => sameDay(figure, other)));
  if (contested) return {kind: "indeterminate", figure: contested};
  const figure = newestOf(figures)!;
  if (dateInterval(figure.as_of).from >= due) {
    return {kind: fallsShort(target, interval(figure)) ? "missed" : "indeterminate", figure};
  }
  if (!fallsShort(target, interval(figure))) return {kind: "indeterminate", figure};
  return {kind: due < evaluationDay ? "due_passed_unknown" : "running", figure};
}

// Another figure of the same day contradicts this one and does not reach the target.
function isContested(target: Target, figure: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      sameDay(other, figure) &&
      relation(other, figure) === "contradiction" &&
      !reaches(target, interval(other)),
  );
}

function judgePeriod(
  target: Target,
  figures: readonly Figure[],
  due: string,
  evaluationDay: string,
): Judgement {
  const figure = newestOf(figures.filter(({period}) => period !== null && samePeriod(period, target)));
  if (!figure) {
    if (due < evaluationDay) return {kind: "due_passed_unknown", figure: newestOf(figures)!};
    return {kind: "running", figure: newestOf(figures)!};
  }
  if (reaches(target, interval(figure))) return {kind: "met", figure};
  return {kind: fallsShort(target, interval(figure)) ? "missed" : "indeterminate", figure};
}

function samePeriod(period: string, target: Target): boolean {
  const made = periodInterval(period);
  const asked = periodInterval(target.period ?? target.due!);
  return made.from === asked.from && made.to === asked.to;
}

function covers(period: string, day: string): boolean {
  const {from, to} = periodInterval(period);
  return from <= day && day <= to;
}

function reaches(target: Target, {low, high, lowOpen, highOpen}: ValueInterval): boolean {
  if (target.direction === "down") {
    const strict = target.qualifier === "under" && !highOpen;
    return strict ? high < target.value : high <= target.value;
  }
  const goal = threshold(target);
  return target.qualifier === "over" ? low > goal || (low === goal && lowOpen) : low >= goal;
}

function fallsShort(target: Target, {low, high, lowOpen, highOpen}: ValueInterval): boolean {
  if (target.direction === "down") {
    const strict = target.qualifier === "under" || lowOpen;
    return strict ? low >= target.value : low > target.value;
  }
  const goal = threshold(target);
  return high < goal || (high === goal && (highOpen || target.qualifier === "over"));
}

function interval(figure: Figure): ValueInterval {
  return valueInterval(figure.value, figure.qualifier);
}
