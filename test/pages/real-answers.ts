import {answering} from "../../scripts/build/answers.ts";
import type {Query} from "../../src/engine/query.ts";
import {queries} from "../../src/queries/index.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {allRows} from "../../src/snapshot/columnar.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";

type Rows = Record<string, readonly object[]>;

let answers: Promise<Rows> | null = null;

/** What the project's own data answer to every query that asks for nothing in particular; nobody may change it. */
export function realAnswers(): Promise<Rows> {
  answers ??= read();
  return answers;
}

/** The rows of one of those queries. */
export async function realRows<Row>({name}: Query<Record<never, never>, Row>): Promise<readonly Row[]> {
  return (await realAnswers())[name] as readonly Row[];
}

// As the build has kept them: DuckDB starts only for data or queries that no build has seen.
async function read(): Promise<Rows> {
  const tables = readData();
  const answer = answering({tables, marts, open: () => openNodeConnection(tables, marts)});
  const asked = queries.filter(({params}) => Object.keys(params).length === 0);
  const rows = await Promise.all(
    asked.map(async ({name, sql}) => [name, allRows(await answer(sql))] as const),
  );
  return Object.fromEntries(rows);
}
