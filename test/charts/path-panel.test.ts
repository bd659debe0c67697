import {describe, expect, it} from "vitest";
import {pathPanel} from "../../src/charts/path-panel.ts";
import type {PathChart} from "../../src/exhibits/chart.ts";
import {figure} from "../domain/sample.ts";
import {all, attributes, drawn, gap, lineOf, links, place, reviewable} from "./drawn.ts";

const totals = [
  figure({value: 40, as_of: "2023-04-27", grade: "C"}),
  figure({value: 79, as_of: "2024-03-12"}),
  figure({value: 120, as_of: "2025-01-06"}),
];

/** Before the due date: a baseline, a plan, the fan of the paces achieved. */
const running: PathChart = {
  kind: "path",
  line: lineOf(totals),
  plans: [
    {evidence: "target:T-7", base: 120, value: 80, from: "2025-01-06", due: "2025-12-31", label: "plan: 80"},
  ],
  goal: {evidence: "target:T-1", day: "2025-12-31", value: 200, label: "target: 200"},
  baseline: {day: "2021-07-30", value: 0},
  fan: {
    from: {day: "2025-01-06", value: 120},
    low: 154,
    high: 169,
    label: "about 154 to 169",
    short: "154–169",
    evidence: "progress:T-1",
  },
  scenario: null,
  colour: "region:140000",
  evaluationDay: "2025-06-30",
  gap,
  words: {evaluationDay: "evaluation date"},
};

const passed: PathChart = {...running, evaluationDay: "2026-11-23"};
const supposed: PathChart = {
  ...passed,
  plans: [],
  scenario: {
    goal: {day: "2030-12-31", value: 250},
    label: "supposed: 250",
    from: {day: "2025-01-06", value: 120},
    reached: 479,
  },
};
const plain: PathChart = {...passed, baseline: null, fan: null, plans: []};

const svg = (panel: PathChart, width = 640) => drawn(pathPanel(panel, place), width);
const open = (id: string) => `#/overview?evidence=${id}`;
const lines = "[aria-label=line] path";

describe(pathPanel, () => {
  it.each([
    ["running", running],
    ["due-passed", passed],
    ["scenario", supposed],
    ["no-baseline", plain],
  ])("draws the path %s", async (name, panel) => {
    await expect(reviewable(svg(panel))).toMatchFileSnapshot(`path-panel-${name}.svg`);
  });

  it("draws the path on a phone", async () => {
    await expect(reviewable(svg(passed, 340))).toMatchFileSnapshot("path-panel-phone.svg");
  });

  it("starts at zero and ends above all that is drawn", () => {
    const top = (panel: PathChart) => (pathPanel(panel, place)(640).y!.domain as number[]).at(-1);
    expect(pathPanel(running, place)(640).y!.domain).toEqual([0, expect.any(Number)]);
    expect(top(running)).toBeGreaterThan(200);
    expect(top(supposed)).toBeGreaterThan(479);
  });

  it("reaches from before the baseline to the last of due date, evaluation day, plans and supposition", () => {
    const range = (panel: PathChart) =>
      (pathPanel(panel, place)(640).x!.domain as Date[]).map((one) => one.toISOString().slice(0, 10));
    expect(range(running)).toEqual(["2021-01-01", "2025-12-31"]);
    expect(range(passed)).toEqual(["2021-01-01", "2026-11-23"]);
    expect(range(supposed)).toEqual(["2021-01-01", "2030-12-31"]);
    expect(range(plain)).toEqual(["2023-01-01", "2026-11-23"]);
  });

  it("leaves out the required line without a baseline and the roads without a pace", () => {
    // Published steps and the needed, the required, the two edges of the fan.
    expect(all(svg(running), lines)).toHaveLength(5);
    expect(all(svg({...running, baseline: null}), lines)).toHaveLength(4);
    expect(all(svg(plain), lines)).toHaveLength(1);
    expect(all(svg(running), "[aria-label=area] path")).toHaveLength(1);
    expect(all(svg(plain), "[aria-label=area] path")).toEqual([]);
  });

  it("hatches a plan and draws nothing of a supposition that is not made", () => {
    expect(attributes(svg(running), "pattern", "id")).toEqual(["hatch"]);
    expect(all(svg(plain), "pattern")).toEqual([]);
    expect(all(svg(passed), "[stroke='var(--link)']")).toEqual([]);
    expect(all(svg(supposed), "[stroke='var(--link)']").length).toBeGreaterThan(0);
    expect(links(svg(supposed)).map(([words]) => words)).toContain("supposed: 250");
  });

  it("opens evidence from every number that is published or computed", () => {
    expect(Object.fromEntries(links(svg(running, 900)))).toEqual({
      "evaluation date": null,
      "target: 200": open("target:T-1"),
      "plan: 80": open("target:T-7"),
      "about 154 to 169": open("progress:T-1"),
      "120": open("O-2025-01-06-120"),
      "79": open("O-2024-03-12-79"),
      "40": open("O-2023-04-27-40"),
      C: null,
    });
  });

  it("finds room for a total and for a target of the same height", () => {
    const early = figure({value: 80, as_of: "2020-11-30"});
    const reached = figure({value: 100, as_of: "2021-12-01"});
    const goal = {...running.goal, day: "2021-12-31", value: 100, label: "target: 100"};
    const chart = svg({...plain, line: lineOf([early, reached]), goal}, 340);
    expect(links(chart)).toEqual(
      expect.arrayContaining([
        ["100", open("O-2021-12-01-100")],
        ["target: 100", open("target:T-1")],
      ]),
    );
  });

  it("draws copied totals as solid as others, and rivals of a day beside the preferred", () => {
    const rival = figure({observation: "rival", value: 117, as_of: "2025-01-06", grade: "C"});
    const panel = {...plain, line: lineOf([...totals, rival])};
    const dots = all(svg(panel), "a circle").map((dot) => [
      dot.getAttribute("aria-label"),
      (dot.getAttribute("fill") ?? dot.closest("g[fill]")?.getAttribute("fill")) === "var(--paper)",
    ]);
    expect(Object.fromEntries(dots)).toEqual({
      "117 items 6 January 2025": true,
      "40 items 27 April 2023": false,
      "79 items 12 March 2024": false,
      "120 items 6 January 2025": false,
    });
  });

  it("shows the gap behind the last total, and none where the record reaches the evaluation day", () => {
    const grey = "[fill='var(--gap)'] rect";
    expect(all(svg(passed), grey)).toHaveLength(1);
    expect(all(svg({...passed, gap: null}), grey)).toEqual([]);
  });

  it("draws the target alone before the first total", () => {
    const early = svg({...plain, line: lineOf([])});
    expect(all(early, lines)).toEqual([]);
    expect(links(early).map(([words]) => words)).toEqual(
      expect.arrayContaining(["target: 200", "evaluation date"]),
    );
  });
});
