import type {Comparison, Subject} from "../domain/comparability.ts";
import {compare} from "../domain/compare.ts";
import {pairsOf} from "../domain/comparable-groups.ts";
import {measures, type Measure} from "../domain/measure.ts";
import {choiceText, comparableDates, type Choice} from "../domain/series-choice.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {ranking, type Ranking} from "./ranking.ts";
import {readingQueries, readings, type MeasuredReading} from "./readings.ts";

/** What one measure makes of chosen series: groups that may be ranked by it, or the pairs that forbid it. */
export interface ByMeasure {
  measure: Measure;
  readings: readonly MeasuredReading[];
  ranking: Ranking;
}

/** What may be made of chosen series in place of ranking them as they are. */
export interface Legal {
  /** The same series at dates that may be ranked; null where there are none, or no need. */
  dates: {readings: readonly MeasuredReading[]; named: string[]} | null;
  /** Measures in words of which at least two of the series may be ranked. */
  drawn: readonly ByMeasure[];
  /** Measures by which no two may be. */
  refused: readonly ByMeasure[];
  /** Two series of which one is a part of the other. */
  share: {part: Subject; whole: Subject; comparison: Comparison} | null;
}

/** What `legal` asks. */
export const legalQueries = [...readingQueries, announcements] as const;

/** What may be compared of chosen series, besides the measure in use. */
export function legal(chosen: readonly Choice[], answers: Answers, reader: Reader): Legal {
  const {operation, measure: inUse} = reader.options;
  const announced = calendar(answers, reader);
  const figures = chosen.map(({subject}) => subject);
  const found = measures
    .filter((measure) => operation !== "rank" || measure !== inUse)
    .map((measure): ByMeasure => {
      const read = readings(measure, figures, answers, reader);
      return {measure, readings: read, ranking: ranking(measure, eachOnce(read), announced)};
    });
  const isRanked = pairsOf(figures, "rank", announced).every(
    ({comparison}) => comparison.outcome !== "not_comparable",
  );
  const dated = isRanked ? null : comparableDates(chosen, announced);
  return {
    dates: dated && {
      readings: readings(
        "raw",
        dated.map(({subject}) => subject),
        answers,
        reader,
      ),
      named: dated.map(({series, asOf}) => choiceText(series.key, asOf)),
    },
    drawn: found.filter(({ranking: {groups}}) => groups.length > 0),
    refused: found.filter(({ranking: {groups}}) => groups.length === 0),
    share: operation === "share" ? null : shareOf(figures, answers, reader),
  };
}

// Two series of one programme are read by one target or round: that is one number and nothing to compare.
function eachOnce(read: readonly MeasuredReading[]): MeasuredReading[] {
  return read.filter(({evidence}, index) => read.findIndex((one) => one.evidence === evidence) === index);
}

function shareOf(figures: readonly Subject[], answers: Answers, reader: Reader): Legal["share"] {
  const [part, whole, ...others] = figures.toSorted((a, b) => a.value - b.value);
  if (!part || !whole || others.length > 0) return null;
  const comparison = compare("share", part, whole, calendar(answers, reader));
  return comparison.outcome === "comparable" ? {part, whole, comparison} : null;
}
