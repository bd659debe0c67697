import {beforeAll, describe, expect, it} from "vitest";
import type {Resource} from "../../src/dataset/package.ts";
import type {Row} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import type {Connection} from "../../src/engine/engine.ts";
import {opening} from "../queries/fixture.ts";
import {openNodeConnection} from "./node-connection.ts";

const field = (name: string, type: Resource["schema"]["fields"][number]["type"]) => ({
  name,
  type,
  title: name,
  title_zh: name,
});

function tableOf(name: string, rows: Row[]) {
  const fields = [
    field("id", "integer"),
    field("words", "string"),
    field("value", "number"),
    field("kept", "boolean"),
  ];
  const resource: Resource = {
    name,
    path: `${name}.csv`,
    title: name,
    title_zh: name,
    description: name,
    description_zh: name,
    schema: {fields, primaryKey: ["id"]},
  };
  return {resource, rows, fileRows: rows.map((_row, index) => index + 2), problems: []};
}

// More than 64 rows, so that bits fill more than one word; every kind of gap.
const rows: Row[] = Array.from({length: 150}, (_, id) => ({
  id,
  words: id % 7 === 0 ? null : `第${id}批 “名品” ${"🍶".repeat(id % 3)}`,
  value: id % 5 === 0 ? null : id / 8,
  kept: id % 3 === 0 ? null : id % 2 === 0,
}));

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeConnection([tableOf("filled", rows), tableOf("empty", [])], {});
}, opening);

describe(shipped, () => {
  it("brings every cell into DuckDB as it was, empty cells as null", async () => {
    expect(await connection.run("select * from filled order by id", [])).toEqual(rows);
  });

  it("brings a table without rows", async () => {
    expect(await connection.run("select count(*) as rows from empty", [])).toEqual([{rows: 0}]);
  });

  it("keeps the types of the schema", async () => {
    const described = await connection.run("describe filled", []);
    expect(described.map((column) => [column["column_name"], column["column_type"]])).toEqual([
      ["id", "INTEGER"],
      ["words", "VARCHAR"],
      ["value", "DOUBLE"],
      ["kept", "BOOLEAN"],
    ]);
  });
});

describe("a connection", () => {
  it("binds values of every type, null included", async () => {
    const sql = "select $1::varchar as a, $2::double as b, $3::varchar as c";
    expect(await connection.run(sql, ["甲", 1.5, null])).toEqual([{a: "甲", b: 1.5, c: null}]);
  });

  it("counts and rounds in plain numbers", async () => {
    const sql = "select count(*) as counted, sum(id) as total, 1.5::decimal(4, 2) as exact from filled";
    expect(await connection.run(sql, [])).toEqual([{counted: 150, total: 11175, exact: 1.5}]);
  });

  it("refuses to fetch an extension instead of crashing", async () => {
    await expect(connection.run("select * from read_json('x.json')", [])).rejects.toThrow(/json/i);
    expect(await connection.run("select 1 as one", [])).toEqual([{one: 1}]);
  });
});
