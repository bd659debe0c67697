import {readdirSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {bind} from "../../src/engine/engine.ts";
import type {Params} from "../../src/engine/query.ts";
import {queries} from "../../src/queries/index.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {opening} from "./fixture.ts";

const known: Params = {
  observation: "SX-O-011",
  target: "SX-T-001",
  source: "sx-sxrb-20250107",
  item: "SX-I-001",
  policy: "SX-P-001",
};

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeConnection(readData(), marts);
}, opening);

it("lists every .sql file of the folder", () => {
  const inFolder = (folder: string) => readdirSync(folder).filter((file) => file.endsWith(".sql"));
  const files = [
    ...inFolder("src/queries"),
    ...inFolder("src/queries/tables").map((file) => `tables/${file}`),
  ];
  expect(queries.map((query) => `${query.name}.sql`).toSorted()).toEqual(files.toSorted());
});

describe.each(queries)("$name", (query) => {
  it("returns the columns it declares", async () => {
    const described = rowsOf(
      await connection.run(`describe ${query.sql.replaceAll(/\$[a-z_]+/g, "null")}`, []),
    );
    const declared = Object.entries<string>(query.columns).map(([name, type]) => [
      name,
      type.replace("?", ""),
    ]);
    const found = described.map((column) => [column["column_name"], column["column_type"]]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(declared));
  });

  it("answers over the real data, with no null in a column that promises none", async () => {
    const {sql, values} = bind(
      query,
      Object.fromEntries(Object.keys(query.params).map((name) => [name, known[name]!])),
    );
    const rows = rowsOf(await connection.run(sql, values));
    expect(rows.length > 0 || query.name === "same-fact").toBe(true);
    for (const [name, type] of Object.entries<string>(query.columns)) {
      if (!type.endsWith("?")) expect(rows.filter((row) => row[name] === null)).toEqual([]);
    }
  });

  it("says in its first line what a row is", () => {
    expect(query.sql).toMatch(/^-- One row/);
  });
});
