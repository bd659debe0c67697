import type {Plugin, Rolldown} from "vite";
import {bundled, inline} from "./bundled.ts";

const name = "older.js";

/** What older browsers lack, in a file of its own that only they load. */
export function older(): Plugin {
  return {
    name: "older",
    apply: "build",
    generateBundle: {
      order: "pre",
      async handler() {
        this.emitFile({type: "asset", name, source: await bundled("src/older.ts")});
      },
    },
  };
}

export function olderFile(bundle: Rolldown.OutputBundle): string {
  const file = Object.values(bundle).find((file) => file.type === "asset" && file.names.includes(name));
  if (!file) throw new Error(`The build has written no ${name}.`);
  return `./${file.fileName}`;
}

/** The same inside the page, for the one-file edition. */
export async function olderInside(): Promise<string> {
  return `<script>if(!("toSorted" in Array.prototype)){${inline(await bundled("src/older.ts"))}}</script>`;
}
