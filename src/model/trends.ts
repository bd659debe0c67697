import {comparableGroups} from "../domain/comparable-groups.ts";
import type {Calendar, Subject} from "../domain/comparability.ts";
import {breaksAfter, steps, type Step} from "../domain/series.ts";
import {otherDefinitions, type Choice, type Series} from "../domain/series-choice.ts";

/** Figures of one definition over time, and the definitions of the same question that begin after it has. */
export interface Trend extends Definition {
  figures: readonly [Subject, ...Subject[]];
  later: readonly Definition[];
}

interface Definition {
  definition: string | null;
  steps: Step[];
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
  const [first, ...rest] = figures;
  return first ? [{definition: first.definition, steps: steps(figures), figures: [first, ...rest]}] : [];
}
