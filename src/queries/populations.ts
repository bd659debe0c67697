import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import sql from "./populations.sql?raw";

export const populations = defineQuery<Figure>({
  name: "populations",
  sql,
  params: {},
  columns: figureColumns,
});
