import {resolve} from "node:path";
import type {Plugin} from "vite";
import {resource} from "../../src/dataset/package.ts";
import type {Table} from "../../src/dataset/parse.ts";
import {readTable} from "../verify/folder.ts";

/** Virtual modules written from one table of a data folder; `undefined` is a table whose file is missing. */
export interface TableModules {
  table: string;
  modules: Record<string, (table: Table | undefined) => string>;
}

/** Serves what the page must know of a table before any data arrive. */
export function tableModules({table, modules}: TableModules, folder: string): Plugin {
  const source = resource(table);
  return {
    name: `modules of ${table}`,
    enforce: "pre",
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const written = modules[id.slice(1)];
      if (!id.startsWith("\0") || !written) return null;
      this.addWatchFile(resolve(folder, source.path));
      return written(readTable(folder, source) ?? undefined);
    },
  };
}
