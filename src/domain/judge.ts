import {dateInterval, isYear, periodInterval} from "./date.ts";
import {isKnown, isSound, sameDay, type Figure, type Grade} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {judgePeriod, yearsOf, type YearJudgement} from "./judge-period.ts";
import {byDateThenPreference, relation} from "./same-fact.ts";
import {fallsShort, lastDayOf, reaches, type Target} from "./target.ts";

/** What is known of a target on the evaluation day; `figure` is the reading that decided it. */
export type Judgement =
  | Unknown
  | {kind: "met" | "met_date_unknown" | "missed"; figure: Figure}
  /** The words of the figure allow both sides, or a rival statement of the same day would decide otherwise. */
  | {kind: "indeterminate"; figure: Figure; rival: Figure | null}
  /** The due date has passed and the newest figure is older; null where not even an older one answers the period. */
  | {kind: "due_passed_unknown" | "running"; figure: Figure | null}
  | {kind: "kept" | "exceeded"; figure: Figure}
  | Level
  /** A yearly addition, year by year. */
  | {kind: "yearly"; years: YearJudgement[]};

/** A rate or index: points above (+) or below (−) the target; only a reading of the due period decides. */
export interface Level {
  kind: "level";
  figure: Figure;
  points: number;
  outcome: "met" | "missed" | "indeterminate" | null;
}

export interface Unknown {
  kind: "unknown";
  reason: UnknownReason;
  /** The newest figures of the same metric that do not answer the target because they count otherwise. */
  instead: Figure[];
}

export type UnknownReason =
  | "no_figure"
  | "no_due"
  | "grade_d"
  | "units_differ"
  | "definition_break"
  | "population_differs"
  | "split_differs";

/**
 * Judges one target by the figures of its metric. Only figures of its own definition, population and split answer it;
 * what was published after the evaluation day, proposals and grade D are left out. A rate is never turned into a share of
 * its target. Where two statements of one day contradict each other and the other one would decide differently, nothing is decided.
 */
export function judge(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  if (!target.due && !target.period) return unknown("no_due");
  if (target.grade === "D") return unknown("grade_d");
  const known = figures.filter((figure) => figure.status === "published" && isKnown(figure, evaluationDay));
  const sound = known.filter(isSound).toSorted(byDateThenPreference);
  const own = sound.filter((figure) => mismatch(target, figure) === null);
  if (own.length === 0) return unanswered(target, known, sound);
  if (target.role === "yearly_flow") return {kind: "yearly", years: judgeYears(target, own, evaluationDay)};
  return judgeContested(target, own, evaluationDay);
}

/** A yearly addition ("每年新增300家") is judged year by year, never on the average. */
function judgeYears(target: Target, figures: readonly Figure[], evaluationDay: string): YearJudgement[] {
  return yearsOf(target).map((year) => ({
    year,
    judgement: judgeContested({...target, period: year, due: year}, figures, evaluationDay),
  }));
}

function judgeContested(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const first = judgeReadings(target, figures, evaluationDay);
  const rival = overturning(target, figures, evaluationDay, first);
  return rival ? {kind: "indeterminate", figure: rival.preferred, rival: rival.other} : first;
}

function judgeReadings(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  if (target.basis === "level") return judgeLevel(target, figures);
  if (target.basis === "cumulative") return judgeTotal(target, figures, evaluationDay);
  return judgePeriod(target, figures, evaluationDay);
}

function judgeLevel(target: Target, figures: readonly Figure[]): Level {
  const due = lastDayOf(target);
  const decisive = newestOf(figures.filter((figure) => speaksFor(figure, due)));
  const figure = decisive ?? newestOf(figures)!;
  return {
    kind: "level",
    figure,
    points: Number((figure.value - target.value).toFixed(10)),
    outcome: decisive && sideOf(target, decisive),
  };
}

// A reading speaks for the period it covers; a bare year is the reading of that year.
function speaksFor({period, as_of}: Figure, day: string): boolean {
  const covered = period ?? (isYear(as_of) ? as_of : null);
  if (!covered) return false;
  const {from, to} = periodInterval(covered);
  return from <= day && day <= to;
}

function judgeTotal(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const due = lastDayOf(target);
  const readings = figures.filter((figure, index) => index === 0 || !sameDay(figure, figures[index - 1]!));
  const reached = readings.find((figure) => reaches(target, figure));
  if (reached) {
    const inTime = dateInterval(reached.as_of).to <= due;
    return {kind: inTime ? "met" : "met_date_unknown", figure: reached};
  }
  const figure = newestOf(figures)!;
  if (!fallsShort(target, figure)) return {kind: "indeterminate", figure, rival: null};
  if (dateInterval(figure.as_of).from >= due) return {kind: "missed", figure};
  return {kind: due < evaluationDay ? "due_passed_unknown" : "running", figure};
}

function sideOf(target: Target, figure: Figure): "met" | "missed" | "indeterminate" {
  if (reaches(target, figure)) return "met";
  return fallsShort(target, figure) ? "missed" : "indeterminate";
}

// The first statement that contradicts the preferred one of its day and, taken instead, would lead to another judgement.
function overturning(
  target: Target,
  figures: readonly Figure[],
  evaluationDay: string,
  first: Judgement,
): {preferred: Figure; other: Figure} | null {
  for (const other of figures) {
    const preferred = figures.find((figure) => sameDay(figure, other) && samePeriod(figure, other))!;
    if (relation(preferred, other) !== "contradiction") continue;
    const without = figures.filter((figure) => !sameDay(figure, other) || !samePeriod(figure, other));
    const swapped = judgeReadings(target, [...without, other].toSorted(byDateThenPreference), evaluationDay);
    if (verdictOf(swapped) !== verdictOf(first)) return {preferred, other};
  }
  return null;
}

function samePeriod(a: Figure, b: Figure): boolean {
  return a.period === b.period && a.batch === b.batch;
}

function verdictOf(judgement: Judgement): string {
  return judgement.kind === "level" ? `level ${judgement.outcome}` : judgement.kind;
}

type Mismatch = "units_differ" | "definition_break" | "population_differs" | "split_differs";

/** In what a figure of the same metric counts otherwise than the target asks; null when it answers it. */
export function mismatch(target: Target, figure: Figure): Mismatch | null {
  if (figure.unit !== target.unit) return "units_differ";
  if (figure.definition !== target.definition) return "definition_break";
  if (figure.population !== target.population) return "population_differs";
  const sameSplit = figure.breakdown === target.breakdown && figure.member === target.member;
  return sameSplit ? null : "split_differs";
}

function unanswered(target: Target, known: readonly Figure[], sound: readonly Figure[]): Unknown {
  for (const reason of ["units_differ", "definition_break", "population_differs", "split_differs"] as const) {
    const newest = newestOf(sound.filter((figure) => mismatch(target, figure) === reason));
    if (newest) return unknown(reason, [newest]);
  }
  const unverified = known.some((figure) => figure.grade === "D" && mismatch(target, figure) === null);
  return unknown(unverified ? "grade_d" : "no_figure");
}

function unknown(reason: UnknownReason, instead: Figure[] = []): Unknown {
  return {kind: "unknown", reason, instead};
}

/** The grade of a judgement is the worse of its inputs; a judgement without figures has the target's own. */
export function gradeOf(target: Pick<Target, "grade">, figures: readonly Pick<Figure, "grade">[]): Grade {
  return [target, ...figures]
    .map(({grade}) => grade)
    .toSorted()
    .at(-1)!;
}
