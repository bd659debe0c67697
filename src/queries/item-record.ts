import {defineQuery} from "../engine/query.ts";
import {itemColumns, type ItemRow} from "./item-list.ts";
import sql from "./item-record.sql?raw";

export const itemRecord = defineQuery<ItemRow, {item: string}>({
  name: "item-record",
  sql,
  params: {item: "VARCHAR"},
  answer: {key: "item", all: () => import("./item-list.sql?answer")},
  columns: itemColumns,
});
