import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./award-totals.sql?answer";
import sql from "./award-totals.sql?raw";

/** A total of an award; `level` is the award's place in the table of levels, null for one that has none there. */
export type AwardTotal = Figure & {level: number | null};

/** One row per award total (stock) of a foreground province, a city of theirs left out. */
export const awardTotals = defineQuery<AwardTotal>({
  name: "award-totals",
  sql,
  params: {},
  answer,
  columns: {...figureColumns, level: "INTEGER?"},
});
