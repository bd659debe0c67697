import {existsSync, readFileSync} from "node:fs";
import {createServer, type RequestListener, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, resolve} from "node:path";
import type {TestProject} from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served, with a closing slash: a sub-path, as on many hosts. */
    address: string;
  }
}

const base = "/some/where/";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".bin": "application/octet-stream",
};

/** Serves the built page as the plainest host would: no special headers, no fallback, not at the root. */
export default async function serve(project: TestProject) {
  const folder = resolve(process.env["BROWSER_TEST_DIST"] ?? "dist");
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder} has no index.html: run "npm run build" first.`);
  }
  const server = await listen(filesOf(folder));
  project.provide("address", `${originOf(server)}${base}`);
  return () => close(server);
}

/** A server on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return server;
}

export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function close(server: Server) {
  server.closeAllConnections();
  server.close();
}

/** Answers with the files of a folder; to be served under the same sub-path by any test's own server. */
export function filesOf(folder: string): RequestListener {
  return (request, response) => {
    const file = fileOf(folder, new URL(request.url!, "http://localhost").pathname);
    const type = file && types[extname(file)];
    if (!type || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    response.writeHead(200, {"Content-Type": type, "Content-Length": bytes.length}).end(bytes);
  };
}

function fileOf(folder: string, pathname: string): string | null {
  if (pathname === base) return join(folder, "index.html");
  if (!pathname.startsWith(base)) return null;
  const path = normalize(decodeURIComponent(pathname.slice(base.length)));
  return path.startsWith("..") ? null : join(folder, path);
}
