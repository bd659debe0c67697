import {defineQuery} from "../engine/query.ts";
import {policyColumns, type PolicyRow} from "./policy-list.ts";
import sql from "./policy-record.sql?raw";

export const policyRecord = defineQuery<PolicyRow, {policy: string}>({
  name: "policy-record",
  sql,
  params: {policy: "VARCHAR"},
  answer: {key: "policy", all: () => import("./policy-list.sql?answer")},
  columns: policyColumns,
});
