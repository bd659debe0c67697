import {resolve} from "node:path";
import {JSDOM} from "jsdom";
import {runnerImport, type Plugin, type Rolldown} from "vite";
import {entryModule, pageModule, recordModules} from "./first-scripts.ts";
import {guard, guardWords, withoutScript} from "./door.ts";
import {olderFile, olderInside} from "./older.ts";
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
        const words = guardWords();
        const view = [
          withoutScript(),
          `<div id="first">${first}</div>`,
          `<div id="app" data-behind></div>`,
          `<script>(${completeView})(${start});</script>`,
          edition === "portable" ? await olderInside() : words,
        ];
        const guarding = (await guard(edition)) + (edition === "portable" ? words : "");
        return page
          .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${guarding}`)
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
  const preloads = /\s*<link rel="modulepreload"[^>]*>/g;
  const [tag, entry] = /\s*<script type="module"[^>]*src="([^"]*)"><\/script>/.exec(html)!;
  const imported = scriptsOf([entryModule], bundle);
  const beside = (modules: readonly string[]) =>
    scriptsOf(modules, bundle).filter((file) => !imported.includes(file));
  const page = html.replace(tag!, "").replaceAll(preloads, "");
  const scripts = {page: beside([pageModule]), record: beside(recordModules)};
  return [
    page,
    {
      entry: entry!,
      imported: imported.filter((file) => file !== entry),
      ...scripts,
      older: olderFile(bundle),
    },
  ];
}

/** The scripts that hold modules and all that these import. */
function scriptsOf(modules: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const taken = new Set<string>();
  const take = (file: string) => {
    if (taken.has(file)) return;
    taken.add(file);
    (bundle[file] as Rolldown.OutputChunk).imports.forEach(take);
  };
  for (const module of modules) {
    const chunk = chunks.find(({moduleIds}) => moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`No script of the build holds ${module}.`);
    take(chunk.fileName);
  }
  return [...taken].map((file) => `./${file}`);
}
