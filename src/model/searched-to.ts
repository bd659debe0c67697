import {dateInterval, isDay} from "../domain/date.ts";
import type {Answers} from "../engine/answers.ts";
import {publicationDays} from "../queries/publication-days.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/** The day the record was searched to (检索截至): the newest source published on or before the evaluation day. */
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
  const days = rows.map((row) => dateInterval(row.published_on).to).filter((published) => published <= day);
  return days.toSorted().at(-1) ?? day;
});
