export type Value = string | number | boolean | null;

type Row = Record<string, Value>;

/** The values of one column: as they are, or as places in a list of the distinct ones. */
type Values = Value[] | Listed | Following;

interface Listed {
  of: Value[];
  at: number[];
}

/** A column whose value follows from that of a listed one, as a title does from its source: one for each on that list. */
interface Following {
  of: Value[];
  by: string;
}

/** The rows of an answer, column by column; what the build ships of a query. */
export interface Columnar {
  length: number;
  columns: Record<string, Values>;
}

export function columnar(rows: readonly Record<string, unknown>[]): Columnar {
  const names = Object.keys(rows[0] ?? {});
  const columns = Object.fromEntries(
    names.map((name) => [name, shortened(rows.map((row) => row[name] as Value))]),
  );
  return {length: rows.length, columns: withoutRepeats(columns)};
}

export function allRows(columnar: Columnar): Row[] {
  const rows = Array.from({length: columnar.length}, (_, row) => row);
  return rowsOf(columnar, rows, Object.keys(columnar.columns));
}

const indexes = new WeakMap<Columnar, Map<string, Map<Value, number[]>>>();

/** The rows with that value in the key column, in the columns asked for. Each key is gone through once, however often asked. */
export function rowsAt(columnar: Columnar, key: string, value: Value, columns: readonly string[]): Row[] {
  const byKey = indexes.get(columnar) ?? new Map<string, Map<Value, number[]>>();
  indexes.set(columnar, byKey);
  const index = byKey.get(key) ?? indexOf(columnar, key);
  byKey.set(key, index);
  // As in SQL, nothing equals null.
  return value === null ? [] : rowsOf(columnar, index.get(value) ?? [], columns);
}

/** As JSON, in which an interval without an end stays one: 1e999 is read as infinity. */
export function written(answer: Columnar): string {
  const json = JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value !== "number" || Number.isFinite(value)) return value;
    if (Number.isNaN(value)) throw new Error("An answer holds a value that is no number.");
    return value > 0 ? "\0+" : "\0-";
  });
  return json.replaceAll('"\\u0000+"', "1e999").replaceAll('"\\u0000-"', "-1e999");
}

// Every place of a list is filled: each value is listed first, and each row of a column has its place.
function shortened(values: Value[]): Value[] | Listed {
  const distinct = new Map<Value, number>();
  for (const value of values) if (!distinct.has(value)) distinct.set(value, distinct.size);
  if (distinct.size > values.length / 2) return values;
  return {of: [...distinct.keys()], at: values.map((value) => distinct.get(value)!)};
}

/** Shortens each column that follows from another: of those it follows from, by the one with the fewest values. */
function withoutRepeats(columns: Record<string, Value[] | Listed>): Record<string, Values> {
  const listed = Object.entries(columns)
    .flatMap(([name, column]) => (Array.isArray(column) ? [] : [{name, column}]))
    .toSorted((a, b) => b.column.of.length - a.column.of.length);
  const shorter: Record<string, Values> = {};
  const leaders: typeof listed = [];
  for (const {name, column} of listed) {
    const following = leaders.toReversed().flatMap((leader) => followed(leader, column))[0];
    if (following && size(following) < size(column)) shorter[name] = following;
    else leaders.push({name, column});
  }
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, shorter[name] ?? column]));
}

/** The column as it follows from a leader; nothing if one value of the leader comes with two of it. */
function followed(leader: {name: string; column: Listed}, {of, at}: Listed): Following[] {
  const places: number[] = [];
  for (const [row, place] of at.entries()) {
    const led = leader.column.at[row]!;
    if ((places[led] ??= place) !== place) return [];
  }
  return [{of: places.map((place) => of[place]!), by: leader.name}];
}

function size(column: Values): number {
  return JSON.stringify(column).length;
}

function indexOf(columnar: Columnar, key: string): Map<Value, number[]> {
  const index = new Map<Value, number[]>();
  const valueIn = reader(columnar, key);
  for (let row = 0; row < columnar.length; row++) {
    const value = valueIn(row);
    const rows = index.get(value);
    if (rows) rows.push(row);
    else index.set(value, [row]);
  }
  return index;
}

function rowsOf(columnar: Columnar, rows: readonly number[], names: readonly string[]): Row[] {
  const readers = names.map((name) => [name, reader(columnar, name)] as const);
  return rows.map((row) => {
    const cells: Row = {};
    for (const [name, valueIn] of readers) cells[name] = valueIn(row);
    return cells;
  });
}

/** Reads a column's value in a row, of columns and rows that the answer has. */
function reader({columns}: Columnar, name: string): (row: number) => Value {
  const column = columns[name]!;
  if (Array.isArray(column)) return (row) => column[row]!;
  const {of} = column;
  // What another follows is listed.
  const {at} = "by" in column ? (columns[column.by] as Listed) : column;
  return (row) => of[at[row]!]!;
}
