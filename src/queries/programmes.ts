import {defineQuery} from "../engine/query.ts";
import sql from "./programmes.sql?raw";

/** A headline programme; `ended` is set for historical titles. */
export interface Programme {
  programme: string;
  region: string;
  mechanism: string;
  counts: string;
  started: string | null;
  ended: string | null;
  operator_zh: string | null;
  operator_en: string | null;
  note_zh: string | null;
  note_en: string | null;
}

export const programmes = defineQuery<Programme>({
  name: "programmes",
  sql,
  params: {},
  columns: {
    programme: "VARCHAR",
    region: "VARCHAR",
    mechanism: "VARCHAR",
    counts: "VARCHAR",
    started: "VARCHAR?",
    ended: "VARCHAR?",
    operator_zh: "VARCHAR?",
    operator_en: "VARCHAR?",
    note_zh: "VARCHAR?",
    note_en: "VARCHAR?",
  },
});
