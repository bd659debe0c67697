import {AsyncDuckDB, ConsoleLogger, LogLevel} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import {EngineError} from "../domain/errors.ts";
import type {Progress} from "../domain/progress.ts";
import type {Table} from "../dataset/parse.ts";
import type {Connection} from "./engine.ts";
import {connectionOf, fill, openOptions, type Session} from "./session.ts";

/** Starts DuckDB in a worker, loads the tables and builds the marts. Rejects with what went wrong and what to do. */
export async function openConnection(
  tables: Promise<readonly Table[]>,
  marts: Record<string, string>,
  report: (progress: Progress) => void,
): Promise<Connection> {
  if (typeof WebAssembly === "undefined") throw new EngineError("no_wasm");
  const worker = new Worker(workerUrl);
  const died = failureOf(worker);
  const started = start(worker, report);
  const database = await Promise.race([started, died]);
  report({step: "tables", loaded: null, total: null});
  const session = (await database.connect()) as unknown as Session;
  await Promise.race([fill(session, await tables, marts), died]);
  report({step: "ready", loaded: null, total: null});
  const connection = connectionOf(session);
  return {run: (sql, values) => Promise.race([connection.run(sql, values), died])};
}

async function start(worker: Worker, report: (progress: Progress) => void) {
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), worker);
  report({step: "engine", loaded: 0, total: null});
  await database
    .instantiate(wasmUrl, null, ({bytesLoaded, bytesTotal}) =>
      report({step: "engine", loaded: bytesLoaded, total: bytesTotal || null}),
    )
    .catch((cause: unknown) => {
      throw new EngineError("wasm_failed", cause);
    });
  await database.open(openOptions);
  return database;
}

// A crash in the worker never settles the pending call: it only arrives as an "error" event.
function failureOf(worker: Worker): Promise<never> {
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new EngineError("worker_died", event.message));
    });
  });
  died.catch(() => {});
  return died;
}
