import {resources} from "../../src/dataset/package.ts";
import type {Table} from "../../src/dataset/parse.ts";
import {readTables} from "../verify/folder.ts";

/** The folder the build takes its data from, unless told another. */
export const dataFolder = process.env["DATA_FOLDER"] ?? "data";

/** Every table of a data folder; one whose file is missing is empty and says so, so that the rest still shows. */
export function readDataset(folder = "data"): Table[] {
  const found = readTables(folder);
  return resources.map(
    (resource) =>
      found.get(resource.name) ?? {
        resource,
        rows: [],
        fileRows: [],
        problems: [{file: resource.path, row: null, column: null, rule: "missing_file", details: {}}],
      },
  );
}
