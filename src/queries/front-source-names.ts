import {defineQuery} from "../engine/query.ts";
import answer from "./front-source-names.sql?answer";
import sql from "./front-source-names.sql?raw";
import {sourceNameColumns, type SourceName} from "./source-names.ts";

/** The sources the overview cites, which come with the first page. */
export const frontSourceNames = defineQuery<SourceName>({
  name: "front-source-names",
  sql,
  params: {},
  answer,
  columns: sourceNameColumns,
});
