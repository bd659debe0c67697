import {defineQuery} from "../engine/query.ts";
import answer from "./front-names.sql?answer";
import sql from "./front-names.sql?raw";
import {nameColumns, type NameRow} from "./names.ts";

/** What the overview names: a small part of the registry, which comes with the first page. */
export const frontNames = defineQuery<NameRow>({
  name: "front-names",
  sql,
  params: {},
  answer,
  columns: nameColumns,
});
