import {describe, expect, it, vi} from "vitest";
import {ActionableError, EngineError, QueryError} from "../../src/domain/errors.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {bind, createEngine} from "../../src/engine/engine.ts";
import {defineQuery, type Answer} from "../../src/engine/query.ts";
import {shippedAnswers} from "../../src/engine/shipped-answers.ts";
import {columnar} from "../../src/snapshot/columnar.ts";
import {engineOver} from "./engine-over.ts";
import {tableOf} from "./table-of.ts";

const totals = defineQuery<{value: number}, {region: string; metric: string | null}>({
  name: "totals",
  sql: "select value from stocks where metric = $metric and region = $region and metric is not $metric",
  params: {region: "VARCHAR", metric: "VARCHAR"},
  columns: {value: "DOUBLE"},
});

const days = (answer: Answer) =>
  defineQuery<{value: number}>({
    name: "days",
    sql: "select value from days",
    params: {},
    answer,
    columns: {value: "DOUBLE"},
  });

const asked = {region: "140000", metric: "items"};

/** An engine over a database that answers with rows, or fails. */
function engineAnswering(answer: (sql: string, values: readonly unknown[]) => Promise<object[]>) {
  const run = vi.fn<Connection["run"]>(async (sql, values) => tableOf(await answer(sql, values)));
  return {engine: engineOver(() => Promise.resolve({run})), run};
}

describe(bind, () => {
  it("turns names into positions, in the order of the declaration", () => {
    expect(bind(totals as never, asked)).toEqual({
      sql: "select value from stocks where metric = $2 and region = $1 and metric is not $2",
      values: ["140000", "items"],
    });
  });

  it("binds null for what is not given", () => {
    expect(bind(totals as never, {region: "140000"}).values).toEqual(["140000", null]);
  });
});

describe("what failed", () => {
  it("is asked again in the background, and stands as it was until all of it is answered", async () => {
    const answer = vi
      .fn<() => Promise<object[]>>(async () => [{value: 120}])
      .mockRejectedValueOnce(new EngineError("unreachable"))
      .mockRejectedValueOnce(new EngineError("unreachable"));
    const {engine} = engineAnswering(answer);
    await expect(engine.rows(totals, asked)).rejects.toThrow(EngineError);
    await expect(engine.recover()).rejects.toThrow(EngineError);
    await engine.recover();
    expect(await engine.rows(totals, asked)).toEqual([{value: 120}]);
    expect(answer).toHaveBeenCalledTimes(3);
  });
});

describe("the rows of a query", () => {
  it("are what the database answers", async () => {
    const {engine} = engineAnswering(async () => [{value: 120}]);
    expect(await engine.rows(totals, asked)).toEqual([{value: 120}]);
  });

  it("are one promise for equal questions, and asked for once", async () => {
    const {engine, run} = engineAnswering(async () => []);
    expect(engine.rows(totals, asked)).toBe(engine.rows(totals, {...asked}));
    await engine.rows(totals, asked);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("are asked for again with other parameters", async () => {
    const {engine, run} = engineAnswering(async () => []);
    await Promise.all([engine.rows(totals, asked), engine.rows(totals, {...asked, region: "430000"})]);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("are forgotten when two hundred others have been used since", async () => {
    const {engine, run} = engineAnswering(async () => []);
    const ask = (index: number) => engine.rows(totals, {...asked, region: String(index)});
    for (let index = 0; index < 200; index++) await ask(index);
    await ask(0);
    await ask(200);
    await ask(0);
    expect(run).toHaveBeenCalledTimes(201);
    await ask(1);
    expect(run).toHaveBeenCalledTimes(202);
  });

  it("are never forgotten where a query has no parameters, however much is asked", async () => {
    const {engine} = engineAnswering(async () => [{value: 1}]);
    const first = engine.rows(days(null), {});
    for (let index = 0; index < 500; index++) await engine.rows(totals, {...asked, region: String(index)});
    expect(engine.rows(days(null), {})).toBe(first);
  });
});

describe("a question that fails", () => {
  it("says which query it was, in DuckDB's words, and what to do", async () => {
    const cause = new Error("Catalog Error: no table stocks");
    const {engine} = engineAnswering(() => Promise.reject(cause));
    await expect(engine.rows(totals, asked)).rejects.toMatchObject({
      name: "QueryError",
      message: "Query totals failed: Catalog Error: no table stocks",
      fix: "Check src/queries/totals.sql against the marts it reads, then run npm test.",
      cause,
    });
  });

  it("fails the same way for whoever asks again, so that React can show it", async () => {
    const {engine, run} = engineAnswering(() => Promise.reject(new Error("no")));
    const failed = engine.rows(totals, asked);
    await expect(failed).rejects.toThrow(QueryError);
    expect(engine.rows(totals, asked)).toBe(failed);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("is answered anew after a retry, and what did not fail stays", async () => {
    let isBroken = true;
    const {engine} = engineAnswering(async (_sql, values) => {
      if (isBroken && values[0] === "430000") throw new Error("no");
      return [{value: 1}];
    });
    const good = engine.rows(totals, asked);
    const bad = {...asked, region: "430000"};
    await expect(engine.rows(totals, bad)).rejects.toThrow(QueryError);
    isBroken = false;
    engine.retry();
    expect(await engine.rows(totals, bad)).toEqual([{value: 1}]);
    expect(engine.rows(totals, asked)).toBe(good);
    const again = engine.rows(totals, bad);
    engine.retry();
    expect(engine.rows(totals, bad)).toBe(again);
  });
});

describe("any SQL", () => {
  it("is answered as a table and not remembered", async () => {
    const {engine, run} = engineAnswering(async () => [{one: 1}]);
    const table = await engine.run("select 1 as one", []);
    expect([table.length, table.columns[0]!.name, table.values(0)]).toEqual([1, "one", [1]]);
    await engine.run("select 1 as one", []);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("is let go at once when it is cancelled, whatever the database still does", async () => {
    const controller = new AbortController();
    const {signal} = controller;
    const {engine, run} = engineAnswering(() => new Promise(() => {}));
    const answer = engine.run("select slow", [1], {signal});
    await vi.waitFor(() => expect(run).toHaveBeenCalledWith("select slow", [1], {signal}));
    controller.abort();
    await expect(answer).rejects.toBe(signal.reason);
    await expect(engine.run("select slow", [], {signal})).rejects.toBe(signal.reason);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("what has been answered", () => {
  it("is read without waiting, as the same rows each time", async () => {
    const {engine} = engineAnswering(async () => [{value: 3}]);
    const rows = await engine.rows(days(null), {});
    expect(engine.answers.rows(days(null))).toBe(rows);
    expect(engine.answers).toBe(engine.answers);
  });

  it("throws for a query that has not, naming it", async () => {
    const {engine} = engineAnswering(() => Promise.reject(new Error("no")));
    expect(() => engine.answers.rows(days(null))).toThrow("Query days has not been answered yet.");
    await engine.rows(days(null), {}).catch(() => {});
    expect(() => engine.answers.rows(days(null))).toThrow("Query days has not been answered yet.");
  });

  it("is the build's answer as soon as that has been asked for", () => {
    const engine = createEngine({open: neverOpen, version: "1", shipped: shippedAnswers()});
    const query = days(columnar([{value: 3}]));
    void engine.rows(query, {});
    expect(engine.answers.rows(query)).toEqual([{value: 3}]);
  });
});

describe("the database", () => {
  it("is at rest once nobody waits for it, whether it answered or failed", async () => {
    const waiting: (() => void)[] = [];
    const {engine} = engineAnswering(
      (sql) =>
        new Promise((resolve, reject) =>
          waiting.push(() => (sql === "broken" ? reject(new Error("broken")) : resolve([]))),
        ),
    );
    await engine.rest();
    let isAtRest = false;
    const asked = [engine.run("select 1", []), engine.run("broken", []).catch(() => {})];
    const rest = engine.rest().then(() => (isAtRest = true));
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[0]!();
    await asked[0];
    expect(isAtRest).toBe(false);
    waiting[1]!();
    await Promise.all([...asked, rest]);
    expect(isAtRest).toBe(true);
  });

  it("opens once, for the first question that needs it", async () => {
    const open = vi.fn<() => Promise<Connection>>(async () => ({run: async () => tableOf([])}));
    const engine = engineOver(open);
    expect(open).not.toHaveBeenCalled();
    await Promise.all([
      engine.rows(totals, asked),
      engine.warm(),
      engine.rows(totals, {...asked, region: "1"}),
    ]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("that does not open says why", async () => {
    const why = new ActionableError("No engine.", "Get one.");
    await expect(engineOver(() => Promise.reject(why)).rows(totals, asked)).rejects.toBe(why);
  });

  it("that failed to open while nobody waited is opened anew for the first who asks", async () => {
    const open = vi
      .fn<() => Promise<Connection>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue({run: async () => tableOf([{value: 1}])});
    const engine = engineOver(open);
    await engine.warm();
    expect(await engine.rows(totals, asked)).toEqual([{value: 1}]);
  });

  it("that failed to open for a question is opened anew after a retry", async () => {
    const why = new EngineError("files_missing");
    const open = vi
      .fn<() => Promise<Connection>>()
      .mockRejectedValueOnce(why)
      .mockResolvedValue({run: async () => tableOf([{value: 1}])});
    const engine = engineOver(open);
    await expect(engine.rows(totals, asked)).rejects.toBe(why);
    await expect(engine.rows(totals, asked)).rejects.toBe(why);
    engine.retry();
    expect(await engine.rows(totals, asked)).toEqual([{value: 1}]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it("that broke is opened anew for the next question", async () => {
    let breakIt = () => {};
    const lost = new Promise<void>((resolve) => (breakIt = resolve));
    const open = vi.fn<() => Promise<Connection>>(async () => ({run: async () => tableOf([]), lost}));
    const engine = engineOver(open);
    await engine.rows(totals, asked);
    breakIt();
    await lost;
    await engine.rows(totals, {...asked, region: "430000"});
    expect(open).toHaveBeenCalledTimes(2);
  });
});

function neverOpen(): never {
  throw new Error("opened");
}
