import {beforeAll, expect, it} from "vitest";
import type {Chart} from "../../../src/exhibits/chart.ts";
import {say} from "../../../src/exhibits/words.ts";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import {faultsOf} from "../packages.ts";
import {repairs} from "../repair-rules.ts";
import {unpacked, type Unpacked} from "../unpacked.ts";
import {chartsOf} from "./read-charts.ts";
import {leafOf, sampleBuilt, sampleSheaf} from "./sample-sheaf.ts";

const about = {label: "约200个", evidence: "a", spread: {low: 190, high: 210}};
const over = {label: "逾150个", evidence: "b", spread: {low: 150, high: null}};
const bars: Chart = {
  kind: "bars",
  label: "条形图",
  operation: "rank",
  bars: [
    {...about, name: "甲", value: 200, mark: "hollow", colour: "region:140000"},
    {...over, name: "乙", value: 150, mark: "hollow", colour: "region:430000"},
  ],
};
const steps: Chart = {
  kind: "steps",
  label: "阶梯图",
  operation: "trend",
  lines: [
    {
      label: null,
      points: [
        {...over, name: "", on: "2023-01-01", value: 150, solid: false, rivals: []},
        {...about, name: "", on: "2024-01-01", value: 200, solid: false, rivals: []},
      ],
      until: "2024-01-01",
      gaps: [],
      ghosts: [],
    },
  ],
  plans: [],
  goal: null,
  colour: "region:140000",
  openUntil: "2025-01-01",
  gap: null,
  breaks: [],
  breakLabel: "",
  small: false,
};

let bytes: Uint8Array;
let parts: Unpacked;
beforeAll(async () => {
  const charts = [bars, steps].map((chart) => ({key: chart.kind, heading: say("数"), charts: [{chart}]}));
  bytes = await writePptx({...sampleSheaf, leaves: [leafOf({...sampleBuilt, charts})]});
  parts = unpacked(bytes);
});

it.each([
  ["bars", 1, [10, 0], [10, 0]],
  ["steps", 2, [0, 10], [0, 10]],
] as const)(
  "draws what inexact words allow as error bars of %s, none at an open end",
  (_, at, plus, minus) => {
    const [whiskers] = parts.dom(`ppt/charts/chart${at}.xml`).all("c:errBars");
    const read = (end: string) =>
      [...whiskers!.all(`c:${end}`)[0]!.all("c:v")].map(({textContent}) => Number(textContent));
    expect([read("plus"), read("minus")]).toEqual([plus, minus]);
  },
);

it("keeps their lengths in the workbook, where they can be changed", () => {
  for (const {ranges, cells} of chartsOf(parts, bytes)) {
    for (const {cached, stored} of ranges) expect(stored).toEqual(cached);
    expect(cells).toContain(10);
  }
});

it("says within a hollow bar what would stand in the way of its whisker", () => {
  const chart = parts.text("ppt/charts/chart1.xml");
  expect(chart.match(/dLblPos val="inEnd"/g)).toHaveLength(1);
});

it("asks for no repair", () => {
  expect(repairs(parts)).toEqual([]);
  expect(faultsOf(bytes, "pptx")).toEqual([]);
});
