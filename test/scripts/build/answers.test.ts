import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {answering, codeOf, type Asked} from "../../../scripts/build/answers.ts";
import type {Connection} from "../../../src/engine/connection.ts";
import {tableOf} from "../../engine/table-of.ts";
import {allRows} from "../../../src/snapshot/columnar.ts";
import {tablesOf, validDraft} from "../../dataset/fixture.ts";

const rows = [
  {value: 40, to: 42},
  {value: 79, to: Infinity},
];
const sql = "select value, value as to from figures";

let cache: string;
let open: ReturnType<typeof vi.fn<() => Promise<Connection>>>;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "answers-"));
  open = vi.fn<() => Promise<Connection>>(async () => ({run: async () => tableOf(rows)}));
});
afterEach(() => rmSync(cache, {recursive: true}));

const tables = [...tablesOf(validDraft()).values()];
const marts = {stocks: "select * from observations", flows: "select * from stocks"};
const answer = (changes: Partial<Asked> = {}) =>
  answering({tables, marts, open, cache, code: "first", ...changes})(sql);

/** The dataset with one cell changed. */
function changed() {
  return tables.map((table) => {
    if (table.resource.name !== "observations") return table;
    const [first, ...others] = table.rows;
    return {...table, rows: [{...first!, value: 41}, ...others]};
  });
}

describe(answering, () => {
  it("opens the database for what is new, and answers the same without it the next time", async () => {
    expect(allRows(await answer())).toEqual(rows);
    expect(allRows(await answer())).toEqual(rows);
    expect(open).toHaveBeenCalledTimes(1);
    expect(
      readdirSync(cache, {recursive: true}).filter((name) => !/^\w+(?:\W\w+\.json)?$/.test(`${name}`)),
    ).toEqual([]);
  });

  it.each<[string, Partial<Asked>]>([
    ["one cell", {tables: changed()}],
    ["a table", {tables: tables.slice(1)}],
    ["a mart", {marts: {...marts, flows: "select value from stocks"}}],
    ["the order of the marts", {marts: {flows: marts.flows, stocks: marts.stocks}}],
    ["the code", {code: "second"}],
  ])("asks anew when %s is another", async (_what, other) => {
    await answer();
    await answer(other);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it("asks another query", async () => {
    const ask = answering({tables, marts, open, cache});
    await ask(sql);
    await ask(`${sql} order by value`);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe(codeOf, () => {
  it("is another when a file changes, comes, or changes its name", () => {
    const write = (name: string, text: string) => writeFileSync(join(cache, name), text);
    const seen = [codeOf([cache])];
    write("a.ts", "1");
    seen.push(codeOf([cache]));
    expect(codeOf([cache])).toBe(seen[1]);
    write("a.ts", "2");
    seen.push(codeOf([cache]));
    write("b.ts", "2");
    seen.push(codeOf([cache]));
    rmSync(join(cache, "a.ts"));
    seen.push(codeOf([cache]));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
