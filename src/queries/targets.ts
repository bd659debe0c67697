import type {Target} from "../domain/target.ts";
import {defineQuery} from "../engine/query.ts";
import {targetColumns} from "./figure-columns.ts";
import answer from "./targets.sql?answer";
import sql from "./targets.sql?raw";

export const targets = defineQuery<Target>({
  name: "targets",
  sql,
  params: {},
  answer,
  columns: targetColumns,
});
