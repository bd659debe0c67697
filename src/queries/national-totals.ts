import type {Subject} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import {subjectColumns} from "./figure-columns.ts";
import answer from "./national-totals.sql?answer";
import sql from "./national-totals.sql?raw";

export const nationalTotals = defineQuery<Subject>({
  name: "national-totals",
  sql,
  params: {},
  answer,
  columns: subjectColumns,
});
