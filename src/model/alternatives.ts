import {compare} from "../domain/compare.ts";
import {compareReadings, measures, type Measure} from "../domain/measure.ts";
import {choiceText, comparableDates, type Choice} from "../domain/series-choice.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {programmes} from "../queries/programmes.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {readingQueries, readings} from "./readings.ts";

/** What chosen series may be compared by instead. */
export interface Alternatives {
  /** The same series at dates that may be ranked, as an address names them; null where there are none, or no need. */
  dates: string[] | null;
  /** The measures by which every pair may be ranked, without the one in use. */
  measures: readonly Measure[];
  /** Whether the series are not yet looked at over time. */
  trend: boolean;
  /** Whether each of them is on its way to a target. */
  targets: boolean;
  /** Whether all of them belong to programmes with a headline series. */
  certified: boolean;
}

/** What `alternatives` asks. */
export const alternativeQueries = [...readingQueries, announcements] as const;

export function alternatives(chosen: readonly Choice[], answers: Answers, reader: Reader): Alternatives {
  const {operation, measure: inUse} = reader.options;
  const announced = calendar(answers, reader);
  const figures = chosen.map(({subject}) => subject);
  const read = (measure: Measure) => readings(measure, figures, answers, reader);
  const legal = (measure: Measure) =>
    everyPair(
      read(measure),
      (a, b) => compareReadings(measure, a, b, announced).outcome !== "not_comparable",
    );
  const raw = everyPair(figures, (a, b) => compare("rank", a, b, announced).outcome !== "not_comparable");
  const dated = raw ? null : comparableDates(chosen, announced);
  const headline = new Set(answers.rows(programmes).map(({programme}) => programme));
  return {
    dates: dated && dated.map(({series, asOf}) => choiceText(series.key, asOf)),
    measures: measures.filter((measure) => (operation !== "rank" || measure !== inUse) && legal(measure)),
    trend: operation !== "trend",
    targets: read("progress").every(({known}) => known),
    certified: figures.every(({programme}) => programme !== null && headline.has(programme)),
  };
}

function everyPair<T>(items: readonly T[], test: (a: T, b: T) => boolean): boolean {
  return items.every((a, index) => items.slice(index + 1).every((b) => test(a, b)));
}
