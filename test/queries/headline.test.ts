import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {batchAdditions} from "../../src/queries/batch-additions.ts";
import {cityFigures} from "../../src/queries/city-figures.ts";
import {headlineTotals} from "../../src/queries/headline-totals.ts";
import {ids, opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    observations: `
      observation,   region, programme,   metric,                batch,     breakdown, member,  value, as_of,      kind,  source, status
      enterprises,   140000, jingpin,     certified_enterprises, ,          ,          ,        77,    2024-03-12, stock, gov,    published
      total-2,       140000, jingpin,     certified_items,       ,          ,          ,        79,    2024-03-12, stock, gov,    published
      total-2-copy,  140000, jingpin,     certified_items,       ,          ,          ,        80,    2024-03-12, stock, copy,   published
      total-d,       140000, jingpin,     certified_items,       ,          ,          ,        90,    2024-06,    stock, rumour, published
      first-batch,   140000, jingpin,     certified_items,       jingpin-1, ,          ,        40,    2023-04-27, flow,  gov,    published
      second-batch,  140000, jingpin,     certified_items,       jingpin-2, ,          ,        39,    2024-03-12, flow,  gov,    published
      proposed,      140000, jingpin,     certified_items,       jingpin-2, ,          ,        41,    2024-02-01, flow,  gov,    proposed
      year-flow,     140000, jingpin,     certified_items,       ,          ,          ,        39,    2024,       flow,  gov,    published
      batch-stock,   140000, jingpin,     certified_items,       jingpin-2, ,          ,        39,    2024-03-12, stock, gov,    published
      part,          140000, jingpin,     certified_items,       ,          type,      product, 60,    2024-03-12, stock, gov,    published
      batch-part,    140000, jingpin,     certified_items,       jingpin-2, type,      product, 30,    2024-03-12, flow,  gov,    published
      city-total,    140100, jingpin,     certified_items,       ,          ,          ,        25,    2024-03-12, stock, gov,    published
      city-more,     140200, jingpin,     certified_items,       ,          ,          ,        30,    2024-03-12, stock, gov,    published
      city-batch,    140100, jingpin,     certified_items,       jingpin-2, ,          ,        9,     2023-03-12, flow,  gov,    published
      city-part,     140100, jingpin,     certified_items,       ,          type,      product, 20,    2024-03-12, stock, gov,    published
      county-total,  140105, jingpin,     certified_items,       ,          ,          ,        3,     2025,       stock, gov,    published
      elsewhere,     440000, jingpin,     certified_items,       ,          ,          ,        5,     2024-03-12, stock, gov,    published
      country,       100000, jingpin,     certified_items,       ,          ,          ,        500,   2024-03-12, stock, gov,    published
      applied,       140000, jingpin,     applied_items,         jingpin-2, ,          ,        300,   2024-03-12, flow,  gov,    published
      city-applied,  140100, jingpin,     applied_items,         jingpin-2, ,          ,        30,    2024-03-12, flow,  gov,    published
      minor,         140000, small-brand, certified_items,       ,          ,          ,        11,    2024-03-12, stock, gov,    published
      city-rate,     140100, jingpin,     certified_items,       ,          ,          ,        94,    2024,       level, gov,    published`,
  });
}, opening);

describe(headlineTotals.name, () => {
  it("lists totals and the first batch, by series and then by date, each source of one date", async () => {
    expect(ids(await engine.rows(headlineTotals, {}))).toEqual([
      "first-batch",
      "total-2",
      "total-2-copy",
      "total-d",
      "enterprises",
    ]);
  });

  it("carries unit, grade and publication of each, grade D and all", async () => {
    const rows = await engine.rows(headlineTotals, {});
    expect(
      rows.map(({observation, unit, grade, published_on}) => [observation, unit, grade, published_on]),
    ).toEqual([
      ["first-batch", "product", "A", "2024-03-12"],
      ["total-2", "product", "A", "2024-03-12"],
      ["total-2-copy", "product", "C", "2024-04"],
      ["total-d", "product", "D", null],
      ["enterprises", "enterprise", "A", "2024-03-12"],
    ]);
  });

  it("has no row for a province that has published nothing", async () => {
    const rows = await engine.rows(headlineTotals, {});
    expect(rows.filter(({region}) => region === "430000")).toEqual([]);
  });
});

describe(batchAdditions.name, () => {
  it("lists what each batch added over the programme's own region, in order of date", async () => {
    expect(ids(await engine.rows(batchAdditions, {}))).toEqual(["first-batch", "proposed", "second-batch"]);
  });
});

describe(cityFigures.name, () => {
  it("lists totals and additions of cities and counties, newest date first, then the larger", async () => {
    expect(ids(await engine.rows(cityFigures, {}))).toEqual([
      "county-total",
      "city-more",
      "city-total",
      "city-batch",
    ]);
  });
});
