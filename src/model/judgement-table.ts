import {isKnown, type Grade} from "../domain/figure.ts";
import type {Qualifier} from "../domain/interval.ts";
import type {Judgement} from "../domain/judgement/judgement.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import {paceRatio, type Progress} from "../domain/pace.ts";
import type {Target} from "../domain/target.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import {programmes} from "../queries/programmes.ts";
import {targets} from "../queries/targets.ts";
import {judgementQueries, judgements} from "./judgements.ts";

/** What is judged of one target, in codes and bare numbers; null where it cannot be said. */
export interface JudgementRow {
  target: string;
  state: TargetState | "not_judged";
  /**
   * Why the state is no more: of `unknown` what is missing, of `not_judged` the role, of a total `running` what a pace lacks, of
   * `indeterminate` whether the words straddle the target or another record contradicts; of a yearly addition each year's.
   */
  reason: string | null;
  /** The figure that decided, or the newest that answers the target; of `unknown` the newest that counts otherwise. */
  figure: string | null;
  value: number | null;
  qualifier: Qualifier | null;
  as_of: string | null;
  /** The exact figures that progress is measured between; `founding` where it starts from zero. */
  baseline: string | null;
  measured: string | null;
  /** Shares of one at the measured figure, and ρ, the one divided by the other. */
  done: number | null;
  time_gone: number | null;
  rho: number | null;
  /** In units of the metric per month of 365.25/12 days; the least is what reaches an “about”, else the same. */
  needed_from_newest: number | null;
  least_from_newest: number | null;
  needed_from_day: number | null;
  least_from_day: number | null;
  projection_low: number | null;
  projection_high: number | null;
  grade: Grade;
}

/** What `judgementTable` asks. */
export const judgementTableQueries = [...judgementQueries, programmes] as const;

/** One row per target that a reader on the day could have known, in the order of the targets. */
export function judgementTable(answers: Answers, day: string): JudgementRow[] {
  const tracks = new Map(judgements(answers, {day}).judged.map((track) => [track.target.target, track]));
  return answers
    .rows(targets)
    .filter((target) => isKnown(target, day))
    .map((target) => {
      const track = tracks.get(target.target);
      return track ? judgedRow(track) : unjudgedRow(target);
    });
}

function judgedRow(track: Track): JudgementRow {
  const {target, state, judgement, progress, grade} = track;
  const [figure = null] = judgement.kind === "unknown" ? judgement.instead : figureOf(judgement);
  return {
    target: target.target,
    state,
    reason: reasonOf(track),
    figure: figure && figure.observation,
    value: figure && figure.value,
    qualifier: figure && figure.qualifier,
    as_of: figure && figure.as_of,
    ...(progress.kind === "progress" ? measuredCells(progress.progress) : unmeasured),
    grade,
  };
}

function figureOf(judgement: Judgement) {
  return "figure" in judgement && judgement.figure ? [judgement.figure] : [];
}

function measuredCells(found: Progress) {
  const {baseline, newest, elapsed, projection} = found;
  return {
    baseline: baseline.kind === "figure" ? baseline.figure.observation : baseline.kind,
    measured: newest.observation,
    done: found.done,
    time_gone: (elapsed.low + elapsed.high) / 2,
    rho: paceRatio(found),
    needed_from_newest: found.neededSinceNewest?.perMonth ?? null,
    least_from_newest: found.neededSinceNewest?.leastPerMonth ?? null,
    needed_from_day: found.neededFromNow?.perMonth ?? null,
    least_from_day: found.neededFromNow?.leastPerMonth ?? null,
    projection_low: projection.low,
    projection_high: projection.high,
  };
}

const unmeasured = {
  baseline: null,
  measured: null,
  done: null,
  time_gone: null,
  rho: null,
  needed_from_newest: null,
  least_from_newest: null,
  needed_from_day: null,
  least_from_day: null,
  projection_low: null,
  projection_high: null,
};

function unjudgedRow({target, role, grade}: Target): JudgementRow {
  const nothing = {figure: null, value: null, qualifier: null, as_of: null};
  return {target, state: "not_judged", reason: role, ...nothing, ...unmeasured, grade};
}

function reasonOf({target, judgement, state, progress}: Track): string | null {
  switch (judgement.kind) {
    case "unknown":
      return judgement.reason;
    case "indeterminate":
      return judgement.rival ? `contradicted:${judgement.rival.observation}` : "straddles";
    case "yearly":
      return judgement.years.map((year) => `${year.year}:${wordOf(year.judgement)}`).join(" ");
    case "running":
      if (state === "indeterminate") return "pace_contradicted";
      return target.basis === "cumulative" && progress.kind === "unknown" ? progress.reason : null;
    default:
      return null;
  }
}

function wordOf(judgement: Judgement): string {
  const [figure] = figureOf(judgement);
  return figure ? `${judgement.kind}:${figure.observation}` : judgement.kind;
}
