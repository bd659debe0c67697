import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./series-bounds.sql?answer";
import sql from "./series-bounds.sql?raw";

/** A total in force, and the metric of the headline series that is never below it. */
export interface Bound extends Figure {
  bounded: string;
}

export const seriesBounds = defineQuery<Bound>({
  name: "series-bounds",
  sql,
  params: {},
  answer,
  columns: {...figureColumns, bounded: "VARCHAR"},
});
