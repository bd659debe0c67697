import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {shipment} from "../../src/engine/shipment.ts";
import {columnar, written, type Columnar} from "../../src/snapshot/columnar.ts";

// Read when the code itself is loaded: an answer is kept under the code that made it, whatever is edited meanwhile.
const loaded = hashOf([
  codeOf(["src/domain", "src/engine", "src/snapshot", "scripts/build"]),
  readFileSync("package-lock.json"),
]);

export interface Asked {
  tables: readonly Table[];
  marts: Record<string, string>;
  open: () => Promise<Connection>;
  cache?: string;
  /** Names the code that makes the answers. */
  code?: string;
}

/**
 * Answers queries as the page gets them. Answers are kept for the next build or test run, which need not start DuckDB then,
 * and are found again by all they rest on: the query, the marts, the tables, and the code that makes answers of them.
 */
export function answering({
  tables,
  marts,
  open,
  cache = "node_modules/.cache/answers",
  code = loaded,
}: Asked) {
  const base = hashOf([code, JSON.stringify(Object.entries(marts)), shipment(tables.map(shipped))]);
  return async (sql: string): Promise<Columnar> => {
    const file = join(cache, base, `${hashOf([sql])}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Columnar;
    const answer = await answerOf(sql, await open());
    keep(file, written(answer));
    return answer;
  };
}

/** The answer to a query as the page gets it. */
export async function answerOf(sql: string, connection: Connection): Promise<Columnar> {
  return columnar(rowsOf(await connection.run(forAllValues(sql), [])));
}

// `a = $b` holds in the rows of one value; `a = a` in those of all.
function forAllValues(sql: string): string {
  return sql.replaceAll(/(\S+) = \$[a-z_]+/g, "$1 = $1");
}

/** A hash of everything in some folders. */
export function codeOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
    return entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  });
  return hashOf(files.toSorted().flatMap((file) => [file, readFileSync(file)]));
}

// A build that runs beside this one finds the whole file or none.
function keep(file: string, text: string) {
  mkdirSync(join(file, ".."), {recursive: true});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // Each part by its length first, so that no two lists read alike.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}
