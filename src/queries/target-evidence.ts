import type {Target} from "../domain/target.ts";
import {defineQuery} from "../engine/query.ts";
import {documentColumns, type Documented} from "./document-columns.ts";
import {targetColumns} from "./figure-columns.ts";
import sql from "./target-evidence.sql?raw";

export type TargetEvidence = Target & Documented;

export const targetEvidence = defineQuery<TargetEvidence, {target: string}>({
  name: "target-evidence",
  sql,
  params: {target: "VARCHAR"},
  answer: {key: "target", all: () => import("./target-evidence.sql?answer")},
  columns: {...targetColumns, ...documentColumns},
});
