import {batchAdditionsExhibit} from "./batches.ts";
import {cityFiguresExhibit} from "./cities.ts";
import {peersExhibit} from "./peers.ts";
import {headlinePairsExhibit} from "./pairs.ts";
import {selectionRounds} from "./rounds.ts";
import {certifiedTotals} from "./totals.ts";

/** The exhibits of the page on certified totals, in their order. */
export const certifiedExhibits = [
  certifiedTotals,
  headlinePairsExhibit,
  batchAdditionsExhibit,
  selectionRounds,
  cityFiguresExhibit,
  peersExhibit,
] as const;
