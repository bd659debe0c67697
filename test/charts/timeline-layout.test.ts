import {describe, expect, it} from "vitest";
import {inRows, place} from "../../src/charts/timeline-layout.ts";
import type {TimelineMark} from "../../src/exhibits/chart.ts";

const extent = {from: "2020-01-01", to: "2024-12-31", left: 100, right: 1100};
const mark = (on: string, changes: Partial<TimelineMark> = {}): TimelineMark => ({
  on,
  label: null,
  short: null,
  name: "decree",
  title: `${on} decree`,
  evidence: `policy:${on}`,
  ...changes,
});

describe(place, () => {
  it.each([
    ["2020-01-01", 100],
    ["2022-07-02", 600],
    ["2024-12-31", 1100],
    ["2019-06-01", 100],
    ["2026-01-01", 1100],
  ])("%s is at %d px, kept within the axis", (day, x) => {
    expect(place(extent, new Date(day))).toBeCloseTo(x, -1);
  });
});

describe(inRows, () => {
  it("draws a day as a point, and a month or year over every day it may mean", () => {
    const told = ["2022", "2022-03", "2022-03-15"].map((on) => mark(on, {label: "意见"}));
    const [year, month, day] = inRows(told, extent, true);
    expect(year!.isDay).toBe(false);
    expect(year!.x2 - year!.x1).toBeCloseTo(200, -1);
    expect(month!.x1).toBeCloseTo(place(extent, new Date("2022-03-01")), 5);
    expect(month!.x2).toBeCloseTo(place(extent, new Date("2022-04-01")), 5);
    expect([day!.isDay, day!.x1]).toEqual([true, day!.x2]);
  });

  it("keeps to the axis what a year means beyond it, and leaves out what ended before it", () => {
    const placed = inRows([mark("2019"), mark("2019-12-31"), mark("2020"), mark("2024")], extent, true);
    expect(placed.map(({on}) => on)).toEqual(["2020", "2024"]);
    expect(placed.at(-1)!.x2).toBe(1100);
  });

  it("gives marks that touch rows of their own, and reuses a free row", () => {
    const [first, second] = ["2021-01-01", "2021-01-05"].map((on) => mark(on, {label: "意见"}));
    const placed = inRows([first!, second!, mark("2023-01-01")], extent, true);
    expect(placed.map(({row}) => row)).toEqual([0, 1, 0]);
  });

  it("gives marks without words one place where a finger could not tell them apart", () => {
    const days = ["2021-01-01", "2021-01-20", "2021-02-10", "2021-04-01", "2023-01-01"];
    const placed = inRows(
      days.map((on) => mark(on)),
      extent,
      true,
    );
    expect(placed.map(({on, among}) => [on, among])).toEqual([
      ["2021-01-01", 3],
      ["2021-01-20", 3],
      ["2021-02-10", 3],
      ["2021-04-01", 1],
      ["2023-01-01", 1],
    ]);
    expect(new Set(placed.slice(0, 3).map(({x1}) => x1)).size).toBe(1);
    expect(placed.map(({row}) => row)).toEqual([0, 0, 0, 0, 0]);
  });

  it("counts the words as part of the mark", () => {
    const long = mark("2021-01-01", {label: "关于打造公用品牌的意见"});
    expect(inRows([long, mark("2021-05-01")], extent, true).map(({row}) => row)).toEqual([0, 1]);
    expect(inRows([long, mark("2022-01-01")], extent, true).map(({row}) => row)).toEqual([0, 0]);
  });

  it("turns words to the left where they would leave the chart", () => {
    const late = mark("2024-12-01", {label: "关于打造公用品牌的意见"});
    expect(
      inRows([late, mark("2021-01-01", {label: "意见"})], extent, true).map(({anchor}) => anchor),
    ).toEqual(["start", "end"]);
  });

  it("says few words or none on a narrow chart", () => {
    const marks = [
      mark("2021-01-01", {label: "山西精品第1批名单", short: "第1批"}),
      mark("2022-01-01", {label: "意见"}),
    ];
    expect(inRows(marks, extent, false).map(({words}) => words)).toEqual(["第1批", "decree"]);
  });

  describe("a mark without words of its own", () => {
    const name = "关于打造公用品牌推动高质量发展意见与分工";
    const told = (days: string[], wide = true) =>
      inRows(
        days.map((on) => mark(on, {name})),
        extent,
        wide,
      ).map(({words, row, anchor}) => [words, row, anchor]);

    it("says its name as far as its row is free", () => {
      expect(told(["2021-01-01"])).toEqual([[name, 0, "start"]]);
      expect(told(["2021-01-01", "2022-01-15"])).toEqual([
        [expect.stringMatching(/^关于.*…$/), 0, "start"],
        [name, 0, "start"],
      ]);
    });

    it("takes a row where there is room for its name, on either side of it", () => {
      expect(told(["2021-01-01", "2021-06-01"]).map(([words, row]) => [words, row])).toEqual([
        [name, 0],
        [name, 1],
      ]);
      expect(
        told(["2021-03-01", "2023-01-01", "2023-04-01"]).map(([, row, anchor]) => [row, anchor]),
      ).toEqual([
        [0, "start"],
        [0, "start"],
        [1, "start"],
      ]);
      expect(told(["2024-12-20"])).toEqual([[expect.stringMatching(/^关于/), 0, "end"]]);
    });

    it("says part of its name on a narrow chart, and in a cluster only their number", () => {
      expect(told(["2021-01-01", "2021-10-01"], false)).toEqual([
        [expect.stringMatching(/^关于.*…$/), 0, "start"],
        [name, 0, "start"],
      ]);
      expect(told(["2021-01-01", "2021-01-20"]).map(([words]) => words)).toEqual([null, null]);
    });
  });
});
