import {isKnown, isSound, type Figure, type Grade} from "./figure.ts";
import {decidingFigures, gradeOf} from "./judgement/deciding.ts";
import {mismatch} from "./judgement/fitness.ts";
import {judge} from "./judgement/judge.ts";
import type {Judgement} from "./judgement/judgement.ts";
import {runningState} from "./judgement/running.ts";
import {stateOf, type TargetState} from "./judgement/state.ts";
import {progress, type ProgressResult} from "./pace.ts";
import type {Target} from "./target.ts";

/** A target with everything that is judged of it on one evaluation day. */
export interface Track {
  target: Target;
  state: TargetState;
  judgement: Judgement;
  progress: ProgressResult;
  /** Everything known that answers the target, sound or not, for its chart. */
  figures: Figure[];
  /** The worst grade of the target and of the figures that decided. */
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
  return {
    target,
    state:
      judgement.kind === "running"
        ? runningState(measured, own, measure)
        : stateOf(judgement, target, evaluationDay),
    judgement,
    progress: measured,
    figures: own,
    grade: gradeOf(target, decidingFigures({judgement, progress: measured})),
  };
}

/** Whether a path can be drawn: totals against a cumulative target. */
export function isTracked({target, figures}: Pick<Track, "target" | "figures">): boolean {
  return target.basis === "cumulative" && target.due !== null && figures.some(isSound);
}
