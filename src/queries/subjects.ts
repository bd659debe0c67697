import type {Subject} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import {subjectColumns} from "./figure-columns.ts";
import answer from "./subjects.sql?answer";
import sql from "./subjects.sql?raw";

export const subjects = defineQuery<Subject>({
  name: "subjects",
  sql,
  params: {},
  answer,
  columns: subjectColumns,
});
