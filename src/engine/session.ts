import type {Resource} from "../dataset/package.ts";
import type {Table} from "../dataset/parse.ts";
import {arrowBytes} from "./arrow.ts";
import type {Connection} from "./engine.ts";

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

/** Fills an empty database: settings, one typed table per resource, then the marts as views in build order. */
export async function fill(session: Session, tables: readonly Table[], marts: Record<string, string>) {
  for (const setting of settings) await session.query(setting);
  for (const table of tables) {
    const name = table.resource.name;
    await session.query(createTable(table.resource));
    if (table.rows.length > 0)
      await session.insertArrowFromIPCStream(arrowBytes(table), {name, create: false});
  }
  for (const [name, select] of Object.entries(marts)) await session.query(`create view ${name} as ${select}`);
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

const sqlTypes = {string: "varchar", number: "double", integer: "integer", boolean: "boolean"};
function createTable({name, schema}: Resource) {
  const columns = schema.fields.map((field) => `"${field.name}" ${sqlTypes[field.type]}`);
  return `create table ${name} (${columns.join(", ")})`;
}
