import {defineQuery} from "../engine/query.ts";
import sql from "./publication-days.sql?raw";

export const publicationDays = defineQuery<{published_on: string}>({
  name: "publication-days",
  sql,
  params: {},
  columns: {published_on: "VARCHAR"},
});
