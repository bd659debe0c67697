import {readFileSync} from "node:fs";
import Papa from "papaparse";

export type DataRow = Record<string, string>;

/** The text of a data file. */
export function fileText(table: string): string {
  return readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), "utf8");
}

/** The rows of a data file, every cell as text. */
export function rowsOf(table: string): DataRow[] {
  return Papa.parse<DataRow>(fileText(table), {header: true, skipEmptyLines: true}).data;
}

/** The cells of some columns, without empty ones and repeats, longest first so that none is part of a later one. */
export function cellsOf(columns: Record<string, readonly string[]>): string[] {
  const cells = Object.entries(columns).flatMap(([table, names]) =>
    rowsOf(table).flatMap((row) => names.map((name) => row[name] ?? "")),
  );
  return [...new Set(cells)].filter(Boolean).toSorted((a, b) => b.length - a.length);
}

/** A text with every one of the given parts taken out. */
export function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, " "), text);
}
