import {resolve} from "node:path";
import {JSDOM} from "jsdom";
import {runnerImport, type Plugin, type Rolldown} from "vite";
import {pageModule, recordModules} from "./first-scripts.ts";
import {completeView, markView, startScripts, type Scripts} from "./first-paint.ts";

/**
 * Draws the default view into the page, styles included, and lets scripts wait until it is painted. The one-file edition
 * brings its own styles and script. What the view asks the data is answered by `sources`.
 */
export function prerender(sources: readonly Plugin[], edition: "folder" | "portable"): Plugin {
  return {
    name: "prerender",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html, {bundle}) {
        const first = await firstView(sources);
        const [page, scripts] =
          edition === "folder" ? withoutScripts(stylesInside(html, bundle!), bundle!) : [html, null];
        const start = scripts && `() => (${startScripts})(${JSON.stringify(scripts)})`;
        const view = [
          `<div id="first">${first}</div>`,
          `<div id="app" data-behind></div>`,
          `<script>(${completeView})(${start});</script>`,
        ];
        return page
          .replace("</title>", () => `</title>\n    <script>(${markView})();</script>`)
          .replace(`<div id="app"></div>`, () => view.join("\n    "));
      },
    },
  };
}

async function firstView(sources: readonly Plugin[]): Promise<string> {
  const {module} = await runnerImport<typeof import("./first-view.tsx")>(
    resolve("scripts/build/first-view.tsx"),
    {configFile: false, logLevel: "error", plugins: [...sources]},
  );
  return module.firstView(new JSDOM().window.document);
}

function stylesInside(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]*)">/g, (_, file: string) => {
    const {source} = bundle[file] as Rolldown.OutputAsset;
    delete bundle[file];
    return `<style>${String(source).trim()}</style>`;
  });
}

/** The page without its script elements, and what they load. */
function withoutScripts(html: string, bundle: Rolldown.OutputBundle): [string, Scripts] {
  const preloads = /\s*<link rel="modulepreload"[^>]*href="([^"]*)">/g;
  const [tag, entry] = /\s*<script type="module"[^>]*src="([^"]*)"><\/script>/.exec(html)!;
  const imported = [...html.matchAll(preloads)].map(([, href]) => href!);
  const beside = (modules: readonly string[]) => {
    const taken = new Set<string>();
    for (const module of modules) take(chunkOf(module, bundle).fileName, bundle, taken);
    return [...taken].map(addressOf).filter((file) => file !== entry && !imported.includes(file));
  };
  const page = html.replace(tag!, "").replaceAll(preloads, "");
  return [page, {entry: entry!, imported, page: beside([pageModule]), record: beside(recordModules)}];
}

/** Adds a script and all it imports. */
function take(file: string, bundle: Rolldown.OutputBundle, taken: Set<string>) {
  if (taken.has(file)) return;
  taken.add(file);
  for (const next of (bundle[file] as Rolldown.OutputChunk).imports) take(next, bundle, taken);
}

function chunkOf(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const chunk = chunks.find(({facadeModuleId}) => facadeModuleId?.endsWith(module));
  if (!chunk) throw new Error(`The build has no script of its own for ${module}.`);
  return chunk;
}

function addressOf(file: string): string {
  return `./${file}`;
}
