import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import {duckdb, openOptions, type Session} from "../../src/engine/duckdb.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {openSource} from "../../src/engine/source.ts";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));

/** The browser's engine in Node: the same wasm, the same filling, without a worker. */
export function openNodeConnection(
  tables: readonly Table[],
  marts: Record<string, string>,
): Promise<Connection> {
  return openSource({open: openNode, tables: async () => tables.map(shipped), marts});
}

async function openNode() {
  const database = await startDuckDB();
  return duckdb(
    () => database.connect() as unknown as Session,
    () => database.reset(),
  );
}

/** The engine itself, empty; to compile its wasm costs more than anything that is asked of it. */
export async function startDuckDB() {
  const {createDuckDB, VoidLogger, NODE_RUNTIME} = require(
    join(dist, "duckdb-node-blocking.cjs"),
  ) as typeof import("@duckdb/duckdb-wasm/blocking");
  const bundle = {
    mainModule: join(dist, "duckdb-eh.wasm"),
    mainWorker: join(dist, "duckdb-node-eh.worker.cjs"),
  };
  const database = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open(openOptions);
  return database;
}
