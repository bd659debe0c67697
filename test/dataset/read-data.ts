import {readFileSync} from "node:fs";
import {join} from "node:path";
import {resources} from "../../src/dataset/package.ts";
import {parseTable, type Table} from "../../src/dataset/parse.ts";

let tables: readonly Table[] | null = null;

/** The project's own dataset, as the app reads it; read once, so nobody may change it. */
export function readData(): readonly Table[] {
  tables ??= resources.map((resource) =>
    parseTable(resource, readFileSync(join("data", resource.path), "utf8")),
  );
  return tables;
}
