import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {compositionParts} from "../../src/queries/composition-parts.ts";
import {compositionWholes} from "../../src/queries/composition-wholes.ts";
import {ids, opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    observations: `
      observation, region, programme, metric,                definition, batch,     breakdown, member,  value, as_of,      kind,  source
      whole,       140000, jingpin,   certified_items,       ,           jingpin-1, ,          ,        40,    2023-04-27, flow,  gov
      whole-copy,  140000, jingpin,   certified_items,       ,           jingpin-1, ,          ,        41,    2023-04-27, flow,  copy
      other-batch, 140000, jingpin,   certified_items,       ,           jingpin-2, ,          ,        39,    2024-03-12, flow,  gov
      total,       140000, jingpin,   certified_items,       ,           ,          ,          ,        79,    2024-03-12, stock, gov
      brand-whole, 140000, jingpin,   certified_items,       brand,      jingpin-1, ,          ,        60,    2023-04-27, flow,  gov
      enterprises, 140000, jingpin,   certified_enterprises, ,           jingpin-1, ,          ,        38,    2023-04-27, flow,  gov
      equipment,   140000, jingpin,   certified_items,       ,           jingpin-1, category,  装备,    25,    2023-04-27, flow,  gov
      food,        140000, jingpin,   certified_items,       ,           jingpin-1, category,  食品,    10,    2023-04-27, flow,  gov
      unmapped,    140000, jingpin,   certified_items,       ,           jingpin-1, category,  其他,    5,     2023-04-27, flow,  gov
      type,        140000, jingpin,   certified_items,       ,           jingpin-1, type,      食品,    30,    2023-04-27, flow,  gov
      by-city,     140000, jingpin,   certified_items,       ,           jingpin-1, city,      太原,    9,     2023-04-27, flow,  gov
      rate,        140000, jingpin,   pass_rate,             ,           ,          category,  食品,    98,    2023,       level, gov
      unbranded,   140000, ,          certified_items,       ,           ,          category,  食品,    7,     2023,       stock, gov
      city-part,   140100, jingpin,   certified_items,       ,           jingpin-1, category,  食品,    3,     2023-04-27, flow,  gov
      backdrop,    440000, jingpin,   certified_items,       ,           jingpin-1, category,  食品,    4,     2023-04-27, flow,  gov
      unsure,      430000, mingpin,   awarded_brands,        ,           mingpin-1, type,      product, 58,    2024-01-19, flow,  rumour`,
  });
}, opening);

describe(compositionParts.name, () => {
  it("lists parts by province and breakdown, categories in the order of their sectors", async () => {
    const rows = await engine.rows(compositionParts, {});
    expect(rows.map(({observation, sector}) => [observation, sector])).toEqual([
      ["unsure", null],
      ["food", "food"],
      ["equipment", "equipment"],
      ["unmapped", null],
      ["type", null],
    ]);
  });
});

describe(compositionWholes.name, () => {
  it("lists once every source of a whole that is split, of the same definition and batch", async () => {
    expect(ids(await engine.rows(compositionWholes, {}))).toEqual(["whole", "whole-copy"]);
  });
});
