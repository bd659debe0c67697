import {beforeAll, describe, expect, it} from "vitest";
import type {Resource} from "../../src/dataset/package.ts";
import type {Row} from "../../src/dataset/parse.ts";
import {shipped} from "../../src/engine/arrow.ts";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/connection.ts";
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

async function answer(sql: string) {
  return rowsOf(await connection.run(sql, []));
}

describe(shipped, () => {
  it("brings every cell into DuckDB as it was, empty cells as null", async () => {
    expect(await answer("select * from filled order by id")).toEqual(rows);
  });

  it("brings a table without rows", async () => {
    expect(await answer("select count(*) as rows from empty")).toEqual([{rows: 0}]);
  });

  it("keeps the types of the schema", async () => {
    const described = await answer("describe filled");
    expect(described.map((column) => [column["column_name"], column["column_type"]])).toEqual([
      ["id", "INTEGER"],
      ["words", "VARCHAR"],
      ["value", "DOUBLE"],
      ["kept", "BOOLEAN"],
    ]);
  });
});
