import type {Connection} from "./engine.ts";
import type {Shipped} from "./shipment.ts";

/** What browser (asynchronous) and Node (synchronous) connections of DuckDB-WASM have in common. */
export interface Session {
  query(sql: string): Awaitable<Result>;
  prepare(sql: string): Awaitable<{query(...values: unknown[]): Awaitable<Result>; close(): unknown}>;
  insertArrowFromIPCStream(bytes: Uint8Array, options: {name: string; create: boolean}): Awaitable<void>;
}

interface Result {
  toArray(): {toJSON(): Record<string, unknown>}[];
}

type Awaitable<T> = T | Promise<T>;

// json, icu and parquet are not inside the wasm: fetching them offline would crash the instance.
const settings = ["set autoinstall_known_extensions = false", "set autoload_known_extensions = false"];

/** Options every database is opened with: counts and decimals arrive as plain numbers. */
export const openOptions = {query: {castBigIntToDouble: true, castDecimalToDouble: true}};

/** Fills an empty database: settings, the tables, then the marts as views in build order. */
export async function fill(session: Session, tables: readonly Shipped[], marts: Record<string, string>) {
  const views = Object.entries(marts).map(([name, select]) => `create view ${name} as ${select}`);
  const statements = [...settings, ...tables.map(({create}) => create), ...views];
  await session.query(statements.join(";\n"));
  // All are sent before the first has been answered: waiting between them costs more than the rows.
  await Promise.all(
    tables
      .filter(({rows}) => rows.length > 0)
      .map(({name, rows}) => session.insertArrowFromIPCStream(rows, {name, create: false})),
  );
}

/** The connection that queries go through. */
export function connectionOf(session: Session): Connection {
  return {
    async run(sql, values) {
      if (values.length === 0) return rowsOf(await session.query(sql));
      const statement = await session.prepare(sql);
      try {
        return rowsOf(await statement.query(...values));
      } finally {
        await statement.close();
      }
    },
  };
}

function rowsOf(result: Result) {
  return result.toArray().map((row) => row.toJSON());
}
