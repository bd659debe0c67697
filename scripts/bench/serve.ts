import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** A file that was asked for and sent whole, and when. */
export interface Sent {
  path: string;
  bytes: number;
  gzip: () => number;
  asked: number;
  at: number;
}

export interface Host {
  origin: string;
  /** What was asked for from one moment on and sent by another; a visit before may still have been asking. */
  sentBetween(from: number, to: number): Sent[];
  close(): void;
}

/**
 * Serves folders, each under its name, as a plain host would: no compression, and of caching only what a file server
 * says, whether a file is still the same.
 */
export async function serve(folders: Record<string, string>): Promise<Host> {
  const files = new Map<string, Buffer | null>();
  const sizes = new Map<string, number>();
  const tags = new Map<string, string>();
  const sent: Sent[] = [];

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, "http://localhost");
    const bytes = remember(files, pathname, () => read(folders, pathname));
    if (!bytes) return void response.writeHead(404).end();
    const tag = `"${remember(tags, pathname, () => createHash("sha256").update(bytes).digest("hex"))}"`;
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, {ETag: tag}).end();
    const gzip = () => remember(sizes, pathname, () => gzipSync(bytes).length);
    const asked = Date.now();
    response.on("finish", () => {
      sent.push({path: pathname, bytes: bytes.length, gzip, asked, at: Date.now()});
    });
    const type = pathname.endsWith("/") ? types[".html"] : types[extname(pathname)];
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      "Content-Length": bytes.length,
      ETag: tag,
    });
    response.end(bytes);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentBetween: (from, to) => sent.filter(({asked, at}) => asked >= from && at <= to),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(folders: Record<string, string>, pathname: string): Buffer | null {
  const [, name, ...rest] = normalize(pathname).split("/");
  const folder = folders[name!];
  const path = folder && join(folder, rest.join("/") || "index.html");
  return path && existsSync(path) ? readFileSync(path) : null;
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key)!;
}
