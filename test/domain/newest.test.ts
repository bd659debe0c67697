import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {newestOf, newestOfEach} from "../../src/domain/newest.ts";
import {figure} from "./sample.ts";

describe(newestOf, () => {
  it("is null for none", () => {
    expect(newestOf([])).toBeNull();
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ["of the later date", {as_of: "2025-01-06", grade: "C"}, {as_of: "2024-03-12", grade: "A"}],
    ["of a year rather than a day within it", {as_of: "2024"}, {as_of: "2024-11-30"}],
    ["of the better grade", {grade: "A", published_on: "2024-07"}, {grade: "C", published_on: "2025-07"}],
    ["published later", {value: 27, published_on: "2025-01-07"}, {value: 26, published_on: "2024-07-01"}],
    [
      "of the latest vintage",
      {value: 85, vintage: "census_5", grade: "C"},
      {value: 82, vintage: "initial", grade: "A"},
    ],
    ["first to say the same", {published_on: "2024-07-01"}, {published_on: "2025-01-07"}],
    [
      "of the better grade on the last day of a year",
      {as_of: "2024-12-31", grade: "A"},
      {as_of: "2024", grade: "C"},
    ],
  ])("is the figure %s", (_case, newer, other) => {
    const [chosen, left] = [figure({observation: "O-1", ...newer}), figure({observation: "O-2", ...other})];
    expect(newestOf([left, chosen])).toBe(chosen);
    expect(newestOf([chosen, left])).toBe(chosen);
  });
});

describe(newestOfEach, () => {
  it.each<[keyof Figure, string]>([
    ["region", "430000"],
    ["programme", "mingpin"],
    ["metric", "enterprises"],
    ["definition", "brand"],
    ["population", "teams"],
    ["breakdown", "type"],
    ["member", "product"],
  ])("keeps series of another %s apart", (column, value) => {
    const older = figure({as_of: "2023"});
    const other = figure({as_of: "2024", [column]: value});
    expect(newestOfEach([older, other])).toEqual([older, other]);
  });

  it("keeps one figure a series, in the order series first appear", () => {
    const rows = [
      figure({metric: "awards", as_of: "2021"}),
      figure({metric: "items", as_of: "2023"}),
      figure({metric: "awards", as_of: "2025"}),
    ];
    expect(newestOfEach(rows)).toEqual([rows[2], rows[1]]);
  });
});
