import {defineQuery} from "../engine/query.ts";
import answer from "./announcements.sql?answer";
import sql from "./announcements.sql?raw";

export const announcements = defineQuery<{metric: string; announced_on: string}>({
  name: "announcements",
  sql,
  params: {},
  answer,
  columns: {metric: "VARCHAR", announced_on: "VARCHAR"},
});
