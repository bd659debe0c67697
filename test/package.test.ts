import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import lock from "../package-lock.json";
import manifest from "../package.json";

const declared = {...manifest.dependencies, ...manifest.devDependencies};
const locked = lock.packages as Record<string, {version?: string; resolved?: string}>;

const files = import.meta.glob<string>(["../{src,scripts,test}/**/*.{ts,tsx}", "../vite.config.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Packages that no file imports, with what uses them instead. */
const tools: Record<string, string> = {
  "@types/node": "types",
  "@types/papaparse": "types",
  "@types/react": "types",
  "@types/react-dom": "types",
  oxlint: "npm run lint",
  prettier: "npm run format",
  tsx: "npm run data:check",
  typescript: "npm run types",
};

// Imports, exports and resolved paths alike.
const named = /(?:from |import\(|require(?:\.resolve)?\(|import )\s*"((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^"]*)?"/g;

function used(): Set<string> {
  const targets = Object.values(files).flatMap((source) =>
    [...source.matchAll(named)].map((match) => match[1]!),
  );
  return new Set(targets.filter((name) => name in declared));
}

describe("package.json", () => {
  it.each(Object.entries(declared))("pins %s to an exact version, not %s or later", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(Object.entries(declared))("has %s in the lock as %s", (name, version) => {
    expect(locked[`node_modules/${name}`]?.version).toBe(version);
  });

  it("gives DuckDB the Arrow of the app, since two versions make silently empty tables", () => {
    expect(manifest.overrides).toMatchObject({"@duckdb/duckdb-wasm": {"apache-arrow": "$apache-arrow"}});
    const arrows = Object.keys(locked).filter((path) => path.endsWith("node_modules/apache-arrow"));
    expect(arrows).toEqual(["node_modules/apache-arrow"]);
  });

  it("declares nothing that src, scripts and test do not use", () => {
    const idle = Object.keys(declared).filter((name) => !used().has(name) && !(name in tools));
    expect(idle).toEqual([]);
  });

  it("keeps no tool that has left, or is imported after all", () => {
    expect(Object.keys(tools).filter((name) => !(name in declared) || used().has(name))).toEqual([]);
  });

  it("ships to readers only what src imports", () => {
    const inSource = Object.entries(files).filter(([path]) => path.startsWith("../src/"));
    const shipped = new Set(
      inSource.flatMap(([, source]) => [...source.matchAll(named)].map((match) => match[1]!)),
    );
    expect(Object.keys(manifest.dependencies).filter((name) => !shipped.has(name))).toEqual([]);
    expect(Object.keys(manifest.devDependencies).filter((name) => shipped.has(name))).toEqual([]);
  });

  it("keeps pinning: npm install saves exact versions", () => {
    expect(readFileSync(".npmrc", "utf8")).toContain("save-exact=true");
  });
});
