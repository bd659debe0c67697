import {beforeAll, describe, expect, it} from "vitest";
import {answerOf} from "../../../scripts/build/answers.ts";
import {written} from "../../../src/snapshot/columnar.ts";
import {answerModule} from "../../../scripts/build/snapshot.ts";
import {groupBy} from "../../../src/domain/series.ts";
import {rowsOf} from "../../../src/engine/column-table.ts";
import type {Connection} from "../../../src/engine/connection.ts";
import {createEngine, type Engine} from "../../../src/engine/engine.ts";
import type {KeyedAnswer, Query} from "../../../src/engine/query.ts";
import {shippedAnswers} from "../../../src/engine/shipped-answers.ts";
import {queries} from "../../../src/queries/index.ts";
import {marts} from "../../../src/queries/marts/index.ts";
import {allRows, type Columnar} from "../../../src/snapshot/columnar.ts";
import {readData} from "../../dataset/read-data.ts";
import {openNodeConnection} from "../../engine/node-connection.ts";
import {engineOver} from "../../engine/engine-over.ts";
import {opening} from "../../queries/fixture.ts";

let connection: Connection;
let live: Engine;
beforeAll(async () => {
  // Of its own, since it is filled further.
  connection = await openNodeConnection([...readData()], {});
  // As tables, not views, the marts answer thousands of questions in seconds.
  for (const [name, select] of Object.entries(marts))
    await connection.run(`create table ${name} as ${select}`, []);
  live = engineOver(() => Promise.resolve(connection));
}, opening);

const unasked = queries.filter(({params}) => Object.keys(params).length === 0);
const keyed = queries.filter(({params}) => Object.keys(params).length > 0);

/** What a module of an answer exports. */
async function exported(code: string): Promise<Columnar> {
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return module.default as Columnar;
}

const shipped = async (sql: string) => exported(answerModule(written(await answerOf(sql, connection))));

function onlyShipped(): Engine {
  return createEngine({open: refuse, version: "test", shipped: shippedAnswers()});
}

describe("what the build ships of a query without parameters", () => {
  it("is asked for by every such query", () => {
    expect(unasked.length).toBeGreaterThan(30);
    expect(unasked.filter((query) => !("answer" in query)).map(({name}) => name)).toEqual([]);
  });

  it.each(unasked)("$name: equals what the engine answers", async (query) => {
    const answer = await shipped(query.sql);
    const rows = await live.rows(query, {});
    expect(rows.length).toBeGreaterThan(0);
    expect(allRows(answer)).toEqual(rows);
    expect(await onlyShipped().rows({...query, answer}, {})).toEqual(rows);
  });
});

/** Where the answers to each query with a parameter come from, and the column of that answer that the parameter picks. */
const sources: Record<string, [sql: string, values: string]> = {
  "figure-evidence": ["figure-list", "select observation from observations"],
  "item-record": ["item-list", "select item from items"],
  "policy-record": ["policy-list", "select policy from policies"],
  "same-fact": ["same-fact", "select observation from observations"],
  "source-figures": ["figure-list", "select source from sources"],
  "source-record": ["source-list", "select source from sources"],
  "target-evidence": ["target-evidence", "select target from targets"],
};

describe("what the build ships of a query with a parameter", () => {
  it("is there for every such query", () => {
    expect(keyed.map(({name}) => name).toSorted()).toEqual(Object.keys(sources));
  });

  it.each(keyed)("$name: has the rows that the engine answers, for every value", async (query) => {
    const engine = onlyShipped();
    const [shippedQuery, values] = await shippedFor(query);
    const answers = groupBy(await answersTo(query, values), ({asked_for: value}) => value as string);
    expect(values.length).toBeGreaterThan(100);
    for (const value of values) {
      const rows = await engine.rows(shippedQuery, {[nameIn(query)]: value});
      const expected = (answers.get(value) ?? []).map(({asked_for: _value, ...row}) => row);
      expect(inOrder(rows as object[])).toEqual(inOrder(expected));
    }
  });

  it.each(keyed)("$name: has them in the order in which the engine answers", async (query) => {
    const engine = onlyShipped();
    const [shippedQuery, values] = await shippedFor(query);
    for (const value of values.filter((_, index) => index % 40 === 0)) {
      const params = {[nameIn(query)]: value};
      expect(await engine.rows(shippedQuery, params)).toEqual(await live.rows(query, params));
    }
  });
});

const nameIn = ({params}: Query) => Object.keys(params)[0]!;

/** The query as the app has it, with its answer, and every value to ask it with. */
async function shippedFor(query: Query): Promise<[Query, string[]]> {
  const [from, values] = sources[query.name]!;
  const all = await shipped(queries.find(({name}) => name === from)!.sql);
  const {key} = query.answer as KeyedAnswer;
  const table = await connection.run(values, []);
  return [{...query, answer: {key, all}}, table.values(0) as string[]];
}

/** All answers at once, each row with the value it answers: thousands of questions would take a minute. */
async function answersTo({sql}: Query, values: readonly string[]) {
  const list = values.map((value) => `('${value}')`).join(", ");
  const answer = sql.replaceAll(/\$[a-z_]+/g, "keys.asked_for");
  const every = `select keys.asked_for, answer.* from (values ${list}) as keys (asked_for), lateral (${answer}) as answer`;
  return rowsOf(await connection.run(every, []));
}

function inOrder(rows: readonly object[]) {
  return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function refuse(): never {
  throw new Error("The database must not be opened for this.");
}
