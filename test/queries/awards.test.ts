import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {awardEditions} from "../../src/queries/award-editions.ts";
import {awardTotals} from "../../src/queries/award-totals.ts";
import {ids, opening, openFixture} from "./fixture.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openFixture({
    metrics: `
      metric,          counts,   unit,    kind,   topic
      quality_award,   award,    award,   count,  awards
      nomination,      award,    award,   count,  awards
      unplaced_award,  award,    award,   count,  awards
      award_standards, standard, standard, count, awards
      award_money,     money,    yuan,    amount, awards
      certified_items, product,  product, count,  certification`,
    headline_series: "",
    shown_awards: `
      exhibit,                   metric,        position
      award-levels,              quality_award, 2
      award-levels,              nomination,    1
      china-quality-award,       nomination,    1
      china-quality-award,       quality_award, 2
      provincial-quality-awards, quality_award, 1
      city-quality-awards,       quality_award, 1`,
    observations: `
      observation,   region, programme, metric,          batch,      breakdown, member,   population,    value, as_of,      kind,   source
      total,         140000, zhiliang,  quality_award,   ,           ,          ,         organisations, 12,    2024-12-31, stock,  gov
      total-older,   140000, zhiliang,  quality_award,   ,           ,          ,         organisations, 9,     2021,       stock,  gov
      total-copy,    140000, zhiliang,  quality_award,   ,           ,          ,         organisations, 13,    2024-12-31, stock,  rumour
      teams,         430000, zhiliang,  quality_award,   ,           ,          ,         teams,         3,     2024-12-31, stock,  gov
      city-total,    140100, zhiliang,  quality_award,   ,           ,          ,         organisations, 5,     2024-12-31, stock,  gov
      country-total, 100000, zhiliang,  quality_award,   ,           ,          ,         organisations, 99,    2024-12-31, stock,  gov
      unplaced,      430000, zhiliang,  unplaced_award,  ,           ,          ,         teams,         4,     2024-12-31, stock,  gov
      backdrop,      440000, zhiliang,  quality_award,   ,           ,          ,         organisations, 20,    2024-12-31, stock,  gov
      standards,     140000, zhiliang,  award_standards, ,           ,          ,         ,              4,     2024-12-31, stock,  gov
      money,         140000, zhiliang,  award_money,     award-5,    ,          ,         ,              500,   2024-12-31, amount, gov
      products,      140000, jingpin,   certified_items, ,           ,          ,         ,              79,    2024-12-31, stock,  gov
      edition,       140000, zhiliang,  quality_award,   award-5,    ,          ,         organisations, 2,     2025-09-25, flow,   gov
      nominated,     140000, zhiliang,  nomination,      award-5,    ,          ,         organisations, 6,     2025-09-25, flow,   gov
      not-shown,     140000, zhiliang,  unplaced_award,  award-5,    ,          ,         organisations, 7,     2025-09-25, flow,   gov
      national,      100000, zhiliang,  quality_award,   award-5,    ,          ,         organisations, 10,    2025-09-25, flow,   gov
      unnumbered,    100000, zhiliang,  quality_award,   award-2021, ,          ,         organisations, 1,     2021-09-25, flow,   gov
      city-edition,  140100, zhiliang,  quality_award,   award-5,    ,          ,         organisations, 1,     2025-09-25, flow,   gov
      backdrop-won,  440000, zhiliang,  quality_award,   award-5,    ,          ,         organisations, 3,     2025-09-25, flow,   gov
      by-type,       100000, zhiliang,  quality_award,   award-5,    type,      product,  organisations, 6,     2025-09-25, flow,   gov
      year-flow,     140000, zhiliang,  quality_award,   ,           ,          ,         organisations, 2,     2025,       flow,   gov`,
  });
}, opening);

describe(awardTotals.name, () => {
  it("lists the totals of foreground provinces in display order, every date and source", async () => {
    expect(ids(await engine.rows(awardTotals, {}))).toEqual([
      "teams",
      "unplaced",
      "total-older",
      "total",
      "total-copy",
    ]);
  });

  it("gives the award's place in the table of levels, none to one that the table leaves out", async () => {
    const rows = await engine.rows(awardTotals, {});
    expect(rows.map(({level}) => level)).toEqual([2, null, 2, 2, 2]);
  });

  it("keeps whom an award counts", async () => {
    const rows = await engine.rows(awardTotals, {});
    expect(rows.map(({population}) => population)).toEqual([
      "teams",
      "teams",
      "organisations",
      "organisations",
      "organisations",
    ]);
  });
});

describe(awardEditions.name, () => {
  it("lists each edition over the country and the foreground provinces, an unnumbered one last", async () => {
    const rows = (await engine.rows(awardEditions, {})).filter(({exhibit}) =>
      exhibit.startsWith("provincial"),
    );
    expect(rows.map(({observation, edition}) => [observation, edition])).toEqual([
      ["national", 5],
      ["edition", 5],
      ["unnumbered", null],
    ]);
  });

  it("lists for each level the awards it shows, in its order, and cities in theirs alone", async () => {
    const rows = await engine.rows(awardEditions, {});
    expect(rows.map(({exhibit, observation}) => `${exhibit}: ${observation}`)).toEqual([
      "china-quality-award: nominated",
      "china-quality-award: national",
      "china-quality-award: edition",
      "china-quality-award: unnumbered",
      "city-quality-awards: city-edition",
      "provincial-quality-awards: national",
      "provincial-quality-awards: edition",
      "provincial-quality-awards: unnumbered",
    ]);
  });
});
