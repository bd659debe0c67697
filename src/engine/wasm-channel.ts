const address = "brandgauge:duckdb.wasm";

/** The source that makes a DuckDB worker compile the chunks sent by `sendWasm`, and the address it asks them by. */
export const wasmChannel = {address, prelude: `(${receiveWasm})(${JSON.stringify(address)});\n`};

/** The way to a worker started with the prelude; to be opened before anything else is sent to the worker. */
export function openWasmChannel(worker: Worker): MessagePort {
  const {port1, port2} = new MessageChannel();
  worker.postMessage(null, [port2]);
  return port1;
}

/** Hands the worker its wasm while it comes in. */
export async function sendWasm(channel: MessagePort, body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    channel.postMessage(read.value, [read.value.buffer]);
  }
  channel.postMessage(null, []);
  channel.close();
}

// Runs in the worker, where only its own text arrives: it may use nothing outside itself.
function receiveWasm(address: string) {
  const wasm = new Promise<Response>((resolve) => {
    const receive = (event: MessageEvent) => {
      event.stopImmediatePropagation();
      const port = event.ports[0]!;
      const body = new ReadableStream({
        start(controller) {
          port.addEventListener("message", ({data}) => {
            if (data) controller.enqueue(data);
            else controller.close();
          });
          port.start();
        },
      });
      resolve(new Response(body, {headers: {"Content-Type": "application/wasm"}}));
    };
    addEventListener("message", receive, {once: true});
  });
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)) === address ? wasm : fetchElsewhere(input, init);
  // DuckDB would leave the page waiting forever for a wasm that does not compile.
  addEventListener("unhandledrejection", (event) => reportError(event.reason));
}
