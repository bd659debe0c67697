import type {Grade} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import sql from "./source-list.sql?raw";

/** A document figures were read from; `figures` and `targets` count the records that cite it. */
export interface SourceRow {
  source: string;
  title: string;
  title_en: string | null;
  publisher: string | null;
  publisher_en: string | null;
  published_on: string | null;
  url: string | null;
  grade: Grade;
  carrier: string;
  origin: string;
  date_basis: string;
  access: string;
  file: string | null;
  note_zh: string | null;
  note_en: string | null;
  figures: number;
  targets: number;
}

export const sourceColumns: ColumnsOf<SourceRow> = {
  source: "VARCHAR",
  title: "VARCHAR",
  title_en: "VARCHAR?",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  published_on: "VARCHAR?",
  url: "VARCHAR?",
  grade: "VARCHAR",
  carrier: "VARCHAR",
  origin: "VARCHAR",
  date_basis: "VARCHAR",
  access: "VARCHAR",
  file: "VARCHAR?",
  note_zh: "VARCHAR?",
  note_en: "VARCHAR?",
  figures: "INTEGER",
  targets: "INTEGER",
};

export const sourceList = defineQuery<SourceRow>({
  name: "source-list",
  sql,
  params: {},
  answer: () => import("./source-list.sql?answer"),
  columns: sourceColumns,
});
