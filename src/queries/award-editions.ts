import type {Figure} from "../domain/figure.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./award-editions.sql?answer";
import sql from "./award-editions.sql?raw";
import {figureColumns} from "./figure-columns.ts";

/**
 * A count of one edition (届) of an award, and the exhibit of editions that shows it; `edition` is null when the batch is
 * not numbered.
 */
export type AwardEdition = Figure & {edition: number | null; exhibit: string};

export const awardEditions = defineQuery<AwardEdition>({
  name: "award-editions",
  sql,
  params: {},
  answer,
  columns: {...figureColumns, edition: "INTEGER?", exhibit: "VARCHAR"},
});
