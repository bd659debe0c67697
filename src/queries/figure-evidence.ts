import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {documentColumns, type Documented} from "./document-columns.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./figure-evidence.sql?raw";

export type FigureEvidence = Figure & Documented;

export const figureEvidence = defineQuery<FigureEvidence, {observation: string}>({
  name: "figure-evidence",
  sql,
  params: {observation: "VARCHAR"},
  columns: {...figureColumns, ...documentColumns},
});
