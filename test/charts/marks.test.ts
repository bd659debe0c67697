import {describe, expect, it} from "vitest";
import {colourOf, instant, strengthOf, yearTicks} from "../../src/charts/marks.ts";
import type {ColourRole} from "../../src/exhibits/chart.ts";

describe(colourOf, () => {
  it.each<[ColourRole, string, number]>([
    ["region:140000", "var(--region-140000, var(--backdrop))", 1],
    ["backdrop", "var(--backdrop)", 1],
    ["share:140000:0", "var(--region-140000, var(--backdrop))", 1],
    ["share:140000:1", "var(--region-140000, var(--backdrop))", 0.72],
    ["share:140000:11", "var(--region-140000, var(--backdrop))", 0.72],
  ])("of %s is %s, of which it has %d", (role, colour, strength) => {
    expect([colourOf(role), strengthOf(role)]).toEqual([colour, strength]);
  });
});

describe(instant, () => {
  it.each([
    ["2025-01-06", "2025-01-06T00:00:00.000Z"],
    ["2024-02", "2024-02-29T00:00:00.000Z"],
    ["2023", "2023-12-31T00:00:00.000Z"],
  ])("draws %s at %s, the last day it covers", (day, at) => {
    expect(instant(day).toISOString()).toBe(at);
  });
});

describe(yearTicks, () => {
  const years = (from: string, to: string, width: number) =>
    yearTicks(from, to, width).map((tick) => tick.getUTCFullYear());

  it.each<[string, string, number, number[]]>([
    ["2023-01-01", "2026-11-20", 480, [2023, 2024, 2025, 2026]],
    ["2023-01-01", "2026-11-20", 200, [2023, 2025]],
    ["2023-04-27", "2026-11-20", 480, [2024, 2025, 2026]],
    ["2005-01-01", "2026-11-20", 480, [2005, 2009, 2013, 2017, 2021, 2025]],
    ["2005-01-01", "2026-11-20", 10, [2005, 2016]],
    ["2026-01-01", "2026-11-20", 480, [2026]],
  ])("from %s to %s on %d pixels are %j", (from, to, width, expected) => {
    expect(years(from, to, width)).toEqual(expected);
  });
});
