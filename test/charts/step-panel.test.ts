import {describe, expect, it} from "vitest";
import {stepPanel} from "../../src/charts/step-panel.ts";
import type {Figure} from "../../src/domain/figure.ts";
import type {StepsChart} from "../../src/exhibits/chart.ts";
import {figure} from "../domain/sample.ts";
import {all, attributes, drawn, gap as open, lineOf, links, place, reviewable} from "./drawn.ts";

const group = (label: string | null, ...rows: Partial<Figure>[]) =>
  lineOf(
    rows.map((row) => figure(row)),
    label,
  );

/** Three exact totals, nothing else. */
const plain: StepsChart = {
  kind: "steps",
  lines: [
    group(
      null,
      {value: 40, as_of: "2023-04-27"},
      {value: 79, as_of: "2024-03-12"},
      {value: 120, as_of: "2025-01-06"},
    ),
  ],
  plans: [],
  goal: null,
  colour: "region:140000",
  openUntil: "2026-11-20",
  gap: open,
  breaks: [],
  breakLabel: "changes",
  small: false,
};

/** Two definitions, inexact and copied figures, a plan and a goal. */
const full: StepsChart = {
  ...plain,
  lines: [
    group(
      "brand",
      {observation: "about", value: 60, as_of: "2022-10-21", qualifier: "about"},
      {observation: "exact", value: 96, as_of: "2023-12-31"},
      {observation: "newest", value: 120, as_of: "2025-01-06"},
    ),
    group(
      "certified",
      {observation: "copied", value: 20, as_of: "2022", grade: "C"},
      {observation: "counted", value: 41, as_of: "2023-12", derived: true},
    ),
  ],
  plans: [
    {evidence: "target:T-7", base: 120, value: 40, from: "2025-01-06", due: "2025-12-31", label: "plan: 40"},
  ],
  goal: {evidence: "target:T-1", value: 200, label: "target: 200"},
  breaks: [{label: "audited", on: "2024-03-26", date: "2024-03-26", evidence: "audited"}],
};

const lines = "[aria-label=line] path:not(a path)";
const dots = "a circle";

describe(stepPanel, () => {
  it("draws totals as steps, with the gap behind the last of them", async () => {
    await expect(reviewable(drawn(stepPanel(plain, place)))).toMatchFileSnapshot("step-panel.svg");
  });

  it("draws two definitions, a plan and a goal", async () => {
    await expect(reviewable(drawn(stepPanel(full, place)))).toMatchFileSnapshot("step-panel-full.svg");
  });

  it("breaks the steps where nothing was published for long, and says so in grey", () => {
    const line = (...rows: Partial<Figure>[]) => ({...plain, lines: [group(null, ...rows)]});
    const far = drawn(
      stepPanel(line({value: 162, as_of: "2017-12-31"}, {value: 6129, as_of: "2024-03"}), place),
    );
    const near = drawn(
      stepPanel(line({value: 162, as_of: "2022-12-31"}, {value: 6129, as_of: "2024-03"}), place),
    );
    const pieces = (svg: ReturnType<typeof drawn>) =>
      attributes(svg, lines, "d").flatMap((d) => d!.match(/M/g) ?? []).length;
    expect([pieces(far), pieces(near)]).toEqual([2, 1]);
    const said = (svg: ReturnType<typeof drawn>) =>
      links(svg).filter(([words]) => words.startsWith("not published")).length;
    expect([said(far), said(near)]).toEqual([2, 1]);
  });

  it("starts its scale at zero and ends it above all that is drawn", () => {
    const {y} = stepPanel(full, place)(480);
    const [zero, top] = y!.domain as [number, number];
    expect(zero).toBe(0);
    expect(top).toBeGreaterThan(200);
  });

  it("never joins two definitions: each is a path of its own", () => {
    expect(all(drawn(stepPanel(plain, place)), lines)).toHaveLength(1);
    expect(all(drawn(stepPanel(full, place)), lines)).toHaveLength(2);
  });

  it("draws inexact and counted figures hollow, copied ones solid with a C by their words", () => {
    const svg = drawn(stepPanel(full, place));
    const fills = all(svg, dots).map((dot) => [dot.getAttribute("aria-label"), dot.getAttribute("fill")]);
    expect(fills).toEqual([
      ["about 60 items 21 October 2022", "var(--paper)"],
      ["96 items 31 December 2023", "var(--region-140000, var(--backdrop))"],
      ["120 items 6 January 2025", "var(--region-140000, var(--backdrop))"],
      ["20 items 2022", "var(--region-140000, var(--backdrop))"],
      ["41 items December 2023", "var(--paper)"],
    ]);
  });

  it("draws what inexact words allow: a range between caps, an arrow where no end is said", () => {
    const whisker = (row: Partial<Figure>) =>
      attributes(drawn(stepPanel({...plain, lines: [group(null, row)]}, place)), ".whisker path", "d");
    const ups = (d: string | null) => d!.match(/M/g)!.length;
    expect(whisker({value: 100})).toEqual([]);
    expect(whisker({value: 100, qualifier: "about"}).map(ups)).toEqual([3]);
    const [open] = whisker({value: 100, qualifier: "over"});
    const heights = [...open!.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(16, 0);
  });

  it("draws a total nobody verified as a ghost that the steps do not reach, within its frame", () => {
    const ghost = figure({observation: "d", value: 523, as_of: "2025-05", grade: "D"});
    const [last] = plain.lines[0]!.points.slice(-1);
    const line = {...lineOf([figure({value: last!.value, as_of: last!.on})], null, [ghost])};
    const svg = drawn(stepPanel({...plain, lines: [line]}, place));
    const dot = svg.querySelector(".sign-ghost circle")!;
    expect(dot.closest("g")!.getAttribute("stroke-dasharray")).toBe("2,2");
    expect(Number(dot.getAttribute("cy"))).toBeGreaterThan(30);
    const d = svg.querySelector(lines)!.getAttribute("d")!;
    const reach = Math.max(...[...d.matchAll(/[ML]?([\d.]+),/g)].map(([, x]) => Number(x)));
    expect(reach).toBeLessThan(Number(dot.getAttribute("cx")));
    expect(links(svg).map(([words]) => words)).toContain("523 unverified");
  });

  it("hatches a plan on top of the total it was announced with, and never draws it as a step", () => {
    const svg = drawn(stepPanel(full, place));
    expect(attributes(svg, "pattern", "id")).toEqual(["hatch"]);
    const plan = svg.querySelector("rect[aria-label='plan: 40']")!;
    expect(plan.closest("g")!.getAttribute("fill")).toBe("url(#hatch)");
    expect(all(svg, dots)).toHaveLength(5);
  });

  it("draws a goal as a dashed line and none where none was set", () => {
    const dashed = "[stroke-dasharray]";
    expect(attributes(drawn(stepPanel(full, place)), dashed, "stroke")).toEqual(["var(--target)"]);
    expect(all(drawn(stepPanel(plain, place)), dashed)).toEqual([]);
  });

  it("opens evidence from every number it prints", () => {
    const words = links(drawn(stepPanel(full, place), 800));
    const open = (id: string) => `#/overview?evidence=${id}`;
    expect(Object.fromEntries(words)).toEqual({
      "not published for 22 months": "#/overview?evidence=last",
      changes: open("audited"),
      "plan: 40": open("target:T-7"),
      "target: 200": open("target:T-1"),
      "120 brand": open("newest"),
      "96": open("exact"),
      "~60": open("about"),
      "41 certified": open("counted"),
      "20": open("copied"),
      C: null,
    });
  });

  it("opens evidence from every dot, and labels the newest where there is room for one", () => {
    const crowded = group(
      null,
      {value: 100, as_of: "2024-06-01"},
      {value: 101, as_of: "2024-06-15"},
      {value: 102, as_of: "2024-06-30"},
    );
    const svg = drawn(stepPanel({...plain, lines: [crowded]}, place));
    expect(all(svg, dots).map((dot) => dot.parentElement!.localName)).toEqual(["a", "a", "a"]);
    expect(links(svg).filter(([, address]) => address)).toEqual([
      ["102", "#/overview?evidence=O-2024-06-30-102"],
      ["not published for 22 months", "#/overview?evidence=last"],
    ]);
  });

  describe("the gap", () => {
    const gap = (panel: StepsChart) =>
      all(drawn(stepPanel(panel, place)), "[fill='var(--gap)'] rect").map((rect) => ({
        from: Math.round(Number(rect.getAttribute("x"))),
        to: Math.round(Number(rect.getAttribute("x")) + Number(rect.getAttribute("width"))),
      }));
    const at = (panel: StepsChart, day: string) => {
      const [from, to] = (stepPanel(panel, place)(480).x!.domain as Date[]).map(Number) as [number, number];
      return Math.round(44 + (480 - 44 - 16) * ((Date.parse(day) - from) / (to - from)));
    };

    it("runs from the last total to the evaluation day", () => {
      expect(gap(plain)).toEqual([{from: at(plain, "2025-01-06"), to: 480 - 16}]);
    });

    it("begins after the last confirmation", () => {
      const confirmed = {
        ...plain,
        lines: [group(null, {value: 40, as_of: "2023-04-27"}, {value: 40, as_of: "2026-03-31"})],
      };
      expect(gap(confirmed)).toEqual([{from: at(confirmed, "2026-03-31"), to: 480 - 16}]);
    });

    it("begins after the last of several definitions", () => {
      expect(gap(full)).toEqual([{from: at(full, "2025-01-06"), to: at(full, "2026-11-20")}]);
    });

    it("begins where a year ends that is all a source states", () => {
      const year = {...plain, lines: [group(null, {value: 40, as_of: "2023"}, {value: 79, as_of: "2024"})]};
      expect(gap(year)).toEqual([{from: at(year, "2024-12-31"), to: 480 - 16}]);
    });

    it("is not drawn where the record reaches that day", () => {
      expect(gap({...plain, gap: null})).toEqual([]);
    });

    it("keeps its words to itself where it is too narrow", () => {
      const words = (openUntil: string) =>
        links(drawn(stepPanel({...plain, openUntil}, place))).map(([said]) => said);
      expect(words("2026-11-20")).toContain("not published for 22 months");
      expect(words("2025-11-20")).toContain("not published");
      expect(words("2025-02-20").join()).not.toContain("not published");
    });
  });

  it("keeps a year that ends after that day within its frame", () => {
    const year = {...plain, lines: [group(null, {value: 40, as_of: "2026"})]};
    const [, to] = stepPanel(year, place)(480).x!.domain as [Date, Date];
    expect(to.toISOString().slice(0, 10)).toBe("2026-12-31");
  });

  describe("a change of definition", () => {
    const zigzags = (panel: StepsChart) =>
      all(drawn(stepPanel(panel, place)), "a path[aria-label^=changes]").map((path) => [
        path.getAttribute("aria-label"),
        path.closest("a")!.getAttributeNS("http://www.w3.org/1999/xlink", "href"),
      ]);

    const begins = (on: string, evidence = on) => ({label: "brand", on, date: on, evidence});

    it("is a zigzag that opens the first figure of the new definition", () => {
      const panel = {...plain, breaks: [begins("2024", "new")]};
      expect(zigzags(panel)).toEqual([["changes brand 2024", "#/overview?evidence=new"]]);
    });

    it("is not drawn within one definition, nor outside the time the panel shows", () => {
      expect(zigzags(plain)).toEqual([]);
      expect(zigzags({...plain, breaks: [begins("2022"), begins("2027-01-01")]})).toEqual([]);
    });

    it("stands at that figure's day, over the whole height", () => {
      const panel = {...plain, breaks: [begins("2024-03-12")]};
      const svg = drawn(stepPanel(panel, place));
      const path = svg.querySelector("a path[aria-label^=changes]")!;
      const numbers = path
        .getAttribute("d")!
        .match(/[\d.]+/g)!
        .map(Number);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      const dot = Number(
        svg.querySelector("circle[aria-label='79 items 12 March 2024']")!.getAttribute("cx"),
      );
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(dot, 1);
      expect([Math.min(...ys), Math.max(...ys)]).toEqual([30, 250 - 26]);
    });

    it("is named wherever there is room for the name", () => {
      const named = (...days: string[]) =>
        links(drawn(stepPanel({...plain, breaks: days.map((day) => begins(day))}, place)))
          .filter(([words]) => words === "changes")
          .map(([, address]) => address);
      expect(named("2023-06-01", "2025-06-01")).toHaveLength(2);
      expect(named("2023-06-01", "2023-08-01")).toEqual(["#/overview?evidence=2023-06-01"]);
    });
  });

  it("leaves room for another statement above the total that counts, and opens it", () => {
    const rivals = group(null, {value: 100}, {observation: "rival", value: 300, grade: "C"});
    const svg = drawn(stepPanel({...plain, lines: [rivals]}, place));
    const dot = svg.querySelector("circle[aria-label='300 items 30 June 2024']")!;
    expect(dot.closest("a")!.getAttributeNS("http://www.w3.org/1999/xlink", "href")).toContain("rival");
    expect(Number(dot.getAttribute("cy"))).toBeGreaterThan(30);
  });

  it("draws nothing but its frame without totals", () => {
    const svg = drawn(stepPanel({...plain, lines: [], goal: full.goal}, place));
    expect(all(svg, dots)).toEqual([]);
    expect(all(svg, lines)).toEqual([]);
  });
});
