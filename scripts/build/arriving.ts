import {resolve} from "node:path";
import type {Plugin} from "vite";

const preloading = "\0vite/preload-helper.js";

/** Lets dynamic imports wait for their scripts by `src/assets/arrive.ts` in place of Vite's own code. */
export function arriving(): Plugin {
  return {
    name: "arriving",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (id !== preloading) return null;
      return `export {arrive as __vitePreload} from ${JSON.stringify(resolve("src/assets/arrive.ts"))};`;
    },
  };
}
