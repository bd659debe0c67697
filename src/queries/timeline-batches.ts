import type {Batch} from "../domain/timeline.ts";
import {defineQuery} from "../engine/query.ts";
import answer from "./timeline-batches.sql?answer";
import sql from "./timeline-batches.sql?raw";

/** A batch or edition with its names, where it was read, and whether its programme has a headline series. */
export interface BatchRow extends Batch {
  name_zh: string;
  name_en: string;
  headline: boolean;
  publisher: string | null;
  publisher_en: string | null;
}

export const timelineBatches = defineQuery<BatchRow>({
  name: "timeline-batches",
  sql,
  params: {},
  answer,
  columns: {
    batch: "VARCHAR",
    programme: "VARCHAR",
    region: "VARCHAR",
    name_zh: "VARCHAR",
    name_en: "VARCHAR",
    announced_on: "VARCHAR?",
    headline: "BOOLEAN",
    source: "VARCHAR",
    grade: "VARCHAR",
    publisher: "VARCHAR?",
    publisher_en: "VARCHAR?",
    published_on: "VARCHAR?",
  },
});
