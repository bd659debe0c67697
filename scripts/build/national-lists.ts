import type {Plugin} from "vite";
import {nationalLists as listsOf} from "../../src/dataset/national-lists.ts";
import {dataFolder} from "./dataset.ts";
import {tableModules, type TableModules} from "./table-modules.ts";

const written: TableModules = {
  table: "national_lists",
  modules: {
    "virtual:national-lists": (lists) => `export const nationalLists = ${JSON.stringify(listsOf(lists))};`,
  },
};

/** `virtual:national-lists` gives the codes of `national_lists.csv`: each is an exhibit of the overview. */
export function nationalLists(folder = dataFolder): Plugin {
  return tableModules(written, folder);
}
