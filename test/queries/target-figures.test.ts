import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {targetFigures} from "../../src/queries/target-figures.ts";
import {targets} from "../../src/queries/targets.ts";
import {ids, opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    targets: `
      target,    region, programme, metric,                definition, batch,     breakdown, member,  population, value, due,  basis,      headline, role,   unverified, source
      total,     140000, jingpin,   certified_items,       ,          ,           ,          ,        ,           200,   2025, cumulative, true,     target, false,      gov
      brand,     140000, jingpin,   certified_enterprises, brand,          ,      ,          ,        ,           100,   2025, cumulative, false,    target, false,      gov
      addition,  140000, jingpin,   certified_items,       , jingpin-2,           ,          ,        ,           80,    2025, flow,       false,    target, false,      gov
      plan,      140000, jingpin,   certified_items,       ,          ,           ,          ,        ,           160,   2025, increment,  false,    target, false,      gov
      rate,      140000, ,          pass_rate,             ,          ,           ,          ,        ,           96,    2025, level,      false,    target, false,      gov
      products,  140000, jingpin,   certified_items,       ,          ,           type,      product, ,           150,   2025, cumulative, false,    target, false,      gov
      teams,     430000, ,          quality_award,         ,          ,           ,          ,        teams,      5,     2025, cumulative, false,    target, true,       gov
      unheard,   430000, mingpin,   awarded_brands,        ,          ,           ,          ,        ,           300,   2025, cumulative, true,     target, false,      rumour`,
    observations: `
      observation,   region, programme,   metric,                definition, batch,     breakdown, member,  population,    value, as_of,      period, kind,  source
      stock,         140000, jingpin,     certified_items,       ,           ,          ,          ,        ,              120,   2025-01-06, ,       stock, gov
      stock-copy,    140000, jingpin,     certified_items,       ,           ,          ,          ,        ,              121,   2025-01-06, ,       stock, copy
      flow,          140000, jingpin,     certified_items,       ,           jingpin-2, ,          ,        ,              39,    2024-03-12, ,       flow,  gov
      year,          140000, jingpin,     certified_items,       ,           ,          ,          ,        ,              41,    2025,       2025,   flow,  gov
      part,          140000, jingpin,     certified_items,       ,           ,          type,      product, ,              90,    2025-01-06, ,       stock, gov
      service,       140000, jingpin,     certified_items,       ,           ,          type,      service, ,              30,    2025-01-06, ,       stock, gov
      city,          140100, jingpin,     certified_items,       ,           ,          ,          ,        ,              25,    2025-01-06, ,       stock, gov
      other-brand,   140000, small-brand, certified_items,       ,           ,          ,          ,        ,              500,   2025-01-06, ,       stock, gov
      no-brand,      140000, ,            certified_items,       ,           ,          ,          ,        ,              900,   2025-01-06, ,       stock, gov
      certified,     140000, jingpin,     certified_enterprises, ,           ,          ,          ,        ,              117,   2025-01-06, ,       stock, gov
      brand-read,    140000, jingpin,     certified_enterprises, brand,      ,          ,          ,        ,              140,   2025-01-06, ,       stock, gov
      rate-2024,     140000, ,            pass_rate,             ,           ,          ,          ,        ,              94.4,  2024,       2024,   level, gov
      rate-programme,140000, jingpin,     pass_rate,             ,           ,          ,          ,        ,              99,    2024,       2024,   level, gov
      organisations, 430000, ,            quality_award,         ,           ,          ,          ,        organisations, 12,    2025-01-06, ,       stock, gov
      team-awards,   430000, ,            quality_award,         ,           ,          ,          ,        teams,         3,     2025-01-06, ,       stock, rumour`,
  });
}, opening);

describe(targetFigures.name, () => {
  const answers = async (target: string) =>
    ids((await engine.rows(targetFigures, {})).filter((row) => row.target === target));

  it.each([
    ["total", ["part", "service", "stock", "stock-copy"]],
    ["brand", ["brand-read", "certified"]],
    ["addition", ["flow", "year"]],
    ["plan", ["flow", "year"]],
    ["rate", ["rate-2024"]],
    ["products", ["part", "service", "stock", "stock-copy"]],
    ["teams", ["organisations", "team-awards"]],
    ["unheard", []],
  ])(
    "sets against the target %s, whatever its definition, population and split, %j",
    async (target, expected) => {
      expect(await answers(target)).toEqual(expected);
    },
  );
});

describe(targets.name, () => {
  it("carries what decides which figures answer it", async () => {
    const rows = await engine.rows(targets, {});
    const columns = ({target, definition, batch, breakdown, member, population}: (typeof rows)[number]) => [
      target,
      definition,
      batch,
      breakdown,
      member,
      population,
    ];
    expect(rows.map(columns)).toEqual(
      expect.arrayContaining([
        ["brand", "brand", null, null, null, null],
        ["addition", null, "jingpin-2", null, null, null],
        ["products", null, null, "type", "product", null],
        ["teams", null, null, null, null, "teams"],
      ]),
    );
  });

  it("lists targets by province, headline first, each with its unit and grade", async () => {
    const rows = await engine.rows(targets, {});
    expect(rows.map(({target, unit, grade}) => [target, unit, grade])).toEqual([
      ["unheard", "brand", "D"],
      ["teams", "award", "D"],
      ["total", "product", "A"],
      ["addition", "product", "A"],
      ["brand", "enterprise", "A"],
      ["plan", "product", "A"],
      ["products", "product", "A"],
      ["rate", "percent", "A"],
    ]);
  });
});
