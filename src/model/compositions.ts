import {compositionsOf, type Composition} from "../domain/composition.ts";
import type {Figure} from "../domain/figure.ts";
import type {Answers} from "../engine/answers.ts";
import {compositionParts, type CompositionPart} from "../queries/composition-parts.ts";
import {compositionWholes} from "../queries/composition-wholes.ts";
import {programmes, type Programme} from "../queries/programmes.ts";
import type {Reader} from "../reader/reader.ts";
import {figuresOf, isChosen} from "./figures.ts";
import {remember} from "./remember.ts";

/** What `compositions` asks. */
export const compositionQueries = [compositionParts, compositionWholes] as const;

/** What a composition splits its whole by: types of award or brand, or categories of industry. */
export type Split = "type" | "category";

/** The wholes whose parts were published by one split, of the chosen provinces. */
export function compositions(split: Split, answers: Answers, reader: Reader): Composition<CompositionPart>[] {
  const parts = figuresOf(compositionParts, answers, reader);
  const wholes = figuresOf(compositionWholes, answers, reader);
  return every(parts, wholes).filter(
    ({whole, parts: [first]}) => isChosen(reader.regions, whole.region) && first?.figure.breakdown === split,
  );
}

/** The programmes of the chosen provinces whose make-up by industry was not published. */
export function uncomposed(answers: Answers, reader: Reader): Programme[] {
  const published = new Set(compositions("category", answers, reader).map(({whole}) => whole.programme));
  return answers
    .rows(programmes)
    .filter(({programme, region}) => isChosen(reader.regions, region) && !published.has(programme));
}

const every = remember((parts: readonly CompositionPart[], wholes: readonly Figure[]) =>
  compositionsOf(parts, wholes),
);
