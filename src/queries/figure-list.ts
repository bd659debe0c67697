import type {Figure} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import {documentColumns, type Documented} from "./document-columns.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./figure-list.sql?raw";

/** A figure with all that is known of it. */
export type FigureListRow = Figure & Documented;

export const figureListColumns: ColumnsOf<FigureListRow> = {...figureColumns, ...documentColumns};

export const figureList = defineQuery<FigureListRow>({
  name: "figure-list",
  sql,
  params: {},
  answer: () => import("./figure-list.sql?answer"),
  columns: figureListColumns,
});
