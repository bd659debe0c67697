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
  const wasm = await fetchWasm(report);
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), worker);
  await database.instantiate(wasm).catch((cause: unknown) => {
    throw new EngineError("wasm_failed", cause);
  });
  URL.revokeObjectURL(wasm);
  await database.open(openOptions);
  return database;
}

// The worker would fetch the wasm itself, but a failure there never reaches the page: fetch it here and hand over a blob.
async function fetchWasm(report: (progress: Progress) => void): Promise<string> {
  const response = await fetch(wasmUrl).catch((cause: unknown) => {
    throw new EngineError("wasm_failed", cause);
  });
  if (!response.ok || !response.body) throw new EngineError("wasm_failed", `HTTP ${response.status}`);
  const total = Number(response.headers.get("content-length")) || null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    loaded += read.value.length;
    report({step: "engine", loaded, total});
  }
  const blob = new Blob(chunks, {type: "application/wasm"});
  const magic = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (String.fromCharCode(...magic) !== "\0asm")
    throw new EngineError("wasm_failed", "not a WebAssembly file");
  return URL.createObjectURL(blob);
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
