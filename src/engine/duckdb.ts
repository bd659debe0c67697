import type {RecordBatch, Schema} from "apache-arrow";
import {arrowTable} from "./arrow-table.ts";
import type {ColumnTable} from "./column-table.ts";
import type {Database} from "./source.ts";

/** What browser (asynchronous) and Node (synchronous) connections of DuckDB-WASM have in common. */
export interface Session {
  query(sql: string): Awaitable<unknown>;
  send(sql: string): Promise<Sent>;
  cancelSent(): Awaitable<boolean>;
  insertArrowFromIPCStream(bytes: Uint8Array, options: {name: string; create: boolean}): Awaitable<void>;
}

type Sent = {open(): Awaitable<unknown>; schema: Schema} & (
  Iterable<RecordBatch> | AsyncIterable<RecordBatch>
);

type Awaitable<T> = T | Promise<T>;

// json, icu and parquet are not inside the wasm: fetching them offline would crash the instance.
const settings = ["set autoinstall_known_extensions = false", "set autoload_known_extensions = false"];

/** Options every database is opened with: counts and decimals arrive as plain numbers. */
export const openOptions = {query: {castBigIntToDouble: true, castDecimalToDouble: true}};

/**
 * An empty database of DuckDB. Every question has a session to itself: two that are sent through one at the same time
 * answer wrongly, without an error. A question waits for no other and can be cancelled, one with values too: in the
 * browser within a poll of the worker, about 100 ms for a heavy join; in Node, whose calls block, only before it starts.
 */
export async function duckdb(connect: () => Awaitable<Session>, close: () => void): Promise<Database> {
  const steward = await connect();
  await steward.query(settings.join(";\n"));
  const idle: Session[] = [];
  return {
    async run(sql, values, {signal} = {}) {
      signal?.throwIfAborted();
      const session = idle.pop() ?? (await connect());
      try {
        return await ask(session, statement(sql, values), signal);
      } finally {
        idle.push(session);
      }
    },
    async execute(statements) {
      await steward.query(statements.join(";\n"));
    },
    async insert(name, rows) {
      await steward.insertArrowFromIPCStream(rows, {name, create: false});
    },
    close,
  };
}

async function ask(session: Session, sql: string, signal: AbortSignal | undefined): Promise<ColumnTable> {
  const cancel = () => void session.cancelSent();
  signal?.addEventListener("abort", cancel);
  try {
    const sent = await session.send(sql);
    await sent.open();
    const {schema} = sent;
    const batches: RecordBatch[] = [];
    for await (const batch of sent) batches.push(batch);
    return arrowTable(schema, batches);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/**
 * The text to send. Only a text can be cancelled, a statement prepared through the API cannot: so one with values is
 * prepared and executed in SQL. The name may be the same each time, since a session has one question at a time.
 */
function statement(sql: string, values: readonly unknown[]): string {
  if (values.length === 0) return sql;
  return `prepare asked as\n${sql}\n;\nexecute asked(${values.map(literal).join(", ")})`;
}

function literal(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? `${value}::double` : `'${value}'::double`;
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  throw new Error(`A value of a query cannot be a ${typeof value}.`);
}
