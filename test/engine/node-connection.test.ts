import {beforeAll, describe, expect, it} from "vitest";
import type {Table} from "../../src/dataset/parse.ts";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/connection.ts";
import {tablesOf, validDraft} from "../dataset/fixture.ts";
import {opening} from "../queries/fixture.ts";
import {openNodeConnection} from "./node-connection.ts";

const marts = {areas: "select region from regions", provinces: "select region from areas"};
const [narrow, wide] = [1, 2].map((count) => {
  const draft = validDraft();
  return [...tablesOf({...draft, regions: draft["regions"]!.slice(0, count)}).values()];
}) as [Table[], Table[]];

let one: Connection;
let other: Connection;
beforeAll(async () => {
  one = await openNodeConnection(narrow, marts);
  other = await openNodeConnection(wide, marts);
}, opening);

const count = async (connection: Connection, view: string) =>
  rowsOf(await connection.run(`select count(*) as rows from ${view}`, []))[0]?.["rows"];

describe(openNodeConnection, () => {
  it("gives every set of tables a database and marts of its own", async () => {
    expect(await Promise.all(["regions", "provinces"].map((view) => count(one, view)))).toEqual([1, 1]);
    expect(await Promise.all(["regions", "provinces"].map((view) => count(other, view)))).toEqual([2, 2]);
    await one.run("create table mine as select 1 as one", []);
    await expect(other.run("select * from mine", [])).rejects.toThrow(/mine does not exist/);
  });

  it("opens the same tables once", async () => {
    expect(await openNodeConnection(narrow, marts)).toBe(one);
  });
});
