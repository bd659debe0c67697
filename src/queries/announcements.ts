import type {Mention} from "../domain/announced.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./announcements.sql?answer";
import sql from "./announcements.sql?raw";

export const announcements = defineQuery<Mention>({
  name: "announcements",
  sql,
  params: {},
  answer,
  columns: {
    programme: "VARCHAR",
    batch: "VARCHAR",
    announced_on: "VARCHAR?",
    in_sequence: "BOOLEAN",
    listed_on: "VARCHAR?",
    metric: "VARCHAR?",
    published: "BOOLEAN?",
    as_of: "VARCHAR?",
    published_on: "VARCHAR?",
  },
});
