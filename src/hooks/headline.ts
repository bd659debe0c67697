import {seriesPanels, type SeriesPanel} from "../domain/panels.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {useFigures} from "./figures.ts";
import {remember} from "./remember.ts";

/** The headline totals of the chosen provinces known on the evaluation day, a panel a series. */
export function useHeadlinePanels(): SeriesPanel[] {
  return panelsOf(useFigures(headlineTotals));
}

const panelsOf = remember(seriesPanels);
