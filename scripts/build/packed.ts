import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {basename, extname, join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import type {Plugin} from "vite";

const query = "?packed";
const cache = resolve("node_modules/.cache/packed");

/**
 * `import file from "….wasm?packed"` ships the file gzipped as `.bin`, which no host compresses or unpacks on its own
 * account, and gives its address and both sizes.
 */
export function packed(): Plugin {
  return {
    name: "packed",
    enforce: "pre",
    load(id) {
      if (!id.endsWith(query)) return null;
      const path = id.slice(0, -query.length);
      const bytes = readFileSync(path);
      const file = packedFile(path, bytes);
      const sizes = `size: ${bytes.length}, packedSize: ${readFileSync(file).length}`;
      return `import url from ${JSON.stringify(`${file}?url`)};\nexport default {url, ${sizes}};`;
    },
  };
}

/** Packs bytes into a `.bin` named like the file. 34 MB take three seconds, so the result is kept for the next build. */
export function packedFile(path: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const folder = join(cache, hash);
  const file = join(folder, `${basename(path, extname(path))}.bin`);
  if (existsSync(file)) return file;
  mkdirSync(folder, {recursive: true});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, gzipSync(bytes, {level: 9}));
  renameSync(draft, file);
  return file;
}
