import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./award-totals.sql?answer";
import sql from "./award-totals.sql?raw";

/** One row per award total (stock) of a foreground province, a city of theirs left out. */
export const awardTotals = defineQuery<Figure>({
  name: "award-totals",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
