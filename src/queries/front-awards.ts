import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./front-awards.sql?answer";
import sql from "./front-awards.sql?raw";
import {figureColumns} from "./figure-columns.ts";

/** What the provinces won of the national and of their own provincial quality award, an edition or in total. */
export const frontAwards = defineQuery<Figure>({
  name: "front-awards",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
