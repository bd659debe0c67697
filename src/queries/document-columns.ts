import type {ColumnsOf} from "../engine/query.ts";

/** The document a record was read from, and how the record is defined. */
export interface Documented {
  locator: string;
  note_zh: string | null;
  note_en: string | null;
  metric_definition_zh: string;
  metric_definition_en: string;
  description_zh: string | null;
  description_en: string | null;
  mechanism: string | null;
  title: string;
  title_en: string | null;
  publisher: string | null;
  publisher_en: string | null;
  url: string | null;
  origin: string;
  carrier: string;
  date_basis: string;
  access: string;
  source_note_zh: string | null;
  source_note_en: string | null;
}

export const documentColumns: ColumnsOf<Documented> = {
  locator: "VARCHAR",
  note_zh: "VARCHAR?",
  note_en: "VARCHAR?",
  metric_definition_zh: "VARCHAR",
  metric_definition_en: "VARCHAR",
  description_zh: "VARCHAR?",
  description_en: "VARCHAR?",
  mechanism: "VARCHAR?",
  title: "VARCHAR",
  title_en: "VARCHAR?",
  publisher: "VARCHAR?",
  publisher_en: "VARCHAR?",
  url: "VARCHAR?",
  origin: "VARCHAR",
  carrier: "VARCHAR",
  date_basis: "VARCHAR",
  access: "VARCHAR",
  source_note_zh: "VARCHAR?",
  source_note_en: "VARCHAR?",
};
