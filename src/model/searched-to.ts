import {dateInterval, isDay} from "../domain/date.ts";
import type {Answers} from "../engine/answers.ts";
import {publicationDays} from "../queries/publication-days.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/**
 * The day the record was searched to (检索截至): that of the newest source on or before the evaluation day. Of a source dated to
 * a month or year only the first day is sure to have been searched; its last is nobody's day.
 */
export function searchedTo(answers: Answers, {day}: Reader): string {
  return newestBy(answers.rows(publicationDays), day);
}

/** The day to which the record as a whole was searched, whatever the evaluation day: its newest day that is printed whole. */
export function recordEnd(answers: Answers): string {
  return newestDay(answers.rows(publicationDays));
}

const newestDay = remember((rows: readonly {published_on: string}[]): string => {
  const days = rows.map((row) => row.published_on).filter(isDay);
  return days.toSorted().at(-1)!;
});

const newestBy = remember((rows: readonly {published_on: string}[], day: string): string => {
  const days = rows.map((row) => dateInterval(row.published_on).from).filter((published) => published <= day);
  return days.toSorted().at(-1) ?? day;
});
