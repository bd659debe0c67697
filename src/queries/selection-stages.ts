import type {Figure} from "../domain/figure.ts";
import type {Stage} from "../domain/selection.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./selection-stages.sql?raw";

export const selectionStages = defineQuery<Figure & Stage>({
  name: "selection-stages",
  sql,
  params: {},
  columns: {...figureColumns, stage: "INTEGER", counted: "VARCHAR"},
});
