import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import {figureColumns} from "./figure-columns.ts";
import answer from "./target-figures.sql?answer";
import sql from "./target-figures.sql?raw";

/** A figure that may answer a target. */
export type TargetFigure = Figure & {target: string};

export const targetFigures = defineQuery<TargetFigure>({
  name: "target-figures",
  sql,
  params: {},
  answer,
  columns: {target: "VARCHAR", ...figureColumns},
});
