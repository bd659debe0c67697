import {defineQuery} from "../engine/query.ts";
import answer from "./crosswalk.sql?answer";
import sql from "./crosswalk.sql?raw";

export interface CrosswalkRow {
  category: string;
  sector: string;
  note_zh: string | null;
  note_en: string | null;
}

export const crosswalk = defineQuery<CrosswalkRow>({
  name: "crosswalk",
  sql,
  params: {},
  answer,
  columns: {category: "VARCHAR", sector: "VARCHAR", note_zh: "VARCHAR?", note_en: "VARCHAR?"},
});
