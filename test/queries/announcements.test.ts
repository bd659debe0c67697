import {beforeAll, describe, expect, it} from "vitest";
import {announcements} from "../../src/queries/announcements.ts";
import {openFixture, opening} from "./fixture.ts";

let rows: {batch: string; metric: string; announced_on: string | null; told_by: string | null}[];

beforeAll(async () => {
  const engine = await openFixture({
    batches: `
      batch,      programme,   number, announced_on
      jingpin-1,  jingpin,     1,      2023-04-27
      jingpin-2,  jingpin,     2,
      jingpin-3,  jingpin,     3,      2025-01-06
      jingpin-s,  jingpin,     2018-2, 2018-04
      mingpin-1,  mingpin,     1,      2024-01-19
      small-1,    small-brand, 1,      2024-11-26`,
    observations: `
      observation, region, programme,   metric,          batch,     kind, status,    as_of,   value
      first,       140000, jingpin,     certified_items, jingpin-1, flow, published, 2023,       40
      second,      140000, jingpin,     certified_items, jingpin-2, flow, published, 2024-02,    39
      again,       140000, jingpin,     certified_items, jingpin-2, flow, published, 2024,       39
      third,       140000, jingpin,     applied_items,   jingpin-3, flow, published, 2025,      300
      standards,   140000, jingpin,     award_standards, jingpin-s, flow, published, 2018-04,    12
      shortlist,   430000, mingpin,     awarded_brands,  mingpin-1, flow, proposed,  2023-12,    80
      winners,     430000, mingpin,     awarded_brands,  mingpin-1, flow, published, 2024,       73
      notice,      140100, small-brand, awarded_brands,  small-1,   flow, proposed,  2024-11,    85`,
  });
  rows = await engine.rows(announcements, {});
}, opening);

const of = (metric: string) => rows.filter((row) => row.metric === metric).map(({batch}) => batch);

describe(announcements.name, () => {
  it("leave out a batch that was only proposed", () => {
    expect(of("awarded_brands")).toEqual(["mingpin-1"]);
  });

  it("hold a batch to have renewed what its sequence counts, though its own number was not published", () => {
    expect(of("certified_items")).toEqual(["jingpin-1", "jingpin-2", "jingpin-3"]);
    expect(of("award_standards")).toEqual(["jingpin-s"]);
  });

  it("know of a batch without a date the last day it may have been announced on", () => {
    expect(rows.find(({batch}) => batch === "jingpin-2")).toMatchObject({
      announced_on: null,
      told_by: "2024-02-29",
    });
  });
});
