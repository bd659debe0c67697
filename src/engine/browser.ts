import {AsyncDuckDB, ConsoleLogger, LogLevel} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?packed";
import {openAsSent, openAsset} from "../assets/open.ts";
import {startWorker} from "../assets/worker.ts";
import type {Delivery} from "../domain/delivery.ts";
import {EngineError} from "../domain/errors.ts";
import type {Progress} from "../domain/progress.ts";
import type {Connection} from "./engine.ts";
import {connectionOf, fill, openOptions, type Session} from "./session.ts";
import {unload} from "./shipment.ts";
import {openWasmChannel, sendWasm, wasmChannel} from "./wasm-channel.ts";

/** Who is told what happens while the engine starts. */
export interface Audience {
  progress: (progress: Progress) => void;
  delivered: (delivery: Delivery) => void;
}

/** Starts DuckDB in a worker, loads the tables and builds the marts. Rejects with what went wrong and what to do. */
export async function openConnection(
  tables: string,
  marts: Record<string, string>,
  tell: Audience,
): Promise<Connection> {
  if (typeof WebAssembly === "undefined") throw new EngineError("no_wasm");
  if (typeof DecompressionStream === "undefined") throw new EngineError("no_unpacking");
  const shipped = openAsset(tables)
    .then(({body}) => new Response(body).arrayBuffer())
    .then(unload)
    .catch(missing);
  shipped.catch(() => {});
  const worker = await startWorker(workerUrl, wasmChannel.prelude).catch(missing);
  const died = failureOf(worker);
  const database = await Promise.race([start(worker, tell), died]);
  tell.progress({step: "tables", loaded: null, total: null});
  const session = (await database.connect()) as unknown as Session;
  await Promise.race([fill(session, await shipped, marts), died]);
  tell.progress({step: "ready", loaded: null, total: null});
  const connection = connectionOf(session);
  return {run: (sql, values) => Promise.race([connection.run(sql, values), died])};
}

async function start(worker: Worker, tell: Audience) {
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), worker);
  const sent = send(openWasmChannel(worker), tell).catch(missing);
  const compiled = database.instantiate(wasmChannel.address).catch((cause: unknown) => {
    throw new EngineError("worker_died", cause);
  });
  await Promise.all([compiled, sent]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  await database.open(openOptions);
  return database;
}

/** Sends the worker its wasm, and tells how many of the bytes shipped have come. */
async function send(channel: MessagePort, {progress, delivered}: Audience) {
  let loaded = 0;
  let total: number | null = null;
  const sent = await openAsSent(wasm.url, (bytes) => {
    loaded += bytes;
    progress({step: "engine", loaded, total});
  });
  total = sent.isPacked ? wasm.packedSize : wasm.size;
  await sendWasm(channel, sent, wasm.size);
  delivered({way: sent.way, sent: loaded, size: wasm.size});
}

function missing(cause: unknown): never {
  throw new EngineError("files_missing", cause);
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
