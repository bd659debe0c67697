import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./figure-list.sql?raw";

/** A figure with everything the data page shows. */
export type FigureListRow = Figure & {
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
    locator: "VARCHAR",
    note_zh: "VARCHAR?",
    note_en: "VARCHAR?",
    title: "VARCHAR",
    publisher: "VARCHAR?",
  },
});
