import {describe, expect, it} from "vitest";
import {instant, isSolid, regionColour, withRoom, yearTicks} from "../../src/charts/marks.ts";
import type {Figure} from "../../src/domain/figure.ts";
import {figure} from "../domain/sample.ts";

describe(isSolid, () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ["an exact figure of grade A", {grade: "A"}, true],
    ["an exact figure of grade B", {grade: "B"}, true],
    ["a figure of grade C", {grade: "C"}, false],
    ["a figure of grade D", {grade: "D"}, false],
    ["a rounded figure", {qualifier: "about"}, false],
    ["a lower bound", {qualifier: "at_least"}, false],
    ["a figure we counted", {derived: true}, false],
  ])("for %s", (_case, changes, expected) => {
    expect(isSolid(figure(changes))).toBe(expected);
  });
});

describe(regionColour, () => {
  it.each([
    ["140000", "var(--region-140000, var(--backdrop))"],
    ["370200", "var(--region-370000, var(--backdrop))"],
    ["140105", "var(--region-140000, var(--backdrop))"],
    ["440000", "var(--region-440000, var(--backdrop))"],
  ])("of %s is %s", (region, colour) => {
    expect(regionColour(region)).toBe(colour);
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

describe(withRoom, () => {
  const kept = (...places: [number, number][]) => withRoom(places, (place) => place, [10, 5]);

  it("keeps all that do not touch", () => {
    expect(kept([0, 0], [10, 0], [0, 5])).toHaveLength(3);
  });

  it("lets the earlier of two that touch win", () => {
    expect(kept([0, 0], [9, 4])).toEqual([[0, 0]]);
  });

  it("lets a place be taken whose rival was left out", () => {
    expect(kept([0, 0], [9, 0], [18, 0])).toEqual([
      [0, 0],
      [18, 0],
    ]);
  });

  it("keeps none of none", () => {
    expect(kept()).toEqual([]);
  });
});
