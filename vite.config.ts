import {availableParallelism} from "node:os";
import react from "@vitejs/plugin-react";
import {defineConfig} from "vite";
import {defaultExclude} from "vitest/config";
import LongestFirst from "./scripts/longest-first.ts";
import {arriving} from "./scripts/build/arriving.ts";
import {firstScripts} from "./scripts/build/first-scripts.ts";
import {nationalLists} from "./scripts/build/national-lists.ts";
import {offline} from "./scripts/build/offline.ts";
import {packed} from "./scripts/build/packed.ts";
import {contentSecurityPolicy} from "./scripts/build/policy.ts";
import {plainPath} from "./scripts/build/plain-path.ts";
import {pinyin} from "./scripts/build/pinyin.ts";
import {portable} from "./scripts/build/portable.ts";
import {prerender} from "./scripts/build/prerender.ts";
import {provinces} from "./scripts/build/provinces.ts";
import {recordDays} from "./scripts/build/record-days.ts";
import {older} from "./scripts/build/older.ts";
import {target} from "./scripts/build/target.ts";
import {marked} from "./scripts/build/marked.ts";
import {snapshot} from "./scripts/build/snapshot.ts";
import {leanPlot} from "./scripts/build/lean-plot.ts";

plainPath(process.cwd());
process.env["TZ"] = "Asia/Shanghai";

const sources = [snapshot(), provinces(), recordDays(), nationalLists(), pinyin()];
const editions = {
  folder: () => [
    firstScripts(),
    arriving(),
    older(),
    prerender(sources, "folder"),
    contentSecurityPolicy(),
    marked(),
    offline(),
  ],
  portable: () => [prerender(sources, "portable"), portable(), marked()],
};

const cores = availableParallelism();
// The folder of a test says what it runs in.
const tests = "test/**/*.test.{ts,tsx}";
const documents = ["pages", "ui", "charts", "assets"].map((folder) => tests.replace("**", `${folder}/**`));
const databases = ["queries", "engine", "oracle", "scripts/build"].map((folder) =>
  tests.replace("**", `${folder}/**`),
);
const shared = {
  isolate: false,
  // Pictures take their colours from it.
  css: {include: [/base\.css/]},
  setupFiles: ["test/fail-on-console.ts", "test/clean-up.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig(({mode}) => ({
  base: "./",
  plugins: [
    react(),
    packed(),
    ...sources,
    leanPlot(),
    ...editions[mode === "portable" ? "portable" : "folder"](),
  ],
  // One style sheet: it goes into the page, so no script may ask for it.
  build: {
    target,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // What can run the page preloads modules by itself.
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  preview: {host: "127.0.0.1", port: 4173},
  test: {
    reporters: ["default", "./scripts/reporter.ts"],
    sequence: {sequencer: LongestFirst},
    projects: [
      // Files of these share a process and its modules: to start anew for each took longer than the tests.
      {
        extends: true,
        test: {
          name: "unit",
          include: [tests],
          exclude: [...defaultExclude, "test/browser/**", ...documents, ...databases],
          ...shared,
          maxWorkers: cores,
        },
      },
      {
        extends: true,
        test: {
          name: "document",
          environment: "jsdom",
          include: documents,
          ...shared,
          maxWorkers: cores,
        },
      },
      // One process, and so one DuckDB.
      {
        extends: true,
        test: {
          name: "database",
          include: databases,
          ...shared,
          maxWorkers: 1,
          sequence: {groupOrder: 1},
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/serve.ts"],
          isolate: false,
          // As patient as everything else that waits for a browser.
          expect: {poll: {timeout: 60_000}},
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A busy machine may stall a browser; the reporter names what passed only on the second try.
          retry: 1,
          // A browser keeps a core busy half of the time, and waits for the other.
          maxWorkers: Math.max(3, Math.floor(cores / 2)),
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
}));
