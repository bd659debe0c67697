import {describe, expect, it} from "vitest";
import {newestAwards} from "../../src/domain/newest-awards.ts";
import {figure} from "./sample.ts";

const edition = (batch: string, as_of: string, population: string, value: number) =>
  figure({
    observation: `${batch}-${population}`,
    metric: "award",
    kind: "flow",
    batch,
    as_of,
    population,
    value,
  });

const rows = [
  edition("a-6", "2020-11-16", "organisations", 7),
  edition("a-7", "2022-09-14", "organisations", 7),
  edition("a-7", "2022-09-14", "persons", 1),
  figure({observation: "total", metric: "award", as_of: "2021-12-31", value: 60}),
  figure({observation: "elsewhere", metric: "award", as_of: "2025-01-01", region: "430000", value: 5}),
  figure({observation: "old", metric: "other", as_of: "2019", value: 3}),
];
const told = (figures = rows, region = "140000") =>
  newestAwards(figures, region).map(({metric, figures: found}) => [
    metric,
    found.map(({observation}) => observation),
  ]);

describe(newestAwards, () => {
  it("tells the whole newest edition, by kind of recipient, before older totals", () => {
    expect(told()).toEqual([
      ["award", ["a-7-organisations", "a-7-persons"]],
      ["other", ["old"]],
    ]);
  });

  it("tells a total that is newer than every edition", () => {
    const newer = figure({observation: "newer", metric: "award", as_of: "2023-05-05", value: 67});
    expect(told([...rows, newer])[0]).toEqual(["award", ["newer"]]);
  });

  it("names an award of which the place published nothing, without numbers", () => {
    expect(told(rows, "430000")).toEqual([
      ["award", ["elsewhere"]],
      ["other", []],
    ]);
  });

  it("counts two statements of one number once", () => {
    const again = {...edition("a-7", "2022-09-14", "organisations", 7), observation: "again"};
    expect(told([...rows, again])[0]![1]).toHaveLength(2);
  });
});
