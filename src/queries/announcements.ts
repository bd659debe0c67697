import type {Announced} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./announcements.sql?answer";
import sql from "./announcements.sql?raw";

export const announcements = defineQuery<Announced>({
  name: "announcements",
  sql,
  params: {},
  answer,
  columns: {
    programme: "VARCHAR",
    metric: "VARCHAR",
    batch: "VARCHAR",
    announced_on: "VARCHAR?",
    told_by: "VARCHAR?",
  },
});
