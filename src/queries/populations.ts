import type {Subject} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import {subjectColumns} from "./figure-columns.ts";
import answer from "./populations.sql?answer";
import sql from "./populations.sql?raw";

export const populations = defineQuery<Subject>({
  name: "populations",
  sql,
  params: {},
  answer,
  columns: subjectColumns,
});
