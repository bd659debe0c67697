import {resources, type Resource} from "./package.ts";
import {parseTable, type Table} from "./parse.ts";
import type {Problem} from "./problem.ts";

/** Reads every table of the dataset. A file that cannot be read becomes an empty table with a problem, so the rest still shows. */
export function loadTables(
  read: (file: string) => Promise<string>,
  report: (bytes: number) => void,
): Promise<Table[]> {
  return Promise.all(resources.map((resource) => load(resource, read, report)));
}

async function load(
  resource: Resource,
  read: (file: string) => Promise<string>,
  report: (bytes: number) => void,
): Promise<Table> {
  const text = await read(resource.path).catch(() => null);
  if (text === null) return unreadable(resource);
  report(text.length);
  return parseTable(resource, text);
}

function unreadable(resource: Resource): Table {
  const problem: Problem = {file: resource.path, row: null, column: null, rule: "missing_file", details: {}};
  return {resource, rows: [], fileRows: [], problems: [problem]};
}
