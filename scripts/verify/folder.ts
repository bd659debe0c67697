import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {resources, type Resource} from "../../src/dataset/package.ts";
import {parseTable, type Table} from "../../src/dataset/parse.ts";
import type {Problem} from "../../src/dataset/problem.ts";

/** The tables of a data folder by name; a file that is not there has none. */
export function readTables(folder: string): Map<string, Table> {
  const tables = resources.map((resource) => readTable(folder, resource)).filter((table) => table !== null);
  return new Map(tables.map((table) => [table.resource.name, table]));
}

/** One table of a data folder; null if its file is not there. */
export function readTable(folder: string, resource: Resource): Table | null {
  if (!existsSync(join(folder, resource.path))) return null;
  const text = utf8(readFileSync(join(folder, resource.path)));
  if (text !== null) return parseTable(resource, text);
  const problem: Problem = {file: resource.path, row: null, column: null, rule: "encoding", details: {}};
  return {resource, rows: [], fileRows: [], problems: [problem]};
}

// Excel on Chinese Windows writes GB18030; read as UTF-8 it would turn into nonsense without an error.
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
