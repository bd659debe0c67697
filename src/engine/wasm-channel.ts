import type {Sent} from "../assets/open.ts";

/** The address DuckDB's worker asks its wasm by. */
export const wasmAddress = "brandgauge:duckdb.wasm";

// On a second visit a real address would gain nothing: Chromium 156 compiles DuckDB's wasm anew from that too and keeps no
// code of it, as its traces and its empty folder for compiled wasm show.

/** The source that makes a DuckDB worker compile what `sendWasm` sends while it comes, even before DuckDB asks. */
export const wasmPrelude = `(${receiveWasm})(${JSON.stringify(wasmAddress)}, ${openedWasm}, ${checkedWasm});\n`;

/** The way to a worker started with the prelude; to be opened before anything else is sent to the worker. */
export function openWasmChannel(worker: Worker): MessagePort {
  const {port1, port2} = new MessageChannel();
  worker.postMessage(null, [port2]);
  return port1;
}

/**
 * Hands the worker its wasm while it comes in, as it comes: the worker unpacks it. Rejects when what came is not the
 * whole wasm of that size: a host may answer with a page in place of a file, or with part of it.
 */
export async function sendWasm(channel: MessagePort, {isPacked, bytes}: Sent, size: number): Promise<void> {
  const received = new Promise<void>((resolve, reject) => {
    channel.addEventListener("message", ({data: fault}) => (fault ? reject(new Error(fault)) : resolve()));
  });
  received.catch(() => {});
  channel.start();
  channel.postMessage({isPacked, size}, []);
  const reader = bytes.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    channel.postMessage(read.value, [read.value.buffer]);
  }
  channel.postMessage(null, []);
  await received;
  channel.close();
}

type Chunk = Uint8Array<ArrayBuffer>;
type Checked = (chunks: ReadableStream<Chunk>, size: number, port: MessagePort) => ReadableStream<Chunk>;

// The functions below run in the worker, where only their own text arrives: they may use nothing outside themselves.

function receiveWasm(address: string, opened: typeof openedWasm, checked: Checked) {
  const compiled = new Promise<WebAssembly.Module>((resolve, reject) => {
    const receive = (event: MessageEvent) => {
      event.stopImmediatePropagation();
      WebAssembly.compileStreaming(opened(event.ports[0]!, checked)).then(resolve, reject);
    };
    addEventListener("message", receive, {once: true});
  });
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    (input instanceof Request ? input.url : String(input)) === address
      ? new Response()
      : fetchElsewhere(input, init);
  // DuckDB asks this of nothing but its own wasm.
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const module = await compiled;
    return {module, instance: await WebAssembly.instantiate(module, imports)};
  };
  // DuckDB would leave the page waiting forever for a wasm that does not compile.
  addEventListener("unhandledrejection", (event) => reportError(event.reason));
}

/** The wasm that comes through the port: first what it is, then its chunks, then null. */
function openedWasm(port: MessagePort, checked: Checked): Promise<Response> {
  return new Promise((resolve) => {
    let arrive: ReadableStreamDefaultController<Chunk>;
    const chunks = new ReadableStream<Chunk>({
      start: (controller) => {
        arrive = controller;
      },
    });
    port.addEventListener("message", ({data}) => {
      if (data === null) return arrive.close();
      if (data instanceof Uint8Array) return arrive.enqueue(data as Chunk);
      const {isPacked, size} = data as {isPacked: boolean; size: number};
      const whole = isPacked ? chunks.pipeThrough(new DecompressionStream("gzip")) : chunks;
      const headers = {"Content-Type": "application/wasm"};
      resolve(new Response(checked(whole, size, port), {headers}));
    });
    port.start();
  });
}

/** Tells the page through the port what is wrong with the wasm, or null when all of it is there. */
function checkedWasm(chunks: ReadableStream<Chunk>, size: number, port: MessagePort): ReadableStream<Chunk> {
  const reader = chunks.getReader();
  let length = 0;
  const pull = async (controller: ReadableStreamDefaultController<Chunk>) => {
    const {done, value} = await reader.read();
    if (done && length !== size) throw new Error(`${length} of ${size} bytes`);
    if (done) {
      controller.close();
      return port.postMessage(null);
    }
    if (length === 0 && !new TextDecoder().decode(value.subarray(0, 4)).startsWith("\0asm"))
      throw new Error("not a WebAssembly file");
    length += value.length;
    controller.enqueue(value);
  };
  // Told of a fault, the page ends this worker; an error here as well would only reach it later and say less.
  return new ReadableStream({
    pull: (controller) => pull(controller).catch((fault: unknown) => port.postMessage(String(fault))),
  });
}
