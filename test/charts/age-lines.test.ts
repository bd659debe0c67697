// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {ageLines, type AgeLine} from "../../src/charts/age-lines.ts";
import {all, attributes, drawn, links, reviewable, text} from "./drawn.ts";

const line = (name: string, asOf: string, evidence: string): AgeLine => ({
  name,
  asOf,
  value: "120 items",
  age: "1 year",
  evidence,
  colour: "var(--region-140000)",
});
const lines = [line("Jingpin", "2025-01-06", "O-1"), line("Mingpin", "2024-09-06", "O-2")];
const day = "2026-11-20";

describe(ageLines, () => {
  it("draws a line a series from its newest figure to the evaluation day", async () => {
    await expect(reviewable(drawn(ageLines(lines, day, text)))).toMatchFileSnapshot("age-lines.svg");
  });

  it("makes the older figure's line the longer, all ending on one day", () => {
    const svg = drawn(ageLines(lines, day, text));
    const rules = "[stroke-width='7'] line";
    const [younger, older] = attributes(svg, rules, "x1").map(Number) as [number, number];
    expect(older).toBeLessThan(younger);
    expect(new Set(attributes(svg, rules, "x2")).size).toBe(1);
  });

  it("opens evidence from every dot and every number", () => {
    const svg = drawn(ageLines(lines, day, text));
    expect(links(svg)).toEqual([
      ["Jingpin", null],
      ["Mingpin", null],
      ["120 items · 1 year", "#/overview?evidence=O-1"],
      ["120 items · 1 year", "#/overview?evidence=O-2"],
    ]);
    expect(all(svg, "a circle")).toHaveLength(2);
  });

  it("draws no line without series", () => {
    expect(all(drawn(ageLines([], day, text)), "circle")).toEqual([]);
  });
});
