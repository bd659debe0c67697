import {beforeAll, describe, expect, it} from "vitest";
import {preferred} from "../../src/domain/same-fact.ts";
import type {Engine} from "../../src/engine/engine.ts";
import {conflicts} from "../../src/queries/conflicts.ts";
import {sameFact} from "../../src/queries/same-fact.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {ids, opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    observations: `
      observation, programme, metric,          value, qualifier, as_of,      kind,  source, fact
      agreed,      jingpin,   certified_items, 40,    exact,     2023-04-27, stock, gov,    agreed
      agreed-copy, jingpin,   certified_items, 40,    exact,     2023-04-27, stock, copy,   agreed
      alone,       jingpin,   certified_items, 60,    exact,     2023-10-01, stock, gov,    alone
      root,        jingpin,   certified_items, 79,    exact,     2024-03-12, stock, gov,    root
      unsure,      jingpin,   certified_items, 85,    exact,     2024-03-12, stock, rumour, root
      contrary,    jingpin,   certified_items, 80,    exact,     2024-03-12, stock, copy,   root
      named,       jingpin,   certified_items, 79,    exact,     2024-03-12, stock, paper,  root
      worded,      jingpin,   certified_items, 100,   over,      2024-12-31, stock, gov,    worded
      unworded,    jingpin,   certified_items, 100,   exact,     2024-12-31, stock, paper,  worded`,
  });
}, opening);

describe(conflicts.name, () => {
  it("lists every statement of a fact told more than once, with its document", async () => {
    const rows = await engine.rows(conflicts, {});
    expect(ids(rows)).toEqual([
      "agreed",
      "agreed-copy",
      "contrary",
      "named",
      "root",
      "unsure",
      "unworded",
      "worded",
    ]);
    expect(rows[1]!.title).toBe("转载");
  });
});

describe(preferred, () => {
  it("never lets the 27 of a headline overrule the 26 that a founding document splits into 25 and 1", async () => {
    const real = engineOver(() => openNodeConnection(readData(), marts));
    const told = (await real.rows(conflicts, {})).filter(({fact}) => fact === "sd-o002");
    expect(preferred(told)).toMatchObject({figure: {observation: "sd-o002", value: 26}, rule: "parts"});
  });
});

describe(sameFact.name, () => {
  it.each([
    ["root", ["named", "contrary", "unsure"]],
    ["contrary", ["root", "named", "unsure"]],
    ["agreed", ["agreed-copy"]],
    ["alone", []],
    ["unheard-of", []],
  ])("lists the other statements of the fact of %s with their documents", async (observation, expected) => {
    const rows = await engine.rows(sameFact, {observation});
    expect(ids(rows)).toEqual(expected);
    expect(rows.every(({title}) => title !== "")).toBe(true);
  });
});
