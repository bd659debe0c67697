import type {Way} from "../domain/delivery.ts";
import {embeddedBytes, isEmbedded} from "./embedded.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the build: how it came and its unpacked bytes. */
interface Asset {
  way: Way;
  body: ReadableStream<Bytes>;
}

/** A file as it came: its bytes as sent and whether they are gzip. */
export interface Sent {
  way: Way;
  isPacked: boolean;
  bytes: ReadableStream<Bytes>;
}

/**
 * Opens a file by the address an import gave: from the folder the page was served from, or from inside the one-file
 * edition. Everything the app reads, workers included, comes through here. Reports the bytes sent, not those unpacked.
 */
export async function openAsset(url: string, report: (bytes: number) => void = () => {}): Promise<Asset> {
  const {way, isPacked, bytes} = await openAsSent(url, report);
  return {way, body: isPacked ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes};
}

/** The same, left packed. Gzip is told by its first bytes, because hosts differ in whether they unpack a file themselves. */
export async function openAsSent(url: string, report: (bytes: number) => void): Promise<Sent> {
  const [head, bytes] = await peek(isEmbedded(url) ? embeddedBytes(url) : await fetched(url), report);
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const way = isEmbedded(url) ? "embedded" : isPacked ? "packed" : "plain";
  return {way, isPacked, bytes};
}

export async function readText(url: string): Promise<string> {
  return new Response((await openAsset(url)).body).text();
}

async function fetched(url: string): Promise<ReadableStream<Bytes>> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}: ${url}`);
  return response.body;
}

/** The first bytes of a stream, and the whole of it, told of as it is read. */
async function peek(stream: ReadableStream<Bytes>, report: (bytes: number) => void) {
  const reader = stream.getReader();
  const first = await reader.read();
  const pass = (to: ReadableStreamDefaultController<Bytes>, read: ReadableStreamReadResult<Bytes>) => {
    if (read.done) return to.close();
    report(read.value.length);
    to.enqueue(read.value);
  };
  const whole = new ReadableStream<Bytes>({
    start: (controller) => pass(controller, first),
    pull: async (controller) => pass(controller, await reader.read()),
    cancel: (reason) => reader.cancel(reason),
  });
  return [first.value ?? new Uint8Array(), whole] as const;
}
