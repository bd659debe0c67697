import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./city-figures.sql?answer";
import sql from "./city-figures.sql?raw";

/** One row per figure of a headline programme for one city or county, newest date first. */
export const cityFigures = defineQuery<Figure>({
  name: "city-figures",
  sql,
  params: {},
  answer,
  columns: figureColumns,
});
