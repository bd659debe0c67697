import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./source-figures.sql?raw";

export const sourceFigures = defineQuery<Figure, {source: string}>({
  name: "source-figures",
  sql,
  params: {source: "VARCHAR"},
  answer: {key: "source", all: () => import("./figure-list.sql?answer")},
  columns: figureColumns,
});
