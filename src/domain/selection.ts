import {derive, type Derived} from "./derived.ts";
import {isSound, type Figure} from "./figure.ts";
import type {NonEmpty} from "./non-empty.ts";
import {preferredFigure} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** Where a figure stands in a round: 1 applied, 2 accepted, 3 certified; and what it counts. */
export interface Stage {
  stage: 1 | 2 | 3;
  counted: string;
}

/**
 * One round of selection, counted in items, in applicants, or `mixed`: applicants at its start and brands at its end.
 * `rate` is certified ÷ applied when both are exact.
 */
export interface Round {
  batch: string;
  counted: string;
  stages: NonEmpty<Figure & Stage>;
  rate: Derived | null;
}

/** Why a round has no rate: how many applied was not published, or only in words that allow several values. */
export type NoRate = "no_applied" | "inexact";

export function noRateOf({stages: [first]}: Pick<Round, "stages">): NoRate {
  return first.stage === 1 ? "inexact" : "no_applied";
}

/** The rounds of which the result and an earlier stage were published. Items are never divided by applicants. */
export function roundsOf(figures: readonly (Figure & Stage)[]): Round[] {
  const sound = figures.filter(isSound);
  return [...groupBy(sound, (figure) => `${figure.batch}/${figure.counted}`).values()].flatMap(roundOf);
}

function roundOf(figures: NonEmpty<Figure & Stage>): Round[] {
  const [{batch, counted}] = figures;
  const byStage = [...groupBy(figures, ({stage}) => String(stage)).values()];
  const stages = byStage.map((rivals) => preferredFigure(rivals)).toSorted((a, b) => a.stage - b.stage);
  const [first, ...later] = stages;
  const last = later.at(-1);
  if (batch === null || !first || last?.stage !== 3) return [];
  const exact = first.stage === 1 && first.qualifier === "exact" && last.qualifier === "exact";
  return [{batch, counted, stages: [first, ...later], rate: exact ? derive("ratio", last, first) : null}];
}
