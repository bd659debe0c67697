import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./batch-additions.sql?answer";
import sql from "./batch-additions.sql?raw";

/** One row per batch of a headline series over the programme's own region: what that batch added. */
export const batchAdditions = defineQuery<Figure>({
  name: "batch-additions",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
