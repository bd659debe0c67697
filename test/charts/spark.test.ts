import {describe, expect, it} from "vitest";
import {sparkLine} from "../../src/charts/spark.ts";
import type {SparkChart} from "../../src/exhibits/chart.ts";
import {figure} from "../domain/sample.ts";
import {all, drawn, gap, lineOf, links, place, reviewable} from "./drawn.ts";

const totals = [
  figure({value: 40, as_of: "2023-04-27"}),
  figure({value: 79, as_of: "2024-03-12", grade: "C"}),
  figure({value: 120, as_of: "2025-01-06"}),
];

const chart: SparkChart = {
  kind: "spark",
  line: lineOf(totals, null, [figure({observation: "reported", value: 150, as_of: "2025-11", grade: "D"})]),
  goal: {evidence: "target:T-1", value: 200, label: "Target"},
  colour: "region:140000",
  openUntil: "2026-11-20",
  gap,
};

const spark = (width: number, changes: Partial<SparkChart> = {}) =>
  drawn(sparkLine({...chart, ...changes}, place), width);

describe(sparkLine, () => {
  it("draws steps, target, gap and what nobody verified in little room", async () => {
    await expect(reviewable(spark(260))).toMatchFileSnapshot("spark.svg");
  });

  it("opens the record of every mark and of every word", () => {
    const words = links(spark(344));
    expect(words).toContainEqual(["120", "#/overview?evidence=O-2025-01-06-120"]);
    expect(words).toContainEqual(["Target", "#/overview?evidence=target:T-1"]);
    expect(words).toContainEqual(["150 unverified", "#/overview?evidence=reported"]);
    expect(words.filter(([said, address]) => address === null && said !== "C")).toEqual([]);
    expect(all(spark(344), "a circle")).toHaveLength(4);
  });

  it("is of one height, whatever it draws and however wide: the build keeps its room", () => {
    const heights = [260, 344, 700].map((width) => spark(width).getAttribute("height"));
    expect(
      new Set([...heights, spark(260, {goal: null, line: lineOf(totals)}).getAttribute("height")]).size,
    ).toBe(1);
  });

  it("has room for the target and for what nobody verified above the totals", () => {
    const top = (changes: Partial<SparkChart>) =>
      Math.min(...all(spark(260, changes), "a circle").map((dot) => Number(dot.getAttribute("cy"))));
    expect(top({line: lineOf(totals), goal: null})).toBeLessThan(top({line: lineOf(totals)}));
    expect(top({goal: null})).toBeGreaterThan(0);
  });
});
