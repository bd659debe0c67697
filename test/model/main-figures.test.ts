import {describe, expect, it} from "vitest";
import {mainFirst} from "../../src/model/main-figures.ts";
import {figure} from "../domain/sample.ts";

const total = (observation: string, as_of: string, change: Partial<ReturnType<typeof figure>> = {}) =>
  figure({observation, as_of, published_on: as_of, kind: "stock", ...change});
const rows = ["other", "a-2023", "a-2025", "b-2024", "another"].map((observation) => ({observation}));
const totals = [
  total("a-2023", "2023-01-01", {programme: "a"}),
  total("a-2025", "2025-01-01", {programme: "a"}),
  total("b-2024", "2024-01-01", {programme: "b"}),
];
const order = (day: string) => mainFirst(rows, totals, day).map(({observation}) => observation);

describe(mainFirst, () => {
  it("puts the newest total of each headline series first, then those before, then all others as they were", () => {
    expect(order("2025-06-01")).toEqual(["a-2025", "b-2024", "a-2023", "other", "another"]);
  });

  it("goes by what was known on the day", () => {
    expect(order("2024-06-01").slice(0, 2)).toEqual(["a-2023", "b-2024"]);
  });
});
