import {defineQuery} from "../engine/query.ts";
import sql from "./announcements.sql?raw";

export const announcements = defineQuery<{metric: string; announced_on: string}>({
  name: "announcements",
  sql,
  params: {},
  columns: {metric: "VARCHAR", announced_on: "VARCHAR"},
});
