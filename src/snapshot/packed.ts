export type Value = string | number | boolean | null;

/** The values of one column: as they are, or as places in a list of the distinct ones. */
type Column = Value[] | {of: Value[]; at: number[]};

/** The rows of an answer, column by column; what the build ships of a query without parameters. */
export interface Packed {
  length: number;
  columns: Record<string, Column>;
}

export function pack(rows: readonly Record<string, unknown>[]): Packed {
  const columns = Object.keys(rows[0] ?? {}).map((name) => [
    name,
    packColumn(rows.map((row) => row[name] as Value)),
  ]);
  return {length: rows.length, columns: Object.fromEntries(columns)};
}

export function unpack({length, columns}: Packed): Record<string, Value>[] {
  const entries = Object.entries(columns);
  return Array.from({length}, (_, row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, cell(column, row)])),
  );
}

/** As JSON, in which an interval without an end stays one: 1e999 is read as infinity. */
export function written(answer: Packed): string {
  const json = JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value !== "number" || Number.isFinite(value)) return value;
    if (Number.isNaN(value)) throw new Error("An answer holds a value that is no number.");
    return value > 0 ? "\0+" : "\0-";
  });
  return json.replaceAll('"\\u0000+"', "1e999").replaceAll('"\\u0000-"', "-1e999");
}

function packColumn(values: Value[]): Column {
  const distinct = new Map<Value, number>();
  for (const value of values) if (!distinct.has(value)) distinct.set(value, distinct.size);
  if (distinct.size > values.length / 2) return values;
  return {of: [...distinct.keys()], at: values.map((value) => distinct.get(value)!)};
}

function cell(column: Column, row: number): Value {
  return Array.isArray(column) ? column[row]! : column.of[column.at[row]!]!;
}
