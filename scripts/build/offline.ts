import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, sep} from "node:path";
import {gunzipSync} from "node:zlib";
import type {Plugin} from "vite";
import type {KeptFile} from "../../src/offline/protocol.ts";
import {bundled} from "./bundled.ts";

const name = "sw.js";

/** Writes the service worker of the folder edition, which knows every file of the build by its checksum. */
export function offline(): Plugin {
  let folder = "";
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => writeServiceWorker(folder),
    },
  };
}

export async function writeServiceWorker(folder: string) {
  writeFileSync(join(folder, name), await serviceWorker(filesOf(folder)));
}

function filesOf(folder: string): KeptFile[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== name)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
  return paths.toSorted().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return {path: path.replaceAll(sep, "/"), bytes: bytes.length, hashes: hashesOf(path, bytes)};
  });
}

// Some hosts unpack what is packed; either answer is whole.
function hashesOf(path: string, bytes: Buffer): string[] {
  return [bytes, ...(path.endsWith(".bin") ? [gunzipSync(bytes)] : [])].map(sha256);
}

function sha256(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function serviceWorker(files: KeptFile[]): Promise<string> {
  const list = JSON.stringify(files);
  const version = JSON.stringify(sha256(list).slice(0, 16));
  return bundled("src/offline/sw.ts", {builtFiles: list, builtVersion: version});
}
