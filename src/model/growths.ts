import {growthOf, type Growth} from "../domain/growth.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import type {Reader} from "../reader/reader.ts";
import {figuresOf} from "./figures.ts";

/** Of plans whose period no figure tells of, what the total rose by around it, by target. */
export function growths(
  tracks: readonly Track[],
  answers: Answers,
  reader: Reader,
): ReadonlyMap<string, Growth> {
  const totals = figuresOf(headlineTotals, answers, reader);
  return new Map(
    tracks.flatMap(({target, judgement}) => {
      const growth = judgement.kind === "due_passed_unknown" ? growthOf(target, totals) : null;
      return growth ? [[target.target, growth] as const] : [];
    }),
  );
}
