import {comparisonOf, type Calendar, type Outcome, type Pair} from "../domain/comparability.ts";
import {groupsWithout} from "../domain/comparable-groups.ts";
import {compareReadings, type Measure} from "../domain/measure.ts";
import type {MeasuredReading} from "./readings.ts";

/** Readings compared pair by pair, and those that may stand side by side. */
export interface Ranking {
  outcome: Outcome;
  pairs: readonly Pair[];
  /** Groups of two and more that stand the test among themselves: all in one where every pair allows it. */
  groups: readonly (readonly MeasuredReading[])[];
}

export function ranking(measure: Measure, readings: readonly MeasuredReading[], calendar: Calendar): Ranking {
  const compared = (a: MeasuredReading, b: MeasuredReading) => compareReadings(measure, a, b, calendar);
  const pairs = readings.flatMap((a, index) =>
    readings.slice(index + 1).map((b) => ({a: a.subject, b: b.subject, comparison: compared(a, b)})),
  );
  const apart = (a: MeasuredReading, b: MeasuredReading) => compared(a, b).outcome === "not_comparable";
  return {
    outcome: comparisonOf(pairs.flatMap(({comparison}) => comparison.reasons)).outcome,
    pairs,
    groups: groupsWithout(readings, apart).filter((group) => group.length > 1),
  };
}
