/** A table as the build ships it: the statement that creates it and its rows as an Arrow IPC stream, none if empty. */
export interface Shipped {
  name: string;
  create: string;
  rows: Uint8Array;
}

type Label = Pick<Shipped, "name" | "create"> & {bytes: number};

/** All tables in one file: the length of a list, the list, then the rows in its order. */
export function shipment(tables: readonly Shipped[]): Uint8Array {
  const labels: Label[] = tables.map(({name, create, rows}) => ({name, create, bytes: rows.length}));
  const list = new TextEncoder().encode(JSON.stringify(labels));
  const parts = [new Uint8Array(Uint32Array.of(list.length).buffer), list, ...tables.map(({rows}) => rows)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function tablesOf(file: ArrayBuffer): Shipped[] {
  const [length] = new Uint32Array(file, 0, 1);
  let at = 4 + length!;
  const labels = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as Label[];
  return labels.map(({name, create, bytes}) => {
    // A copy of its own, because DuckDB takes the buffer away.
    const rows = new Uint8Array(file.slice(at, at + bytes));
    at += bytes;
    return {name, create, rows};
  });
}
