import {createHash} from "node:crypto";
import type {Plugin} from "vite";

// Measured: Plot needs inline styles, DuckDB needs 'wasm-unsafe-eval', its worker starts from a blob and inherits the
// policy.
const folder = {
  "default-src": "'self'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self' blob:",
  "worker-src": "'self' blob:",
  "img-src": "'self' data: blob:",
  "style-src": "'self' 'unsafe-inline'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** Gives the page of the folder edition its security policy; the dev server, which injects scripts, goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const scripts = [folder["script-src"], ...scriptHashes(html)].join(" ");
        const attrs = metaAttributes({...folder, "script-src": scripts});
        return [{tag: "meta", attrs, injectTo: "head-prepend"}];
      },
    },
  };
}

/** The page of the one-file edition with its policy: its own scripts and what it makes itself, nothing else. */
export function withPortablePolicy(html: string): string {
  const {content} = metaAttributes({
    "default-src": "'none'",
    "script-src": [...scriptHashes(html), "'wasm-unsafe-eval'"].join(" "),
    "connect-src": "blob: data:",
    "worker-src": "blob:",
    "img-src": "data: blob:",
    "font-src": "data:",
    "style-src": "'unsafe-inline'",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace("<head>", () => `<head>\n    ${meta}`);
}

function metaAttributes(policy: Record<string, string>) {
  const content = Object.entries(policy).map((directive) => directive.join(" "));
  return {"http-equiv": "Content-Security-Policy", content: content.join("; ")};
}

function scriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g);
  return [...scripts].map(([, code]) => `'sha256-${createHash("sha256").update(code!).digest("base64")}'`);
}
