import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import {connectionOf, fill, openOptions, type Session} from "../../src/engine/session.ts";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));

/** The browser's engine in Node: the same wasm, the same filling, without a worker. */
export async function openNodeConnection(tables: readonly Table[], marts: Record<string, string>) {
  const session = (await startDuckDB()).connect() as unknown as Session;
  await fill(session, tables.map(shipped), marts);
  return connectionOf(session);
}

/** The engine itself, empty; to compile its wasm costs more than anything that is asked of it. */
export async function startDuckDB() {
  const duckdb = require(
    join(dist, "duckdb-node-blocking.cjs"),
  ) as typeof import("@duckdb/duckdb-wasm/blocking");
  const bundle = {
    mainModule: join(dist, "duckdb-eh.wasm"),
    mainWorker: join(dist, "duckdb-node-eh.worker.cjs"),
  };
  const database = await duckdb.createDuckDB(
    {mvp: bundle, eh: bundle},
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open(openOptions);
  return database;
}
