import {defineQuery} from "../engine/query.ts";
import answer from "./publication-days.sql?answer";
import sql from "./publication-days.sql?raw";

export const publicationDays = defineQuery<{published_on: string}>({
  name: "publication-days",
  sql,
  params: {},
  answer,
  columns: {published_on: "VARCHAR"},
});
