import {defineQuery} from "../engine/query.ts";
import answer from "./programmes.sql?answer";
import sql from "./programmes.sql?raw";

/** A headline programme; `closed` marks historical titles. */
export interface Programme {
  programme: string;
  region: string;
  mechanism: string;
  counts: string;
  started: string | null;
  closed: boolean;
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
  answer,
  columns: {
    programme: "VARCHAR",
    region: "VARCHAR",
    mechanism: "VARCHAR",
    counts: "VARCHAR",
    started: "VARCHAR?",
    closed: "BOOLEAN",
    ended: "VARCHAR?",
    operator_zh: "VARCHAR?",
    operator_en: "VARCHAR?",
    note_zh: "VARCHAR?",
    note_en: "VARCHAR?",
  },
});
