import {dateInterval} from "./date.ts";
import {isKnown, isSound, sameDay, type Figure, type Grade} from "./figure.ts";
import {gradeOf, judge, mismatch, type Judgement} from "./judge.ts";
import {newestOf} from "./newest.ts";
import {paceState, progress, type PaceState, type ProgressResult} from "./pace.ts";
import {relation} from "./same-fact.ts";
import {lastDayOf, type Target} from "./target.ts";

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

/** A target with everything that is judged of it on one evaluation day. */
export interface Track {
  target: Target;
  state: TargetState;
  judgement: Judgement;
  progress: ProgressResult;
  /** Everything known that answers the target, sound or not, for its chart. */
  figures: Figure[];
  /** The worse grade of the target and of the figures that decided. */
  grade: Grade;
}

/** Judges a target and measures its progress by the figures known on the evaluation day; `founded` as in `progress`. */
export function track(
  target: Target,
  figures: readonly Figure[],
  evaluationDay: string,
  founded: string | null,
): Track {
  const judgement = judge(target, figures, evaluationDay);
  const own = figures.filter((figure) => isKnown(figure, evaluationDay) && mismatch(target, figure) === null);
  const measure = (rows: readonly Figure[]) => progress(target, rows, evaluationDay, founded);
  const measured = measure(own);
  const contested = judgement.kind === "running" && isPaceContested(own, measured, measure);
  return {
    target,
    state: contested ? "indeterminate" : stateOf(judgement, measured, target, evaluationDay),
    judgement,
    progress: measured,
    figures: own,
    grade: gradeOf(target, decidersOf(judgement, measured)),
  };
}

function stateOf(
  judgement: Judgement,
  measured: ProgressResult,
  target: Target,
  evaluationDay: string,
): TargetState {
  switch (judgement.kind) {
    case "running":
      return measured.kind === "progress" ? paceState(measured.progress) : "running";
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

// A total contradicted by another of its day that would change the pace, taken at its number, leaves the pace open.
function isPaceContested(
  own: readonly Figure[],
  measured: ProgressResult,
  measure: (rows: readonly Figure[]) => ProgressResult,
): boolean {
  if (measured.kind !== "progress") return false;
  const sound = own.filter(isSound);
  return sound.some((rival) => {
    const preferred = newestOf(sound.filter((figure) => sameDay(figure, rival)))!;
    if (relation(preferred, rival) !== "contradiction") return false;
    const others = sound.filter((figure) => !sameDay(figure, rival));
    const swapped = measure([...others, {...rival, qualifier: "exact"}]);
    return swapped.kind === "progress" && paceState(swapped.progress) !== paceState(measured.progress);
  });
}

function decidersOf(judgement: Judgement, measured: ProgressResult): Figure[] {
  const judgements =
    judgement.kind === "yearly" ? judgement.years.map((year) => year.judgement) : [judgement];
  const deciding = judgements.flatMap((one) => ("figure" in one && one.figure ? [one.figure] : []));
  if (measured.kind !== "progress") return deciding;
  const {newest, baseline} = measured.progress;
  return [...deciding, newest, ...(baseline.kind === "figure" ? [baseline.figure] : [])];
}

/** Whether a path can be drawn: totals against a cumulative target. */
export function isTracked({target, figures}: Pick<Track, "target" | "figures">): boolean {
  return target.basis === "cumulative" && target.due !== null && figures.some(isSound);
}

/** The plans of a tracked target's own series for a time its totals have not reached. */
export function plansFor({target, figures}: Track, all: readonly Track[]): Target[] {
  const end = figures
    .filter(isSound)
    .map(({as_of}) => dateInterval(as_of).to)
    .toSorted()
    .at(-1)!;
  return all
    .map((other) => other.target)
    .filter(
      ({role, basis, due, grade, ...plan}) =>
        role === "interim" &&
        basis !== "cumulative" &&
        grade !== "D" &&
        due !== null &&
        dateInterval(due).to > end &&
        (["region", "programme", "metric", "definition", "population", "breakdown", "member"] as const).every(
          (key) => plan[key] === target[key],
        ),
    );
}

/** The figures a target is judged by, contradicted by or refused for, and those its progress is measured between. */
export function decidingFigures({judgement, progress: measured}: Track): Figure[] {
  const judgements =
    judgement.kind === "yearly" ? judgement.years.map((year) => year.judgement) : [judgement];
  const decided = judgements.flatMap(toldBy).filter((figure) => figure !== null);
  if (measured.kind === "unknown") return decided;
  const {baseline, newest} = measured.progress;
  return [...decided, newest, ...(baseline.kind === "figure" ? [baseline.figure] : [])];
}

function toldBy(judgement: Judgement): (Figure | null)[] {
  if (judgement.kind === "unknown") return judgement.instead;
  if (judgement.kind === "indeterminate") return [judgement.figure, judgement.rival];
  return "figure" in judgement ? [judgement.figure] : [];
}
