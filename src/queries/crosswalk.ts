import {defineQuery} from "../engine/query.ts";
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
  columns: {category: "VARCHAR", sector: "VARCHAR", note_zh: "VARCHAR?", note_en: "VARCHAR?"},
});
