import {defineQuery} from "../engine/query.ts";
import {sourceColumns, type SourceRow} from "./source-list.ts";
import sql from "./source-record.sql?raw";

export const sourceRecord = defineQuery<SourceRow, {source: string}>({
  name: "source-record",
  sql,
  params: {source: "VARCHAR"},
  answer: {key: "source", all: () => import("./source-list.sql?answer")},
  columns: sourceColumns,
});
