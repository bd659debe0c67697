import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import sql from "./source-names.sql?raw";

/** A source in few words, for the line under an exhibit. */
export interface SourceName {
  source: string;
  publisher: string | null;
  publisher_en: string | null;
  /** Only where nobody is named. */
  title: string | null;
  published_on: string | null;
}

export const sourceNameColumns: ColumnsOf<SourceName> = {
  source: "VARCHAR",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  title: "VARCHAR?",
  published_on: "VARCHAR?",
};

export const sourceNames = defineQuery<SourceName>({
  name: "source-names",
  sql,
  params: {},
  answer: () => import("./source-names.sql?answer"),
  columns: sourceNameColumns,
});
