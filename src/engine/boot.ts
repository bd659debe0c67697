import {AsyncDuckDB, ConsoleLogger, LogLevel} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?packed";
import {openAsSent, type Sent} from "../assets/open.ts";
import {startWorker} from "../assets/worker.ts";
import type {Delivery} from "../domain/delivery.ts";
import {EngineError} from "../domain/errors.ts";
import {openOptions} from "./duckdb.ts";
import {openWasmChannel, sendWasm, wasmAddress, wasmPrelude} from "./wasm-channel.ts";

/** DuckDB while it starts. */
export interface Boot {
  /** Resolves with the open database, which is empty. */
  opened: Promise<AsyncDuckDB>;
  /** Resolves when the whole wasm is in the worker. */
  delivered: Promise<Delivery>;
  /** Rejects when the worker breaks, whenever that is. */
  died: Promise<never>;
  arrival: Arrival;
  /** Ends the worker. */
  end: () => void;
}

/** How many bytes of the wasm have come, and of how many once that is known. */
interface Arrival {
  loaded: number;
  total: number | null;
  tell: (() => void) | null;
}

/** Starts DuckDB in a worker. */
export async function boot(): Promise<Boot> {
  if (typeof WebAssembly === "undefined") throw new EngineError("no_wasm");
  if (typeof DecompressionStream === "undefined") throw new EngineError("no_unpacking");
  const arrival: Arrival = {loaded: 0, total: null, tell: null};
  const coming = noted(
    openAsSent(wasm.url, (bytes) => {
      arrival.loaded += bytes;
      arrival.tell?.();
    }),
  );
  const worker = await startWorker(workerUrl, wasmPrelude).catch(throwMissing);
  const died = noted(failureOf(worker));
  const delivered = noted(deliver(worker, coming, arrival).catch(throwMissing));
  const opened = noted(Promise.race([open(worker, delivered), died]));
  return {opened, delivered, died, arrival, end: () => worker.terminate()};
}

async function deliver(worker: Worker, coming: Promise<Sent>, arrival: Arrival): Promise<Delivery> {
  const channel = openWasmChannel(worker);
  const sent = await coming;
  arrival.total = sent.isPacked ? wasm.packedSize : wasm.size;
  await sendWasm(channel, sent, wasm.size);
  return {way: sent.way, sent: arrival.loaded, size: wasm.size};
}

async function open(worker: Worker, delivered: Promise<Delivery>): Promise<AsyncDuckDB> {
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.ERROR), worker);
  const instantiated = database.instantiate(wasmAddress).catch((cause: unknown) => {
    throw new EngineError("worker_died", cause);
  });
  await Promise.all([instantiated, delivered]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  await database.open(openOptions);
  return database;
}

export function throwMissing(cause: unknown): never {
  throw new EngineError("files_missing", cause);
}

/** The promise, whose failure is told to whoever waits for it, now or later, and to nobody else. */
function noted<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

// A crash in the worker never settles the pending call: it only arrives as an "error" event.
function failureOf(worker: Worker): Promise<never> {
  return new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // What it still does, nobody will hear of.
      worker.terminate();
      reject(new EngineError("worker_died", event.message));
    });
  });
}
