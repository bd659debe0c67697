/** An answer column by column. */
export interface ColumnTable {
  length: number;
  /** Known also of an answer without rows; names may repeat. */
  columns: readonly Column[];
  /** The values of the column at a place in `columns`, one for each row. */
  values(place: number): readonly unknown[];
}

export interface Column {
  name: string;
  /** DuckDB's name for the type as it arrives: counts and decimals arrive as DOUBLE. */
  type: string;
}

/** The same row by row; of columns with one name the last is kept. */
export function rowsOf(table: ColumnTable): Record<string, unknown>[] {
  const columns = table.columns.map(({name}, place) => [name, table.values(place)] as const);
  return Array.from({length: table.length}, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[row]])),
  );
}
