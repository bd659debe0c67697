import {defineQuery} from "../engine/query.ts";
import sql from "./figure-evidence.sql?raw";
import {figureListColumns, type FigureListRow} from "./figure-list.ts";

export const figureEvidence = defineQuery<FigureListRow, {observation: string}>({
  name: "figure-evidence",
  sql,
  params: {observation: "VARCHAR"},
  answer: {key: "observation", all: () => import("./figure-list.sql?answer")},
  columns: figureListColumns,
});
