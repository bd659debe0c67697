import {readFileSync} from "node:fs";
import Papa from "papaparse";

const columns: Record<string, string[]> = {
  batches: ["name_zh", "name_en"],
  definitions: ["name_zh", "name_en"],
  items: ["name", "enterprise", "category", "award_type"],
  members: ["name_zh", "name_en"],
  metrics: ["name_zh", "name_en"],
  policies: ["title_zh", "title_en", "document_no", "issuer"],
  programmes: ["name_zh", "name_en"],
  regions: ["name_zh", "name_en"],
  sectors: ["name_zh", "name_en"],
  sources: ["title", "title_en", "publisher"],
  units: ["name_zh", "name_en", "name_en_plural"],
};

export type Record_ = Record<string, string>;

/** The rows of a data file as text. */
export function recordsOf(table: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), "utf8");
  return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
}

/** Every name the dataset gives to a programme, batch, metric, document or firm. */
export function namesOf(tables = Object.keys(columns)): string[] {
  return tables.flatMap((table) => recordsOf(table).flatMap((row) => columns[table]!.map((column) => row[column]!)));
}
