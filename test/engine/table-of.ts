import type {ColumnTable} from "../../src/engine/column-table.ts";

/** A database's answer with these rows. */
export function tableOf(rows: readonly object[]): ColumnTable {
  const names = Object.keys(rows[0] ?? {});
  return {
    length: rows.length,
    columns: names.map((name) => ({name, type: "VARCHAR"})),
    values: (place) => rows.map((row) => row[names[place] as keyof typeof row]),
  };
}
