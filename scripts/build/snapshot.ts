import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {basename, resolve} from "node:path";
import {runnerImport, type Plugin} from "vite";
import type {Table} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {shipment} from "../../src/engine/shipment.ts";
import {written, type Columnar} from "../../src/snapshot/columnar.ts";
import {answering} from "./answers.ts";
import {dataFolder, readDataset} from "./dataset.ts";
import {openNodeConnection} from "./node-connection.ts";
import {packedFile} from "./packed.ts";

const query = ".sql?answer";
const dataset = "virtual:dataset";
const absent = "export default null;";

/** What the data files hold: for the page the answers to its questions, for DuckDB the tables. */
interface Data {
  tables: Table[];
  answer: Promise<(sql: string) => Promise<Columnar>>;
}

/**
 * `import answer from "….sql?answer"` is the answer of the real engine to a query, computed here: to one with a parameter,
 * the answers for all its values. `virtual:dataset` names the file with the tables and tells what was wrong with the
 * data. Unit tests ask their own databases, so there an answer is null.
 */
export function snapshot(folder = dataFolder): Plugin {
  let data: Data | null = null;
  let isPortable = false;
  const isTest = Boolean(process.env["VITEST"]) && !process.env["DATA_FOLDER"];

  function read(): Data {
    if (data) return data;
    const tables = readDataset(folder);
    return (data = {tables, answer: answersFrom(tables)});
  }

  return {
    name: "snapshot",
    enforce: "pre",
    config: () => ({build: {rolldownOptions: {output: {chunkFileNames}}}}),
    configResolved({mode}) {
      isPortable = mode === "portable";
    },
    resolveId: (id) => (id === dataset ? `\0${dataset}` : null),
    async load(id) {
      if (id === `\0${dataset}`) return datasetModule(read().tables);
      if (!id.endsWith(query)) return null;
      const file = id.slice(0, -"?answer".length);
      this.addWatchFile(file);
      if (isTest) return absent;
      const answer = await read().answer;
      const text = written(await answer(readFileSync(file, "utf8")));
      return isPortable && text.length > packedFrom ? packedModule(file, text) : answerModule(text);
    },
    watchChange(file) {
      if (/\.(?:sql|csv)$/.test(file)) data = null;
    },
  };
}

async function answersFrom(tables: readonly Table[]) {
  const marts = await builtMarts();
  let connection: Promise<Connection> | null = null;
  return answering({tables, marts, open: () => (connection ??= openNodeConnection(tables, marts))});
}

// An answer is told by its name from the script of its query.
function chunkFileNames({facadeModuleId}: {facadeModuleId: string | null}): string {
  return `assets/${facadeModuleId?.endsWith(query) ? "answer-" : ""}[name]-[hash].js`;
}

/** JSON in a string is read faster than the same as a program. */
export function answerModule(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)});`;
}

// The one file holds its script as it is, but other files packed.
const packedFrom = 60_000;

/** The same as a packed file, which is opened when the answer is wanted. */
function packedModule(file: string, json: string): string {
  const packed = packedFile(`${basename(file, ".sql")}.json`, new TextEncoder().encode(json));
  return [
    `import url from ${JSON.stringify(`${packed}?url`)};`,
    `import {readText} from ${JSON.stringify(resolve("src/assets/open.ts"))};`,
    "export default async () => ({default: JSON.parse(await readText(url))});",
  ].join("\n");
}

function datasetModule(tables: readonly Table[]): string {
  const bytes = shipment(tables.map(shipped));
  const file = packedFile("tables.bin", bytes);
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const problems = tables.flatMap((table) => table.problems);
  return [
    `export {default as tables} from ${JSON.stringify(`${file}?url`)};`,
    `export const version = ${JSON.stringify(version)};`,
    `export const problems = ${JSON.stringify(problems)};`,
  ].join("\n");
}

async function builtMarts(): Promise<Record<string, string>> {
  const {module} = await runnerImport<{marts: Record<string, string>}>(
    resolve("src/queries/marts/index.ts"),
    {configFile: false, logLevel: "error"},
  );
  return module.marts;
}
