import type {Grade} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import sql from "./policy-list.sql?raw";

/** A decree, plan, announcement or event. */
export interface PolicyRow {
  policy: string;
  region: string;
  kind: string;
  batch: string | null;
  title_zh: string;
  title_en: string | null;
  document_no: string | null;
  issuer: string | null;
  issued_on: string | null;
  what_zh: string | null;
  what_en: string | null;
  /** The policy this row tells again from another source; such a row is not told twice. */
  same_as: string | null;
  /** Titles of other documents that tell it again, and their sources, parted by spaces. */
  also_in: string | null;
  also_from: string | null;
  source: string;
  grade: Grade;
  title: string;
  publisher: string | null;
  publisher_en: string | null;
  published_on: string | null;
}

export const policyColumns: ColumnsOf<PolicyRow> = {
  policy: "VARCHAR",
  region: "VARCHAR",
  kind: "VARCHAR",
  batch: "VARCHAR?",
  title_zh: "VARCHAR",
  title_en: "VARCHAR?",
  document_no: "VARCHAR?",
  issuer: "VARCHAR?",
  issued_on: "VARCHAR?",
  what_zh: "VARCHAR?",
  what_en: "VARCHAR?",
  same_as: "VARCHAR?",
  also_in: "VARCHAR?",
  also_from: "VARCHAR?",
  source: "VARCHAR",
  grade: "VARCHAR",
  title: "VARCHAR",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  published_on: "VARCHAR?",
};

export const policyList = defineQuery<PolicyRow>({
  name: "policy-list",
  sql,
  params: {},
  answer: () => import("./policy-list.sql?answer"),
  columns: policyColumns,
});
