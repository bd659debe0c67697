import {AsyncDuckDB, ConsoleLogger, LogLevel} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?packed";
import {openAsSent, type Sent} from "../assets/open.ts";
import {startWorker} from "../assets/worker.ts";
import type {Delivery} from "../domain/delivery.ts";
import {EngineError} from "../domain/errors.ts";
import {openOptions} from "./duckdb.ts";
import {endOf, lifelinePrelude} from "./lifeline.ts";
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
  const worker = await startWorker(workerUrl, lifelinePrelude + wasmPrelude).catch(throwMissing);
  const died = noted(Promise.race([failureOf(worker), endOf(worker).catch(throwDied)]));
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
  const instantiated = database.instantiate(wasmAddress).catch(throwDied);
  await Promise.all([instantiated, delivered]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  await database.open(openOptions);
  return database;
}

// A network that fails is a TypeError; a file that is not the right one is none.
export function throwMissing(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === "SecurityError")
    throw new EngineError("forbidden", cause);
  throw new EngineError(cause instanceof TypeError ? "unreachable" : "files_missing", cause);
}

function throwDied(cause: unknown): never {
  throw new EngineError("worker_died", cause);
}

let isForbidden = false;
document.addEventListener("securitypolicyviolation", ({blockedURI}) => {
  if (blockedURI.startsWith("blob")) isForbidden = true;
});

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
      // A policy that forbids the worker tells so apart, and maybe later.
      setTimeout(() => {
        const isRefused = isForbidden || /content security policy/i.test(event.message);
        reject(new EngineError(isRefused ? "forbidden" : "worker_died", event.message));
      });
    });
  });
}
