import {resolve} from "node:path";
import type {Plugin} from "vite";

const preloading = "\0vite/preload-helper.js";

/** Lets dynamic imports wait for their scripts by `src/assets/arrive.ts` in place of Vite's own code. */
export function arriving(): Plugin {
  return {
    name: "arriving",
    apply: "build",
    enforce: "pre",
    // Vite names no script that needs no other.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (script, others, {hostType}) =>
            hostType === "js" && others.length === 0 ? [script] : others,
        },
      },
    }),
    load(id) {
      if (id !== preloading) return null;
      return `export {arrive as __vitePreload} from ${JSON.stringify(resolve("src/assets/arrive.ts"))};`;
    },
  };
}
