import {beforeAll, describe, expect, it} from "vitest";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Engine} from "../../src/engine/engine.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {selectionStages} from "../../src/queries/selection-stages.ts";
import {readData} from "../dataset/read-data.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    observations: `
      observation, region, programme,   metric,                batch,     breakdown, member,  value, as_of,      kind,  source
      certified,   140000, jingpin,     certified_items,       jingpin-1, ,          ,        40,    2023-04-27, flow,  gov
      applied,     140000, jingpin,     applied_items,         jingpin-1, ,          ,        215,   2023-04-27, flow,  gov
      applied-too, 140000, jingpin,     applied_items,         jingpin-1, ,          ,        216,   2023-04-27, flow,  copy
      accepted,    140000, jingpin,     accepted_items,        jingpin-1, ,          ,        120,   2023-04-27, flow,  gov
      applicants,  140000, jingpin,     applicant_enterprises, jingpin-1, ,          ,        207,   2023-04-27, flow,  gov
      holders,     140000, jingpin,     certified_enterprises, jingpin-1, ,          ,        38,    2023-04-27, flow,  gov
      brands,      430000, mingpin,     awarded_brands,        mingpin-1, ,          ,        73,    2024-01-19, flow,  gov
      city,        140100, jingpin,     certified_items,       jingpin-1, ,          ,        9,     2023-04-27, flow,  gov
      part,        140000, jingpin,     certified_items,       jingpin-1, type,      product, 30,    2023-04-27, flow,  gov
      total,       140000, jingpin,     certified_items,       ,          ,          ,        40,    2023-04-27, stock, gov
      batch-total, 140000, jingpin,     certified_items,       jingpin-2, ,          ,        79,    2024-03-12, stock, gov
      year,        140000, jingpin,     certified_items,       ,          ,          ,        39,    2024,       flow,  gov
      minor,       140000, small-brand, certified_items,       jingpin-1, ,          ,        5,     2023-04-27, flow,  gov
      rate,        140000, jingpin,     pass_rate,             jingpin-1, ,          ,        18.6,  2023-04-27, flow,  gov`,
  });
}, opening);

describe("the stages of the project's metrics", () => {
  it("count the same things where they are called so, and are called mixed where they do not", async () => {
    const {run} = await openNodeConnection(readData(), marts);
    const found = rowsOf(
      await run(
        `select distinct first.counted, applied.counts as applied, result.counts as result
        from stages as first
        join stages as last on last.counted = first.counted and first.stage = 1 and last.stage = 3
        join metrics as applied on applied.metric = first.metric
        join metrics as result on result.metric = last.metric`,
        [],
      ),
    ) as {counted: string; applied: string; result: string}[];
    const kindOf = (counts: string) => (/enterprise|organisation/.test(counts) ? "applicant" : "item");
    expect(found.length).toBeGreaterThan(3);
    for (const {counted, applied, result} of found) {
      const ends = [kindOf(applied), kindOf(result)];
      expect(ends).toEqual(counted === "mixed" ? ["applicant", "item"] : [counted, counted]);
    }
  });
});

describe(selectionStages.name, () => {
  it("orders each round by stage and keeps items apart from the enterprises behind them", async () => {
    const rows = await engine.rows(selectionStages, {});
    expect(rows.map(({observation, counted, stage}) => [observation, counted, stage])).toEqual([
      ["applicants", "applicant", 1],
      ["holders", "applicant", 3],
      ["applied", "item", 1],
      ["applied-too", "item", 1],
      ["accepted", "item", 2],
      ["certified", "item", 3],
      ["brands", "item", 3],
    ]);
  });
});
