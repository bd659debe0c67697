import {defineQuery} from "../engine/query.ts";
import answer from "./series-notes.sql?answer";
import sql from "./series-notes.sql?raw";

/** What to mind in a headline series, said at its chart. */
interface SeriesNote {
  programme: string;
  metric: string;
  note_zh: string;
  note_en: string;
}

export const seriesNotes = defineQuery<SeriesNote>({
  name: "series-notes",
  sql,
  params: {},
  answer,
  columns: {programme: "VARCHAR", metric: "VARCHAR", note_zh: "VARCHAR", note_en: "VARCHAR"},
});
