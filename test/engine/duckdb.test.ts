import {beforeAll, describe, expect, it} from "vitest";
import {rowsOf} from "../../src/engine/column-table.ts";
import {duckdb, type Session} from "../../src/engine/duckdb.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {opening} from "../queries/fixture.ts";
import {openNodeConnection} from "./node-connection.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeConnection([], {});
}, opening);

async function answer(sql: string, ...values: unknown[]) {
  return rowsOf(await connection.run(sql, values));
}

describe("an answer", () => {
  it("is a table of columns with names and types", async () => {
    const table = await connection.run("select range::integer as id, 'x' || range as word from range(3)", []);
    expect(table.length).toBe(3);
    expect(table.columns).toEqual([
      {name: "id", type: "INTEGER"},
      {name: "word", type: "VARCHAR"},
    ]);
    expect(table.values(0)).toEqual([0, 1, 2]);
    expect(table.values(1)).toEqual(["x0", "x1", "x2"]);
  });

  it("has its names and types also without rows", async () => {
    const table = await connection.run("select 1.5 as value, true as kept where false", []);
    expect(table).toMatchObject({
      length: 0,
      columns: [
        {name: "value", type: "DOUBLE"},
        {name: "kept", type: "BOOLEAN"},
      ],
    });
    expect([table.values(0), rowsOf(table)]).toEqual([[], []]);
  });

  it("keeps columns of one name apart", async () => {
    const table = await connection.run("select 1 as a, 2 as a", []);
    expect([table.values(0), table.values(1)]).toEqual([[1], [2]]);
    expect(rowsOf(table)).toEqual([{a: 2}]);
  });

  it("is whole when it comes in many parts", async () => {
    const table = await connection.run("select range as id from range(10000)", []);
    expect(table.values(0)).toEqual(Array.from({length: 10_000}, (_, id) => id));
  });

  it("counts and rounds in plain numbers", async () => {
    const sql = "select count(*) as counted, sum(2) as total, 1.5::decimal(4, 2) as exact";
    expect(await answer(sql)).toEqual([{counted: 1, total: 2, exact: 1.5}]);
  });

  it.each([
    ["1::tinyint", "TINYINT"],
    ["1::bigint", "DOUBLE"],
    ["1::float", "FLOAT"],
    ["date '2025-01-31'", "DATE"],
    ["timestamp '2025-01-31 12:00:00'", "TIMESTAMP"],
    ["time '12:00:00'", "TIME"],
    ["interval 1 day", "INTERVAL"],
    ["'x'::blob", "BLOB"],
    ["['x']", "VARCHAR[]"],
    ["{'a': 1}", "STRUCT"],
    ["map {'a': 1}", "MAP"],
    ["null", "INTEGER"],
  ])("names the type of %s as it arrives: %s", async (sql, type) => {
    const table = await connection.run(`select ${sql} as one`, []);
    expect(table.columns).toEqual([{name: "one", type}]);
  });

  it("does not pass an enum off as null, which is how DuckDB sends it", async () => {
    const table = await connection.run("select 'a'::enum('a', 'b') as grade", []);
    expect(() => table.values(0)).toThrow("Column grade is an enum");
  });
});

describe("values of a question", () => {
  it.each([
    ["甲", "VARCHAR"],
    ["it's '); drop table x; --", "VARCHAR"],
    ["", "VARCHAR"],
    ["\\n $1 \u{1F376}", "VARCHAR"],
    [1.5, "DOUBLE"],
    [-3, "DOUBLE"],
    [1e21, "DOUBLE"],
    [Infinity, "DOUBLE"],
    [true, "BOOLEAN"],
  ])("arrive as they are: %s", async (value, type) => {
    expect(await answer("select $1 as value, typeof($1) as type", value)).toEqual([{value, type}]);
  });

  it("may be null, and several", async () => {
    const sql = "select $1::varchar as a, $2::double as b, $3::varchar as c -- in this order";
    expect(await answer(sql, "甲", 1.5, null)).toEqual([{a: "甲", b: 1.5, c: null}]);
  });

  it("cannot be what SQL has no word for", async () => {
    await expect(answer("select $1 as value", {})).rejects.toThrow("cannot be a object");
  });
});

describe("a question", () => {
  it("waits for no other: all that are asked at once are answered rightly", async () => {
    const ids = Array.from({length: 20}, (_, id) => id);
    const answers = await Promise.all(ids.map((id) => answer("select $1 + range as id from range(3)", id)));
    expect(answers).toEqual(ids.map((id) => [{id}, {id: id + 1}, {id: id + 2}]));
  });

  it("that DuckDB refuses leaves it able to answer the next", async () => {
    await expect(answer("select nothing where 1 = $1", 1)).rejects.toThrow(/nothing/);
    await expect(answer("select * from read_json('x.json')")).rejects.toThrow(/json/i);
    expect(await answer("select $1 as one", 1)).toEqual([{one: 1}]);
  });

  it("that is cancelled before it starts is not asked", async () => {
    const signal = AbortSignal.abort();
    await expect(connection.run("create table never (id integer)", [], {signal})).rejects.toBe(signal.reason);
    await expect(answer("from never")).rejects.toThrow(/never/);
  });
});

describe("a question under way", () => {
  it("is cancelled in its own session, which then answers again", async () => {
    const sessions: string[][] = [];
    const controller = new AbortController();
    const database = await duckdb(
      () => {
        const calls: string[] = [];
        sessions.push(calls);
        return sessionThatHangs(calls);
      },
      () => {},
    );
    const asked = database.run("select slow", [], {signal: controller.signal});
    const other = database.run("select other", []);
    await Promise.resolve();
    controller.abort();
    await expect(asked).rejects.toBe(controller.signal.reason);
    await other;
    await Promise.all([database.run("select last", []), database.run("select next", [])]);
    expect(sessions.slice(1)).toEqual([
      ["select slow", "cancelled", "select next"],
      ["select other", "select last"],
    ]);
  });
});

/** A session in which what is slow ends only when it is cancelled. */
function sessionThatHangs(calls: string[]): Session {
  let cancel = () => {};
  const nothing = {open: async () => {}, schema: {fields: []}, [Symbol.iterator]: () => [].values()};
  return {
    query: async () => {},
    insertArrowFromIPCStream: async () => {},
    send(sql) {
      calls.push(sql);
      if (!sql.includes("slow")) return Promise.resolve(nothing as never);
      return new Promise((_, reject) => {
        cancel = () => reject(new Error("query was canceled"));
      });
    },
    async cancelSent() {
      calls.push("cancelled");
      cancel();
      return true;
    },
  };
}
