import {describe, expect, it, vi} from "vitest";
import type {Connection} from "../../src/engine/connection.ts";
import {createEngine} from "../../src/engine/engine.ts";
import {defineQuery, type Answer} from "../../src/engine/query.ts";
import {shippedAnswers} from "../../src/engine/shipped-answers.ts";
import {columnar, type Columnar} from "../../src/snapshot/columnar.ts";
import {tableOf} from "./table-of.ts";

const rows = [{value: 3}, {value: 7}];

const days = (answer: Answer) =>
  defineQuery<{value: number}>({
    name: "days",
    sql: "select value from days",
    params: {},
    answer,
    columns: {value: "DOUBLE"},
  });

const records = [
  {figure: "a", source: "gov", note: "1"},
  {figure: "b", source: "paper", note: "2"},
  {figure: "c", source: "gov", note: "3"},
  {figure: "d", source: null, note: "4"},
];

const figuresOf = (all: Answer) =>
  defineQuery<{figure: string}, {source: string}>({
    name: "figures-of",
    sql: "select figure from figures where source = $source",
    params: {source: "VARCHAR"},
    answer: {key: "source", all},
    columns: {figure: "VARCHAR"},
  });

function engineOn(answer: object[] | null = null) {
  const run = vi.fn<Connection["run"]>(async () => tableOf(answer!));
  const open = async () => {
    if (!answer) throw new Error("opened");
    return {run};
  };
  return {engine: createEngine({open, version: "1", shipped: shippedAnswers()}), run};
}

describe("what the build answered", () => {
  it("is there at once, as React's use reads it, and leaves the database closed", async () => {
    const answer = engineOn().engine.rows(days(columnar(rows)), {});
    expect(answer).toMatchObject({status: "fulfilled", value: rows});
    expect(await answer).toEqual(rows);
  });

  it("is the same promise each time, so that nothing is drawn anew, however much else is asked", async () => {
    const {engine} = engineOn([]);
    const query = days(columnar(rows));
    const first = engine.rows(query, {});
    const other = {...figuresOf(null), name: "other"};
    for (let index = 0; index < 300; index++) await engine.rows(other, {source: String(index)});
    expect(engine.rows(query, {})).toBe(first);
  });

  it("is fetched if it is in a file of its own", async () => {
    const query = days(async () => ({default: columnar(rows)}));
    expect(await engineOn().engine.rows(query, {})).toEqual(rows);
  });

  it("is opened if it is packed, once", async () => {
    const open = vi.fn<() => Promise<{default: Columnar}>>(async () => ({default: columnar(rows)}));
    const {engine} = engineOn();
    expect(
      await engine.rows(
        days(async () => ({default: open})),
        {},
      ),
    ).toEqual(rows);
    expect(await engine.rows({...days(open), name: "direct"}, {})).toEqual(rows);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Answer]>([
    ["nothing was computed", null],
    ["its file holds nothing", async () => ({default: null})],
    ["its file does not come", () => Promise.reject(new Error("404"))],
  ])("gives way to the database where %s", async (_case, answer) => {
    const {engine, run} = engineOn(rows);
    expect(await engine.rows(days(answer), {})).toEqual(rows);
    expect(await engine.rows(figuresOf(answer), {source: "gov"})).toEqual(rows);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Answer, number]>([
    ["at once for what the build did not answer", null, 1],
    ["for a file that does not come", () => Promise.reject(new Error("404")), 1],
    ["for nobody where the answer is there", columnar(rows), 0],
    ["for nobody where its file comes", async () => ({default: columnar(rows)}), 0],
  ])("opens the database, when prepared, %s", async (_case, answer, times) => {
    const open = vi.fn<() => Promise<Connection>>(async () => ({run: async () => tableOf(rows)}));
    const engine = createEngine({open, version: "1", shipped: shippedAnswers()});
    await engine.prepare(days(answer));
    expect(open).toHaveBeenCalledTimes(times);
  });

  it("is passed over by an engine on other data", async () => {
    const run = vi.fn<Connection["run"]>(async () => tableOf([{value: 9}]));
    const engine = createEngine({open: async () => ({run}), version: "other"});
    expect(await engine.rows(days(columnar(rows)), {})).toEqual([{value: 9}]);
  });
});

describe("what the build answered to all values of a parameter", () => {
  it("gives the rows of the one asked for, in the columns of the query", async () => {
    const {engine} = engineOn();
    const query = figuresOf(columnar(records));
    expect(await engine.rows(query, {source: "gov"})).toEqual([{figure: "a"}, {figure: "c"}]);
    expect(await engine.rows(query, {source: "nobody"})).toEqual([]);
    expect(await engine.rows(query, {source: null as never})).toEqual([]);
  });

  it("is one promise for each value", async () => {
    const {engine} = engineOn();
    const query = figuresOf(async () => ({default: columnar(records)}));
    expect(engine.rows(query, {source: "gov"})).toBe(engine.rows(query, {source: "gov"}));
    expect(await engine.rows(query, {source: "paper"})).toEqual([{figure: "b"}]);
  });

  it("is there at once when its file has been fetched", async () => {
    const load = vi.fn<() => Promise<{default: Columnar}>>(async () => ({default: columnar(records)}));
    const {engine} = engineOn();
    const query = figuresOf(load);
    await engine.prepare(query);
    await engine.prepare(query);
    expect(load).toHaveBeenCalledTimes(1);
    expect(engine.rows(query, {source: "paper"})).toMatchObject({
      status: "fulfilled",
      value: [{figure: "b"}],
    });
  });

  it("is fetched again after its file did not come", async () => {
    const load = vi
      .fn<() => Promise<{default: Columnar}>>()
      .mockRejectedValueOnce(new Error("404"))
      .mockResolvedValue({default: columnar(records)});
    const {engine} = engineOn();
    const query = figuresOf(load);
    await expect(engine.rows(query, {source: "gov"})).rejects.toThrow("opened");
    engine.retry();
    expect(await engine.rows(query, {source: "gov"})).toHaveLength(2);
  });
});
