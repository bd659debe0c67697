import {posix} from "node:path";
import {describe, expect, it} from "vitest";

/** The arrows of the layout: what each folder of `src` may import, beside itself. */
const allowed: Record<string, string[]> = {
  domain: [],
  assets: ["domain"],
  dataset: ["domain", "data"],
  snapshot: [],
  offline: ["domain"],
  door: ["text"],
  engine: ["domain", "assets", "dataset", "snapshot"],
  queries: ["domain", "dataset", "engine", "snapshot"],
  text: ["domain", "dataset"],
  model: ["domain", "engine", "queries", "reader", "text"],
  reader: ["domain", "engine", "model", "queries"],
  exhibits: ["domain", "engine", "queries", "model", "reader", "text"],
  search: ["domain", "engine", "queries", "model", "reader", "exhibits", "text"],
  meeting: ["domain", "engine", "queries", "model", "reader", "exhibits", "text"],
  charts: ["domain", "exhibits", "text"],
  exports: ["domain", "engine", "queries", "model", "reader", "exhibits", "charts", "text", "styles"],
  ui: [
    "domain",
    "dataset",
    "offline",
    "engine",
    "reader",
    "exhibits",
    "meeting",
    "exports",
    "charts",
    "text",
  ],
  pages: [
    "domain",
    "dataset",
    "engine",
    "queries",
    "model",
    "reader",
    "exhibits",
    "search",
    "meeting",
    "charts",
    "ui",
    "text",
  ],
};

/** Arrows along which only types may travel. */
const typesOnly: Record<string, string[]> = {
  engine: ["dataset"],
  queries: ["snapshot"],
  door: ["text"],
  text: ["domain", "dataset"],
  model: ["engine", "reader"],
  exhibits: ["engine"],
  search: ["engine"],
  meeting: ["engine"],
  charts: ["exhibits"],
  exports: ["engine"],
  reader: ["engine"],
  ui: ["dataset", "engine", "offline"],
  pages: ["dataset", "engine"],
};

/** The fence around each package: where in `src` it may be imported. */
const fences: Record<string, RegExp> = {
  "@duckdb/duckdb-wasm": /^engine\//,
  "virtual:dataset": /^main\.tsx$/,
  "virtual:national-lists": /^exhibits\//,
  "virtual:pinyin": /^search\//,
  "virtual:provinces": /^(main\.tsx$|(model|reader|exhibits|exports|search|meeting|ui|pages)\/)/,
  "virtual:record-days": /^(reader|ui)\//,
  "virtual:provinces.css": /^main\.tsx$/,
  "apache-arrow": /^engine\//,
  "core-js": /^older\.ts$/,
  fflate: /^exports\//,
  idb: /^meeting\//,
  "@noble/hashes": /^meeting\//,
  docx: /^exports\/docx\//,
  "write-excel-file": /^exports\/xlsx\//,
  papaparse: /^dataset\//,
  "@observablehq/plot": /^charts\//,
  "@tanstack/react-table": /^pages\/data\//,
  "@tanstack/react-virtual": /^pages\/data\//,
  react: /^(charts\/ChartView|reader\/(use-\w+|signal)|(ui|pages)\/.*|App|main)\.tsx?$/,
  "react-dom": /^(main|ui\/(marks\/Card|print|stage\/Stage))\.tsx?$/,
};

interface Import {
  target: string;
  typeOnly: boolean;
}

const files = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = Object.entries(files).map(([path, source]) => ({
  path: path.replace("../src/", ""),
  source,
  imports: importsOf(source),
}));

function importsOf(source: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:[^";]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...source.matchAll(statements)].map(([, type, named, called]) => ({
    target: (named ?? called)!,
    typeOnly: Boolean(type),
  }));
}

/** The folder of `src` an import leads to, or of the project when it leaves `src`; null for packages. */
function folderOf(path: string, target: string): string | null {
  if (!target.startsWith(".")) return null;
  const [root, folder] = posix.join("src", posix.dirname(path), target).split("/") as [string, string?];
  return root === "src" ? folder! : root;
}

function packageOf(target: string): string {
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}

const inFolders = sources.filter(({path}) => path.includes("/"));

it("finds the imports it guards", () => {
  expect(inFolders.length).toBeGreaterThan(100);
  expect(new Set(inFolders.map(({path}) => path.split("/")[0]))).toEqual(new Set(Object.keys(allowed)));
  expect(
    importsOf('import type {A} from "./a.ts";\nimport {\n  b,\n} from "../b.ts";\nimport "./c.css";'),
  ).toEqual([
    {target: "./a.ts", typeOnly: true},
    {target: "../b.ts", typeOnly: false},
    {target: "./c.css", typeOnly: false},
  ]);
});

/** The imports of a file that lead to another folder. */
function leaving({path, imports}: (typeof sources)[number]) {
  return imports.flatMap(({target, typeOnly}) => {
    const to = folderOf(path, target);
    return to && to !== path.split("/")[0] ? [{to, typeOnly}] : [];
  });
}

it.each(inFolders)("$path imports only what its folder may", (file) => {
  const may = allowed[file.path.split("/")[0]!]!;
  expect(leaving(file).filter(({to}) => !may.includes(to))).toEqual([]);
});

describe("every file of src", () => {
  it("imports only types where nothing else may pass", () => {
    const values = inFolders.flatMap((file) =>
      leaving(file)
        .filter(({to, typeOnly}) => !typeOnly && typesOnly[file.path.split("/")[0]!]?.includes(to))
        .map(({to}) => `${file.path} imports values of ${to}`),
    );
    expect(values).toEqual([]);
  });

  it("imports only packages it may", () => {
    const trespassing = sources.flatMap(({path, imports}) =>
      imports
        .filter(({target}) => !target.startsWith("."))
        .map(({target}) => packageOf(target))
        .filter((name) => !fences[name]?.test(path))
        .map((name) => `${path} imports ${name}`),
    );
    expect(trespassing).toEqual([]);
  });

  it("never imports scripts or tests", () => {
    const outside = sources.flatMap(({path, imports}) =>
      imports.filter(({target}) => /^(scripts|test)$/.test(folderOf(path, target) ?? "")).map(() => path),
    );
    expect(outside).toEqual([]);
  });

  it("leaves wording to src/text: no Chinese in the code of ui and pages", () => {
    const comments = /\/\*[^]*?\*\/|\/\/.*$/gm;
    const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
    const speaking = sources
      .filter(({path}) => /^(ui|pages|App|main)\b/.test(path))
      .flatMap(({path, source}) =>
        source
          .replaceAll(comments, "")
          .split("\n")
          .filter((line) => chinese.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(speaking).toEqual([]);
  });
});
