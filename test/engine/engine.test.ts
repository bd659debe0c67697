import {describe, expect, it, vi} from "vitest";
import {ActionableError} from "../../src/domain/errors.ts";
import {QueryError} from "../../src/domain/errors.ts";
import {bind, createEngine, type Connection} from "../../src/engine/engine.ts";
import {defineQuery, type Answer} from "../../src/engine/query.ts";
import {pack} from "../../src/snapshot/packed.ts";

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

function engineOver(run: Connection["run"]) {
  const spied = vi.fn<Connection["run"]>(run);
  return {engine: createEngine(() => Promise.resolve({run: spied})), run: spied};
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

describe(createEngine, () => {
  it("answers with the rows of the connection", async () => {
    const {engine} = engineOver(async () => [{value: 120}]);
    expect(await engine.rows(totals, asked)).toEqual([{value: 120}]);
  });

  it("gives equal questions one promise, and asks once", async () => {
    const {engine, run} = engineOver(async () => []);
    expect(engine.rows(totals, asked)).toBe(engine.rows(totals, {...asked}));
    await engine.rows(totals, asked);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("asks again with other parameters", async () => {
    const {engine, run} = engineOver(async () => []);
    await Promise.all([engine.rows(totals, asked), engine.rows(totals, {...asked, region: "430000"})]);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("forgets the oldest answer after two hundred", async () => {
    const {engine, run} = engineOver(async () => []);
    const ask = (index: number) => engine.rows(totals, {...asked, region: String(index)});
    for (let index = 0; index <= 200; index++) await ask(index);
    await ask(200);
    expect(run).toHaveBeenCalledTimes(201);
    await ask(0);
    expect(run).toHaveBeenCalledTimes(202);
  });

  it("says which query failed, in DuckDB's words, and what to do", async () => {
    const cause = new Error("Catalog Error: no table stocks");
    const {engine} = engineOver(() => Promise.reject(cause));
    await expect(engine.rows(totals, asked)).rejects.toMatchObject({
      name: "QueryError",
      message: "Query totals failed: Catalog Error: no table stocks",
      fix: "Check src/queries/totals.sql against the marts it reads, then run npm test.",
      cause,
    });
  });

  it("gives an equal question the same failure, so that React can show it", async () => {
    const {engine, run} = engineOver(() => Promise.reject(new Error("no")));
    const failed = engine.rows(totals, asked);
    await expect(failed).rejects.toThrow(QueryError);
    expect(engine.rows(totals, asked)).toBe(failed);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("passes on why the database did not open", async () => {
    const why = new ActionableError("No engine.", "Get one.");
    const opening = Promise.reject<Connection>(why);
    opening.catch(() => {});
    await expect(createEngine(() => opening).rows(totals, asked)).rejects.toBe(why);
  });
});

describe("what the build shipped", () => {
  const rows = [{value: 3}, {value: 7}];
  const never = () => {
    throw new Error("opened");
  };

  it("is there at once, as React's use reads it, and leaves the database closed", async () => {
    const answer = createEngine(never).rows(days(pack(rows)), {});
    expect(answer).toMatchObject({status: "fulfilled", value: rows});
    expect(await answer).toEqual(rows);
  });

  it("is the same promise each time, so that nothing is drawn anew", () => {
    const engine = createEngine(never);
    const query = days(pack(rows));
    expect(engine.rows(query, {})).toBe(engine.rows(query, {}));
  });

  it("is fetched if it is in a file of its own", async () => {
    const query = days(async () => ({default: pack(rows)}));
    expect(await createEngine(never).rows(query, {})).toEqual(rows);
  });

  it.each<[string, Answer]>([
    ["nothing was computed", null],
    ["its file holds nothing", async () => ({default: null})],
    ["its file does not come", () => Promise.reject(new Error("404"))],
  ])("gives way to the database where %s", async (_case, answer) => {
    const {engine, run} = engineOver(async () => rows);
    expect(await engine.rows(days(answer), {})).toEqual(rows);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("the database", () => {
  it("opens once, for the first question that needs it", async () => {
    const open = vi.fn<() => Promise<Connection>>(async () => ({run: async () => []}));
    const engine = createEngine(open);
    expect(open).not.toHaveBeenCalled();
    await Promise.all([
      engine.rows(totals, asked),
      engine.warm(),
      engine.rows(totals, {...asked, region: "1"}),
    ]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("that fails while nobody waits tells whoever asks later", async () => {
    const why = new ActionableError("No engine.", "Get one.");
    const engine = createEngine(() => Promise.reject(why));
    await engine.warm();
    await expect(engine.rows(totals, asked)).rejects.toBe(why);
  });
});
