import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import type {Plugin, Rolldown} from "vite";
import {inline} from "./bundled.ts";
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

// What tells src/door that nothing was lost on the way.
const endMark = `<i id="end" hidden></i>`;

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
      .replace(
        "</body>",
        () => `${scriptTag(script.code)}${embedded.map(fileTag).join("")}${endMark}</body>`,
      ),
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

function scriptTag(code: string): string {
  return `<script type="module">${inline(code)}</script>\n`;
}

function fileTag({fileName, source}: Rolldown.OutputAsset): string {
  const bytes = Buffer.from(source);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes, {level: 9});
  return `<script type="application/octet-stream" data-file="${fileName}">${packed.toString("base64")}</script>\n`;
}
