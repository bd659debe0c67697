import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./conflicts.sql?answer";
import sql from "./conflicts.sql?raw";

/** One row per figure of a fact that is stated with different values or words, facts in the order of their ids. */
export const conflicts = defineQuery<Figure>({
  name: "conflicts",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
