import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import sql from "./names.sql?raw";

/** What a code of the registry is called; `kind` is the table it belongs to. */
export interface NameRow {
  kind: string;
  code: string;
  name_zh: string;
  name_en: string;
  plural: string | null;
  number: string | null;
}

export const nameColumns: ColumnsOf<NameRow> = {
  kind: "VARCHAR",
  code: "VARCHAR",
  name_zh: "VARCHAR",
  name_en: "VARCHAR",
  plural: "VARCHAR?",
  number: "VARCHAR?",
};

export const names = defineQuery<NameRow>({
  name: "names",
  sql,
  params: {},
  answer: () => import("./names.sql?answer"),
  columns: nameColumns,
});
