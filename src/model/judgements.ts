import {isKnown} from "../domain/figure.ts";
import {groupBy} from "../domain/series.ts";
import {isJudged, type Target} from "../domain/target.ts";
import {track, type Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import {programmes, type Programme} from "../queries/programmes.ts";
import {targetFigures, type TargetFigure} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

export interface Judgements {
  judged: readonly Track[];
  unjudged: readonly Target[];
}

/** What `judgements` asks. */
export const judgementQueries = [targets, targetFigures] as const;

/** Every target published by the evaluation day, judged by what was known then; those that are not judged, as they are. */
export function judgements(answers: Answers, {day}: Pick<Reader, "day">): Judgements {
  return judged(answers.rows(targets), answers.rows(targetFigures), foundedOf(answers), day);
}

const judged = remember(
  (
    rows: readonly Target[],
    figures: readonly TargetFigure[],
    founded: (target: Target) => string | null,
    day: string,
  ): Judgements => {
    const known = rows.filter((row) => isKnown(row, day));
    const byTarget = groupBy(figures, ({target}) => target);
    return {
      judged: known
        .filter(isJudged)
        .map((target) => track(target, byTarget.get(target.target) ?? [], day, founded(target))),
      unjudged: known.filter((target) => !isJudged(target)),
    };
  },
);

/** The day the programme of a target was created, where the data has it. */
export function foundedOf(answers: Answers): (target: Target) => string | null {
  return foundedBy(answers.rows(programmes));
}

const foundedBy = remember((rows: readonly Programme[]) => {
  const started = new Map(rows.map((row) => [row.programme, row.started]));
  return ({programme}: Target) => (programme && started.get(programme)) || null;
});
