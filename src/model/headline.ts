import {seriesPanels, type SeriesPanel} from "../domain/panels.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import type {Reader} from "../reader/reader.ts";
import {figuresOf} from "./figures.ts";
import {remember} from "./remember.ts";

/** The headline totals known on the evaluation day, a panel a series. */
export function headlinePanels(answers: Answers, reader: Reader): SeriesPanel[] {
  return panelsOf(figuresOf(headlineTotals, answers, reader));
}

const panelsOf = remember(seriesPanels);
