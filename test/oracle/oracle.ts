import {readdirSync, readFileSync} from "node:fs";
import {sharedDuckDB} from "../engine/node-connection.ts";

/** The days both tables are recomputed for. */
export const evaluationDays = ["2024-06-30", "2025-06-30", "2026-11-30"];

type Row = Record<string, string | number | boolean | null>;

/** Recomputes a table from the CSV files by SQL alone: none of the app's reading of files, marts, queries or judgements. */
export interface Oracle {
  /** The rows of the last of some `.sql` files of this folder, run one after the other for an evaluation day. */
  rows(day: string, ...files: readonly string[]): Row[];
}

let opened: Promise<Oracle> | null = null;

/** The one oracle of a run. */
export function openOracle(): Promise<Oracle> {
  return (opened ??= open());
}

async function open(): Promise<Oracle> {
  const database = await sharedDuckDB();
  const session = database.connect();
  session.query("attach ':memory:' as oracle");
  session.query("use oracle");
  for (const file of readdirSync("data").filter((name) => name.endsWith(".csv"))) {
    database.registerFileText(`oracle-${file}`, readFileSync(`data/${file}`, "utf8"));
    session.query(
      `create table ${file.slice(0, -".csv".length)} as
       select * from read_csv('oracle-${file}', header = true, all_varchar = true, delim = ',', quote = '"')`,
    );
  }
  return {
    rows(day, ...files) {
      session.query(`create or replace table evaluation as select '${day}' as day`);
      const statements = files.flatMap((file) => statementsOf(file));
      const answers = statements.map((statement) => session.query(statement));
      return answers
        .at(-1)!
        .toArray()
        .map((row: {toJSON: () => Row}) => row.toJSON());
    },
  };
}

function statementsOf(file: string): string[] {
  const text = readFileSync(`test/oracle/${file}.sql`, "utf8").replaceAll(/^\s*--.*$/gm, "");
  return text.split(/;\s*\n/).filter((statement) => statement.trim() !== "");
}
