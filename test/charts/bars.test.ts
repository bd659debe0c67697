import {describe, expect, it} from "vitest";
import {rows} from "../../src/charts/bars.ts";
import {columns} from "../../src/charts/columns.ts";
import type {Bar} from "../../src/exhibits/chart.ts";
import {textWidth} from "../../src/charts/text-width.ts";
import {all, attributes, drawn, links, place, reviewable} from "./drawn.ts";

const colour = "region:140000";
const bars: Bar[] = [
  {name: "batch 1\n2023-04", value: 40, label: "40", evidence: "O-1", mark: "solid", colour},
  {
    name: "batch 2\n2024-03",
    value: 39,
    label: "about 39",
    evidence: "O-2",
    mark: "hollow",
    badge: "C",
    spread: {low: 37.05, high: 40.95},
    colour,
  },
  {name: "2025 plan", value: 80, label: "80", evidence: "target:T-7", mark: "plan", colour},
];

describe.each([
  ["columns", columns, "y", "height"],
  ["rows", rows, "x", "width"],
] as const)("%s", (name, chart, axis, length) => {
  const svg = () => drawn(chart(bars, place));

  it("draws a result, an inexact result and a plan", async () => {
    await expect(reviewable(svg())).toMatchFileSnapshot(`${name}.svg`);
  });

  it("starts its scale at zero, so that bars are as long as their values", () => {
    expect(chart(bars, place)(480)[axis]!.domain).toEqual([0, 80]);
    const lengths = attributes(svg(), "a rect", length).map(Number);
    expect(lengths.map((value) => Math.round((80 * value) / Math.max(...lengths)))).toEqual([40, 39, 80]);
  });

  it("fills a result, leaves an inexact one hollow and hatches a plan", () => {
    expect(attributes(svg(), "a rect", "fill")).toEqual([
      "var(--region-140000, var(--backdrop))",
      "var(--paper)",
      "url(#hatch)",
    ]);
    expect(attributes(svg(), "pattern", "id")).toEqual(["hatch"]);
  });

  it("writes a C by what is of grade C, and a whisker over what words leave open", () => {
    expect(all(svg(), ".sign-badge text").map(({textContent}) => textContent)).toEqual(["C"]);
    expect(all(svg(), ".whisker path")).toHaveLength(1);
    const open = bars.map((bar) => ({...bar, spread: {low: bar.value, high: null}}));
    expect(all(drawn(chart(open, place)), ".whisker path")).toHaveLength(3);
  });

  it("keeps the order given", () => {
    expect(attributes(svg(), "a rect", "aria-label")).toEqual(["40", "about 39", "80"]);
  });

  it("opens evidence from every bar and every number", () => {
    const numbers = links(svg()).filter(([words]) => bars.some(({label}) => label === words));
    expect(numbers).toEqual([
      ["40", "#/overview?evidence=O-1"],
      ["about 39", "#/overview?evidence=O-2"],
      ["80", "#/overview?evidence=target:T-7"],
    ]);
    expect(all(svg(), "a rect")).toHaveLength(3);
  });

  describe("with other statements", () => {
    const rival = (value: number) => ({value, label: `elsewhere ${value}`, evidence: `R-${value}`});
    const disputed: Bar[] = [{...bars[0]!, rivals: [rival(38), rival(90)]}, bars[1]!];
    const drawing = chart(disputed, place);
    const centre = axis === "x" ? "cx" : "cy";

    it("draws them", async () => {
      await expect(reviewable(drawn(drawing))).toMatchFileSnapshot(`${name}-rivals.svg`);
    });

    it.each([40.5, 41, 45, 50])("keeps its value clear of the dot of %d", (value) => {
      const close = drawn(chart([{...bars[0]!, rivals: [rival(value)]}, bars[2]!], place));
      const words = all(close, "text").find(({textContent}) => textContent === "40");
      const dot = Number(attributes(close, ".sign-rival a circle, a circle.sign-rival", centre)[0]);
      const shifts = [words!, words!.closest("g")!].map((one) => one.getAttribute("transform")!);
      const at = shifts.reduce(
        (sum, shift) => sum + Number(/([-\d.]+),([-\d.]+)/.exec(shift)![axis === "x" ? 1 : 2]),
        0,
      );
      const [start, end] = axis === "x" ? [at, at + textWidth("40", 13, 600)] : [at - 7, at + 7];
      expect(dot - 3.5 >= end || dot + 3.5 <= start).toBe(true);
    });

    it("opens their own evidence from a dot and from their words", () => {
      expect(links(drawn(drawing)).filter(([words]) => words.startsWith("elsewhere"))).toEqual([
        ["elsewhere 38", "#/overview?evidence=R-38"],
        ["elsewhere 90", "#/overview?evidence=R-90"],
      ]);
      expect(attributes(drawn(drawing), "a circle", "aria-label")).toEqual(["elsewhere 38", "elsewhere 90"]);
    });

    it("stands their dots where their bars would end, within the scale", () => {
      expect(drawing(480)[axis]!.domain).toEqual([0, 90]);
      const ends = attributes(drawn(drawing), "a circle", centre).map(Number);
      const [first, second] = attributes(drawn(drawing), "a rect", length).map(Number) as [number, number];
      const perUnit = (first - second) / (40 - 39);
      expect(Math.abs(ends[1]! - ends[0]!)).toBeCloseTo(perUnit * (90 - 38), 3);
    });
  });

  it("breaks a name that is wider than its room", () => {
    const name = "Haopin Shandong (Fine Products of Shandong) batch 3";
    const svg = drawn(chart([{...bars[0]!, name}, bars[1]!], place), 260);
    const text = all(svg, "text").find(({textContent}) => textContent!.startsWith("Haopin"))!;
    const lines = all(text, "tspan").map(({textContent}) => textContent);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(name);
  });

  it("draws nothing without bars", () => {
    expect(all(drawn(chart([], place)), "a rect")).toEqual([]);
  });
});

describe(columns, () => {
  it("are drawn as rows where they would be narrower than their words", () => {
    const long = bars.map(({badge: _badge, ...bar}) => ({...bar, label: `${bar.label} items`}));
    const axis = (width: number) => columns(long, place)(width).y!.type;
    expect(axis(480)).toBeUndefined();
    expect(axis(260)).toBe("identity");
  });
});

describe(rows, () => {
  it("are as thick alone as among others", () => {
    const heights = (some: Bar[]) => attributes(drawn(rows(some, place)), "a rect", "height");
    expect(heights(bars.slice(0, 1))).toEqual(["17"]);
    expect(heights(bars)).toEqual(["17", "17", "17"]);
  });

  it("leave each statement of others a line of its own above the next name", () => {
    const rival = (value: number) => ({value, label: `elsewhere ${value}`, evidence: `R-${value}`});
    const svg = drawn(rows([{...bars[0]!, rivals: [rival(38), rival(39)]}, bars[1]!], place));
    const y = (start: string) => {
      const text = all(svg, "text").find(({textContent}) => textContent!.startsWith(start))!;
      return Number(/,([\d.]+)\)/.exec(text.getAttribute("transform")!)![1]);
    };
    expect(y("elsewhere 39") - y("elsewhere 38")).toBe(14);
    // The name hangs from its place, the statement stands across it.
    expect(y("batch 2")).toBeGreaterThanOrEqual(y("elsewhere 39") + 6);
  });
});
