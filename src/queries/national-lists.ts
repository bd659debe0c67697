import {defineQuery} from "../engine/query.ts";
import answer from "./national-lists.sql?answer";
import sql from "./national-lists.sql?raw";

/** A list that provinces are compared by: what it is called, what it holds, and whether it is also told per head. */
export interface NationalList {
  list: string;
  metric: string;
  per_million: boolean;
  name_zh: string;
  name_en: string;
  about_zh: string;
  about_en: string;
}

export const nationalLists = defineQuery<NationalList>({
  name: "national-lists",
  sql,
  params: {},
  answer,
  columns: {
    list: "VARCHAR",
    metric: "VARCHAR",
    per_million: "BOOLEAN",
    name_zh: "VARCHAR",
    name_en: "VARCHAR",
    about_zh: "VARCHAR",
    about_en: "VARCHAR",
  },
});
