import type {Subject} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import {subjectColumns} from "./figure-columns.ts";
import answer from "./headline-subjects.sql?answer";
import sql from "./headline-subjects.sql?raw";

export const headlineSubjects = defineQuery<Subject>({
  name: "headline-subjects",
  sql,
  params: {},
  answer,
  columns: subjectColumns,
});
