import {beforeAll, describe, expect, it} from "vitest";
import {announcedBy, type Mention} from "../../src/domain/announced.ts";
import {announcements} from "../../src/queries/announcements.ts";
import {openFixture, opening} from "./fixture.ts";

let rows: Mention[];

beforeAll(async () => {
  const engine = await openFixture({
    batches: `
      batch,      programme,   number, announced_on, source
      jingpin-1,  jingpin,     1,      2023-04-27,   gov
      jingpin-2,  jingpin,     2,      ,             gov
      jingpin-3,  jingpin,     3,      2025-01-06,   copy
      jingpin-s,  jingpin,     2018-2, 2018-04,      rumour
      mingpin-1,  mingpin,     1,      2024-01-19,   gov
      small-1,    small-brand, 1,      2024-11-26,   gov`,
    observations: `
      observation, region, programme,   metric,          batch,     kind,  status,    as_of,      value, source
      total,       140000, jingpin,     certified_items, ,          stock, published, 2025,       379,   gov
      standards,   140000, jingpin,     award_standards, ,          stock, published, 2025,        12,   gov
      brands,      430000, mingpin,     awarded_brands,  ,          stock, published, 2025,       153,   gov
      first,       140000, jingpin,     certified_items, jingpin-1, flow,  published, 2023,        40,   gov
      again,       140000, jingpin,     certified_items, jingpin-1, flow,  published, 2023,        40,   gov
      second,      140000, jingpin,     certified_items, jingpin-2, flow,  published, 2024-02,     39,   gov
      third,       140000, jingpin,     applied_items,   jingpin-3, flow,  published, 2025,       300,   gov
      two,         140000, jingpin,     award_standards, jingpin-s, flow,  published, 2018-04,     12,   gov
      money,       140000, jingpin,     award_money,     jingpin-s, amount, published, 2018-04,    12,   gov
      shortlist,   430000, mingpin,     awarded_brands,  mingpin-1, flow,  proposed,  2023-12,     80,   rumour
      winners,     430000, mingpin,     awarded_brands,  mingpin-1, flow,  published, 2024,        73,   copy
      notice,      140100, small-brand, awarded_brands,  small-1,   flow,  proposed,  2024-11,     85,   gov`,
  });
  rows = await engine.rows(announcements, {});
}, opening);

describe(announcements.name, () => {
  it("tell once what several figures of a batch say alike, and of a metric only what totals count", () => {
    const figures = rows.map(({batch, metric, published, as_of}) => [batch, metric, published, as_of]);
    expect(figures).toEqual([
      ["jingpin-1", "certified_items", true, "2023"],
      ["jingpin-2", "certified_items", true, "2024-02"],
      ["jingpin-3", null, true, "2025"],
      ["jingpin-s", "award_standards", true, "2018-04"],
      ["mingpin-1", "awarded_brands", false, "2023-12"],
      ["mingpin-1", "awarded_brands", true, "2024"],
    ]);
  });

  it("tell when a list and a figure were published, if that is known", () => {
    const days = rows.map(({batch, listed_on, published_on}) => [batch, listed_on, published_on]);
    expect(days.slice(2)).toEqual([
      ["jingpin-3", "2024-04", "2024-03-12"],
      ["jingpin-s", null, "2024-03-12"],
      ["mingpin-1", "2024-03-12", null],
      ["mingpin-1", "2024-03-12", "2024-04"],
    ]);
  });

  it("hold a batch to have renewed what its sequence counts, though its own number was not published", () => {
    const renewed = (wanted: string) =>
      announcedBy(rows, "2026-01-01")
        .filter(({metric}) => metric === wanted)
        .map(({batch, told_by}) => `${batch} ${told_by}`);
    expect(renewed("certified_items")).toEqual([
      "jingpin-1 2023-12-31",
      "jingpin-2 2024-02-29",
      "jingpin-3 2025-12-31",
    ]);
    expect(renewed("award_standards")).toEqual(["jingpin-s 2018-04-30"]);
    expect(renewed("awarded_brands")).toEqual(["mingpin-1 2024-12-31"]);
  });
});
