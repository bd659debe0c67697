import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./composition-wholes.sql?answer";
import sql from "./composition-wholes.sql?raw";

/** One row per published whole that some composition splits: the same series and date without a breakdown. */
export const compositionWholes = defineQuery<Figure>({
  name: "composition-wholes",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
