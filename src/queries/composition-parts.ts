import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import sql from "./composition-parts.sql?raw";
import {figureColumns} from "./figure-columns.ts";

/** A published part of a whole; `sector` is the harmonised sector of an industry category. */
export type CompositionPart = Figure & {sector: string | null};

export const compositionParts = defineQuery<CompositionPart>({
  name: "composition-parts",
  sql,
  params: {},
  columns: {...figureColumns, sector: "VARCHAR?"},
});
