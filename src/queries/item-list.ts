import type {Grade} from "../domain/figure.ts";
import {defineQuery, type ColumnsOf} from "../engine/query.ts";
import sql from "./item-list.sql?raw";

/** A named product, brand or enterprise of a programme. */
export interface ItemRow {
  item: string;
  programme: string;
  batch: string | null;
  year: string | null;
  name: string | null;
  enterprise: string | null;
  region: string;
  award_type: string | null;
  category: string | null;
  sector: string | null;
  /** The item this row lists again from another source; such a row is not counted twice. */
  same_as: string | null;
  /** Titles of other documents that list the item again, and their sources, parted by spaces. */
  also_in: string | null;
  also_from: string | null;
  source: string;
  grade: Grade;
  title: string;
  publisher: string | null;
  publisher_en: string | null;
  published_on: string | null;
  note_zh: string | null;
  note_en: string | null;
}

export const itemColumns: ColumnsOf<ItemRow> = {
  item: "VARCHAR",
  programme: "VARCHAR",
  batch: "VARCHAR?",
  year: "VARCHAR?",
  name: "VARCHAR?",
  enterprise: "VARCHAR?",
  region: "VARCHAR",
  award_type: "VARCHAR?",
  category: "VARCHAR?",
  sector: "VARCHAR?",
  same_as: "VARCHAR?",
  also_in: "VARCHAR?",
  also_from: "VARCHAR?",
  source: "VARCHAR",
  grade: "VARCHAR",
  title: "VARCHAR",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  published_on: "VARCHAR?",
  note_zh: "VARCHAR?",
  note_en: "VARCHAR?",
};

export const itemList = defineQuery<ItemRow>({
  name: "item-list",
  sql,
  params: {},
  answer: () => import("./item-list.sql?answer"),
  columns: itemColumns,
});
