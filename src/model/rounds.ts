import {roundsOf, type Round} from "../domain/selection.ts";
import type {Answers} from "../engine/answers.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import type {Reader} from "../reader/reader.ts";
import {figuresOf} from "./figures.ts";
import {remember} from "./remember.ts";

/** The rounds of selection published by the evaluation day. */
export function rounds(answers: Answers, reader: Reader): Round[] {
  return remembered(figuresOf(selectionStages, answers, reader));
}

const remembered = remember(roundsOf);
