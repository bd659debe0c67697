import {answering} from "../../scripts/build/answers.ts";
import type {Params, Query} from "../../src/engine/query.ts";
import type {LookUp} from "../../src/exhibits/citations/record.ts";
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

/** Looks the project's own data up: any query, and for a query with one parameter any value of it. */
export async function realLookUp(): Promise<LookUp> {
  const rows = await realAnswers();
  const keyed = new Map(await answered(queries.filter(({params}) => Object.keys(params).length === 1)));
  return <P extends Params, Row>({name}: Query<P, Row>, params: P) => {
    const [[key, value] = []] = Object.entries(params);
    const all = (key ? keyed.get(name) : rows[name]) as readonly Record<string, unknown>[] | undefined;
    if (!all) throw new Error(`no answer to ${name}`);
    return (key ? all.filter((row) => row[key] === value) : all) as readonly Row[];
  };
}

// As the build has kept them: DuckDB starts only for data or queries that no build has seen.
async function read(): Promise<Rows> {
  return Object.fromEntries(await answered(queries.filter(({params}) => Object.keys(params).length === 0)));
}

async function answered(asked: readonly Pick<Query, "name" | "sql">[]) {
  const tables = readData();
  const answer = answering({tables, marts, open: () => openNodeConnection(tables, marts)});
  return Promise.all(asked.map(async ({name, sql}) => [name, allRows(await answer(sql))] as const));
}
