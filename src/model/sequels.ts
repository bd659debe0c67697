import type {Figure} from "../domain/figure.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {endOf, sequelOf, type Ended, type Sequel} from "../domain/sequel.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineBatches} from "../queries/headline-batches.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import type {Reader} from "../reader/reader.ts";

/** What `sequel` asks. */
export const sequelQueries = [headlineBatches, headlineTotals] as const;

/** What the record holds of a headline series after its last total, by the evaluation day. */
export function sequel(panel: SeriesPanel, answers: Answers, reader: Reader): Sequel {
  return sequelOfSeries(endOf(panel), answers.rows(headlineTotals), {answers, reader});
}

/** The totals of a headline series after its last sound one that nobody verified; asks `headlineTotals`. */
export function reportedAfter(panel: SeriesPanel, answers: Answers, {day}: Reader): readonly Figure[] {
  return sequelOf(endOf(panel), {batches: [], totals: answers.rows(headlineTotals)}, day).reported;
}

/** What it holds of any series, among whose figures are the totals given; asks `headlineBatches`. */
export function sequelOfSeries(
  series: Ended,
  totals: readonly Figure[],
  {answers, reader}: {answers: Answers; reader: Reader},
): Sequel {
  return sequelOf(series, {batches: answers.rows(headlineBatches), totals}, reader.day);
}
