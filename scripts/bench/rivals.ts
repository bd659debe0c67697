import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {build} from "vite";
import {shipped} from "../../src/engine/arrow.ts";
import {shipment} from "../../src/engine/shipment.ts";
import {readDataset} from "../build/dataset.ts";

/** Makes the pages ours is measured against, each in a folder of its own, and names the folders. */
export async function makeRivals(folder: string, dist: string): Promise<Record<string, string>> {
  const names = ["static", "plot", "duckdb"] as const;
  const folders = Object.fromEntries(names.map((name) => [name, join(folder, name)])) as Record<
    (typeof names)[number],
    string
  >;
  const html = readFileSync(join(dist, "index.html"), "utf8");
  writePage(folders.static, staticPage(html));
  await bundle("plot", folders.plot);
  await bundle("duckdb", folders.duckdb);
  writeFileSync(join(folders.duckdb, "tables.bin"), shipment(readDataset().map(shipped)));
  return folders;
}

/** Nothing but the styles and the first chart of the page the build drew. */
export function staticPage(html: string): string {
  const style = /<style>[^]*?<\/style>/.exec(html)?.[0];
  const chart = /<div class="wide"[^>]*>\s*(<svg[^]*?<\/svg>)/.exec(html)?.[1];
  if (!style || !chart) throw new Error("The built page has no styles or no chart inside.");
  return [
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<title>static</title>${style}</head>`,
    `<body><div class="figure">${chart}</div></body></html>`,
  ].join("\n");
}

function writePage(folder: string, html: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), html);
}

async function bundle(name: string, outDir: string) {
  await build({
    configFile: false,
    logLevel: "error",
    root: resolve("scripts/bench/pages", name),
    base: "./",
    build: {outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false},
  });
}
