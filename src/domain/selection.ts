import {derive, type Derived} from "./derived.ts";
import {isSound, type Figure} from "./figure.ts";
import {preferredFigure} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** Where a figure stands in a round: 1 applied, 2 accepted, 3 certified; and what it counts. */
export interface Stage {
  stage: number;
  counted: string;
}

/** One round of selection, counted in items or in applicants. `rate` is certified ÷ applied when both are exact. */
export interface Round {
  batch: string;
  counted: string;
  stages: (Figure & Stage)[];
  rate: Derived | null;
}

/** The rounds of which the result and an earlier stage were published. Items are never divided by applicants. */
export function rounds(figures: readonly (Figure & Stage)[]): Round[] {
  const sound = figures.filter(isSound);
  return [...groupBy(sound, (figure) => `${figure.batch}/${figure.counted}`).values()]
    .map(roundOf)
    .filter(({stages}) => stages.length > 1 && stages.at(-1)!.stage === 3);
}

function roundOf(figures: (Figure & Stage)[]): Round {
  const byStage = [...groupBy(figures, ({stage}) => String(stage)).values()];
  const stages = byStage.map((rivals) => preferredFigure(rivals)).toSorted((a, b) => a.stage - b.stage);
  const [first, last] = [stages[0]!, stages.at(-1)!];
  const exact =
    first.qualifier === "exact" && last.qualifier === "exact" && first.stage === 1 && last.stage === 3;
  const {batch, counted} = first;
  return {batch: batch!, counted, stages, rate: exact ? derive("ratio", last, first) : null};
}
