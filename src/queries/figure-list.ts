import type {Figure} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import {documentColumns, type Documented} from "./document-columns.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./figure-list.sql?raw";

/** A figure with all that is known of it; `value_high` is Infinity where the words set no upper end. */
export type FigureListRow = Figure &
  Documented & {
    value_low: number;
    value_high: number;
    as_of_from: string;
    as_of_to: string;
  };

export const figureListColumns: ColumnsOf<FigureListRow> = {
  ...figureColumns,
  value_low: "DOUBLE",
  value_high: "DOUBLE",
  as_of_from: "VARCHAR",
  as_of_to: "VARCHAR",
  ...documentColumns,
};

export const figureList = defineQuery<FigureListRow>({
  name: "figure-list",
  sql,
  params: {},
  answer: () => import("./figure-list.sql?answer"),
  columns: figureListColumns,
});
