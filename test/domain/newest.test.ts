import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {newestOf, newestOfEach, settled} from "../../src/domain/newest.ts";
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

describe(settled, () => {
  const statement = (changes: Partial<Figure>) => figure({kind: "flow", batch: "jingpin-1", ...changes});

  it("is null for none", () => {
    expect(settled([])).toBeNull();
  });

  it("is the first to state what the preferred one says", () => {
    const rows = [
      statement({observation: "first", value: 40, as_of: "2023-04-27", grade: "C"}),
      statement({observation: "official", value: 40, as_of: "2023-06-01", grade: "A"}),
    ];
    expect(settled(rows)!.observation).toBe("first");
    expect(settled(rows.toReversed())!.observation).toBe("first");
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    [
      "of the better grade",
      {value: 40, as_of: "2023-06-01", grade: "A"},
      {value: 41, as_of: "2023-04-27", grade: "C"},
    ],
    ["published later", {value: 40, published_on: "2024-01"}, {value: 41, published_on: "2023-05"}],
    ["of the better grade, though it is rounded", {value: 40, qualifier: "over", grade: "A"}, {value: 41}],
  ])("takes of two that differ the one %s", (_case, preferred, other) => {
    const rows = [statement({observation: "1", ...preferred}), statement({observation: "2", ...other})];
    expect(settled(rows)!.observation).toBe("1");
    expect(settled(rows.toReversed())!.observation).toBe("1");
  });
});
