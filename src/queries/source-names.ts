import {defineQuery} from "../engine/query.ts";
import answer from "./source-names.sql?answer";
import sql from "./source-names.sql?raw";

/** A source in few words, for the line under an exhibit. */
export interface SourceName {
  source: string;
  publisher: string | null;
  /** Only where nobody is named. */
  title: string | null;
  published_on: string | null;
}

export const sourceNames = defineQuery<SourceName>({
  name: "source-names",
  sql,
  params: {},
  answer,
  columns: {source: "VARCHAR", publisher: "VARCHAR?", title: "VARCHAR?", published_on: "VARCHAR?"},
});
