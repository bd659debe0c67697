import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./composition-parts.sql?answer";
import sql from "./composition-parts.sql?raw";
import {figureColumns} from "./figure-columns.ts";

/** A published part of a whole; `sector` is the harmonised sector of an industry category, `place` that of its sector or type. */
export type CompositionPart = Figure & {sector: string | null; place: number | null};

export const compositionParts = defineQuery<CompositionPart>({
  name: "composition-parts",
  sql,
  params: {},
  answer,
  columns: {...figureColumns, sector: "VARCHAR?", place: "INTEGER?"},
});
