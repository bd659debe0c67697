import {resources, type Resource} from "./package.ts";
import {parseTable, type Table} from "./parse.ts";
import type {Problem} from "./problem.ts";

/** Reads every table of the dataset. A file that cannot be read becomes an empty table with a problem, so the rest still shows. */
export function loadTables(urls: Record<string, string>, report: (bytes: number) => void): Promise<Table[]> {
  return Promise.all(resources.map((resource) => load(resource, urls[resource.path], report)));
}

async function load(
  resource: Resource,
  url: string | undefined,
  report: (bytes: number) => void,
): Promise<Table> {
  const text = url ? await fetchText(url).catch(() => null) : null;
  if (text === null) return unreadable(resource);
  report(text.length);
  return parseTable(resource, text);
}

async function fetchText(url: string): Promise<string | null> {
  const response = await fetch(url);
  return response.ok ? response.text() : null;
}

function unreadable(resource: Resource): Table {
  const problem: Problem = {file: resource.path, row: null, column: null, rule: "missing_file", details: {}};
  return {resource, rows: [], fileRows: [], problems: [problem]};
}
