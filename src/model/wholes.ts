import type {Subject} from "../domain/comparability.ts";
import {compositionsOf, type Composition} from "../domain/composition.ts";
import type {Answers} from "../engine/answers.ts";
import type {CompositionPart} from "../queries/composition-parts.ts";
import type {Reader} from "../reader/reader.ts";
import {everySubject} from "./choices.ts";
import {remember} from "./remember.ts";

/**
 * The wholes that any of some figures is a part of. All published parts belong to a whole, also those nobody asked for: a
 * part left out is not a part unpublished.
 */
export function wholesOf(
  figures: readonly Subject[],
  answers: Answers,
  reader: Reader,
): Composition<CompositionPart>[] {
  const asked = new Set(figures.map(({observation}) => observation));
  return everyWhole(everySubject(answers, reader)).filter(({parts}) =>
    parts.some(({figure}) => asked.has(figure.observation)),
  );
}

const everyWhole = remember((every: readonly Subject[]) =>
  compositionsOf(
    every
      .filter(({breakdown}) => breakdown !== null)
      .map((subject) => ({...subject, sector: null, place: null})),
    every.filter(({breakdown}) => breakdown === null),
  ),
);
