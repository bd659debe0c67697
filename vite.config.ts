import react from "@vitejs/plugin-react";
import {defineConfig, type Plugin} from "vite";
import {defaultExclude} from "vitest/config";
import {packed} from "./scripts/build/packed.ts";

process.env["TZ"] = "Asia/Shanghai";

// Measured: Plot needs inline styles, DuckDB needs 'wasm-unsafe-eval', its worker reads blobs.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

// The dev server injects inline scripts, so only the build carries the policy.
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: {"http-equiv": "Content-Security-Policy", content: policy},
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  base: "./",
  plugins: [react(), packed(), contentSecurityPolicy],
  build: {target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, reportCompressedSize: false},
  preview: {host: "127.0.0.1", port: 4173},
  test: {
    reporters: ["default", "./scripts/reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...defaultExclude, "test/browser/**"],
          setupFiles: ["test/fail-on-console.ts"],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/serve.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
