import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {selectionStages} from "../../src/queries/selection-stages.ts";
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
