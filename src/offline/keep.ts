import type {KeptFile} from "./protocol.ts";

/** A kept file that is what was published, or null. Rejects where the browser cannot read what it keeps. */
export async function kept(cache: Cache, address: string, file: KeptFile): Promise<Response | null> {
  const answer = await cache.match(address);
  return answer ? verified(answer, file) : null;
}

/** What became of the copy, by what went wrong: a full disk and a broken store are exceptions of the browser. */
export function stateAfter(error: unknown): "full" | "unreadable" | "incomplete" {
  if (!(error instanceof DOMException)) return "incomplete";
  return error.name === "QuotaExceededError" ? "full" : "unreadable";
}

/**
 * Fetches a file, if it is what was published. Hosts and proxies that answer with something else are refused, so that what
 * is kept is always whole and of one version.
 */
export async function published(
  address: string,
  file: KeptFile,
  report: (bytes: number) => void = () => {},
): Promise<Response> {
  const answer = await fetch(address, {cache: "no-cache"});
  const whole = answer.ok ? await verified(counted(answer, report), file) : null;
  if (!whole) throw new Error(`${address} (HTTP ${answer.status}) is not the file that was published.`);
  return whole;
}

/** An answer with the same bytes, or null if their checksum is not the file's. */
async function verified(answer: Response, file: KeptFile): Promise<Response | null> {
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (!bytes || !file.hashes.includes(await sha256(bytes))) return null;
  return new Response(bytes, {headers: {"Content-Type": answer.headers.get("Content-Type") ?? ""}});
}

function counted(answer: Response, report: (bytes: number) => void): Response {
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      report(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return new Response(answer.body?.pipeThrough(counter) ?? null, {headers: answer.headers});
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
