import {readFileSync} from "node:fs";
import {join} from "node:path";
import {resources} from "../../src/dataset/package.ts";
import {parseTable, type Table} from "../../src/dataset/parse.ts";

/** The project's own dataset, as the app reads it. */
export function readData(): Table[] {
  return resources.map((resource) => parseTable(resource, readFileSync(join("data", resource.path), "utf8")));
}
