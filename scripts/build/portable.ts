import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import type {Plugin, Rolldown} from "vite";
import {withPortablePolicy} from "./policy.ts";

const page = "brandgauge.html";
const drawn = /\.(?:svg|png|woff2?)$/;

/**
 * Builds the whole app into one HTML file that opens by double click: one script, and every file the app opens through
 * `src/assets` as gzip in base64 behind it. A feature needs nothing of its own to work there.
 */
export function portable(): Plugin {
  return {
    name: "portable",
    apply: "build",
    enforce: "post",
    config: () => ({
      build: {
        outDir: "dist-portable",
        copyPublicDir: false,
        modulePreload: false,
        assetsInlineLimit: (file) => drawn.test(file),
        rolldownOptions: {output: {codeSplitting: false}},
      },
      experimental: {
        renderBuiltUrl: (file, {hostType}) =>
          hostType === "js" ? {runtime: JSON.stringify(addressOf(file))} : {relative: true},
      },
    }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const source = onePage(Object.values(bundle));
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({type: "asset", fileName: page, source});
      },
    },
  };
}

function addressOf(file: string): string {
  return `embedded:${file}`;
}

function onePage(files: (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): string {
  const [script, ...others] = files.filter((file) => file.type === "chunk");
  if (!script || others.length > 0) throw new Error("The one-file edition must be built into one script.");
  const assets = files.filter((file) => file.type === "asset");
  const html = assets.find(({fileName}) => fileName.endsWith(".html"))!;
  const styles = assets.filter(({fileName}) => fileName.endsWith(".css"));
  const embedded = assets.filter(({fileName}) => script.code.includes(addressOf(fileName)));
  return withPortablePolicy(
    withoutLinks(String(html.source))
      .replace("</head>", () => `${styles.map(styleTag).join("")}</head>`)
      .replace("</body>", () => `${scriptTag(script.code)}${embedded.map(fileTag).join("")}</body>`),
  );
}

/** The page without links to files, its icon drawn in. */
function withoutLinks(html: string): string {
  const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync("public/icon.svg", "utf8"))}`;
  return html
    .replaceAll(/\s*<script type="module"[^>]*\ssrc=[^>]*><\/script>/g, "")
    .replaceAll(/\s*<link rel="(?:stylesheet|manifest|apple-touch-icon)"[^>]*>/g, "")
    .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_, start: string) => start + icon);
}

function styleTag({source}: Rolldown.OutputAsset): string {
  return `<style>${String(source).replaceAll("</", String.raw`<\/`)}</style>\n`;
}

// What would end or confuse the script element can only stand in strings, templates and regular expressions, where
// \x3C is "<" too; browsers read CR LF as LF, which would change the hash of the policy.
function scriptTag(code: string): string {
  const safe = code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`).replaceAll("\r\n", "\n");
  return `<script type="module">${safe}</script>\n`;
}

function fileTag({fileName, source}: Rolldown.OutputAsset): string {
  const bytes = Buffer.from(source);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes, {level: 9});
  return `<script type="application/octet-stream" data-file="${fileName}">${packed.toString("base64")}</script>\n`;
}
