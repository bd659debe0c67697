import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./headline-totals.sql?answer";
import sql from "./headline-totals.sql?raw";

/** One row per cumulative total of a headline series, over the region that runs the programme, in display order; a first batch counts as the first total. */
export const headlineTotals = defineQuery<Figure>({
  name: "headline-totals",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
