import type {Figure} from "../domain/figure.ts";
import type {Stage} from "../domain/selection.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./selection-stages.sql?answer";
import sql from "./selection-stages.sql?raw";

export const selectionStages = defineQuery<Figure & Stage>({
  name: "selection-stages",
  sql,
  params: {},
  answer,
  columns: {...figureColumns, stage: "INTEGER", counted: "VARCHAR"},
});
