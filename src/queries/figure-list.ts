import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./figure-list.sql?raw";

/** A figure with everything the data page shows; `value_high` is Infinity where the words set no upper end. */
export type FigureListRow = Figure & {
  value_low: number;
  value_high: number;
  as_of_from: string;
  as_of_to: string;
  locator: string;
  note_zh: string | null;
  note_en: string | null;
  title: string;
  publisher: string | null;
};

export const figureList = defineQuery<FigureListRow>({
  name: "figure-list",
  sql,
  params: {},
  answer: () => import("./figure-list.sql?answer"),
  columns: {
    ...figureColumns,
    value_low: "DOUBLE",
    value_high: "DOUBLE",
    as_of_from: "VARCHAR",
    as_of_to: "VARCHAR",
    locator: "VARCHAR",
    note_zh: "VARCHAR?",
    note_en: "VARCHAR?",
    title: "VARCHAR",
    publisher: "VARCHAR?",
  },
});
