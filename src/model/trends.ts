import {comparableGroups} from "../domain/comparable-groups.ts";
import type {Calendar, Subject} from "../domain/comparability.ts";
import {isNonEmpty, type NonEmpty} from "../domain/non-empty.ts";
import {breaksAfter, steps, type Line} from "../domain/series.ts";
import {otherDefinitions, type Choice, type Series} from "../domain/series-choice.ts";

/** Figures of one definition over time, and the definitions of the same question that begin after it has. */
export interface Trend extends Line {
  figures: Readonly<NonEmpty<Subject>>;
  later: readonly Line[];
}

/** The chosen series over time, each once; a new definition or vintage starts a new one. */
export function trendsOf(chosen: readonly Choice[], all: readonly Series[], calendar: Calendar): Trend[] {
  const series = [...new Set(chosen.map((choice) => choice.series))];
  return series.flatMap((one) => {
    const others = otherDefinitions(one, all).flatMap(({figures}) => definitionOf(figures));
    return comparableGroups(one.figures, "trend", calendar).groups.flatMap((figures) =>
      definitionOf(figures).map((own) => ({...own, later: breaksAfter(own, [own, ...others])})),
    );
  });
}

function definitionOf(figures: readonly Subject[]): Omit<Trend, "later">[] {
  if (!isNonEmpty(figures)) return [];
  return [{definition: figures[0].definition, steps: steps(figures), figures}];
}
