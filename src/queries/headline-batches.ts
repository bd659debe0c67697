import type {AnnouncedBatch} from "../domain/sequel.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./headline-batches.sql?answer";
import sql from "./headline-batches.sql?raw";

/** One row per dated batch of a programme with a headline series and size of it, or one without a size. */
export const headlineBatches = defineQuery<AnnouncedBatch>({
  name: "headline-batches",
  sql,
  params: {},
  answer,
  columns: {
    batch: "VARCHAR",
    programme: "VARCHAR",
    announced_on: "VARCHAR",
    metric: "VARCHAR?",
    as_of: "VARCHAR?",
    sized_on: "VARCHAR?",
    source: "VARCHAR",
    grade: "VARCHAR",
    published_on: "VARCHAR?",
  },
});
