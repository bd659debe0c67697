import {describe, expect, it} from "vitest";
import {progressLines} from "../../src/charts/progress-lines.ts";
import type {ProgressRow} from "../../src/exhibits/chart.ts";
import {all, attributes, drawn, links, place, reviewable} from "./drawn.ts";

const workings = (target: string): ProgressRow["workings"] => ({
  time: {evidence: `progress:${target}:elapsed`},
  lead: {evidence: `progress:${target}:gap`},
  outlook: {evidence: `progress:${target}:outlook`},
});

const line = (changes: Partial<ProgressRow> = {}): ProgressRow => ({
  owner: "Jingpin",
  counted: "items",
  about: ["Target about 200", "120 as of 6 January 2025"],
  done: 0.6,
  elapsed: {low: 0.78, high: 0.78},
  today: 1,
  todayLabel: "evaluation date",
  doneLabel: "60% done",
  timeLabel: "78% of time",
  lead: "18 points behind schedule",
  outlook: "At 2.9 a month: about 154, 46 short",
  evidence: "progress:T-1",
  workings: workings("T-1"),
  solid: true,
  colour: "region:140000",
  ...changes,
});
const lines = [
  line(),
  line({
    owner: "Mingpin",
    counted: "brands",
    done: 0.05,
    elapsed: {low: 0.58, high: 0.6},
    doneLabel: "5% done",
    timeLabel: "about 59% of time",
    evidence: "progress:T-2",
    workings: workings("T-2"),
    solid: false,
    colour: "region:430000",
  }),
];

describe(progressLines, () => {
  it("draws the share done against the share of time, one row a target", async () => {
    await expect(reviewable(drawn(progressLines({rows: lines}, place), 720))).toMatchFileSnapshot(
      "progress-lines.svg",
    );
  });

  it("opens the progress of its target from every bar and every number", () => {
    const svg = drawn(progressLines({rows: lines}, place), 720);
    expect(attributes(svg, "a rect", "aria-label")).toEqual([
      "Jingpin · items 60% done 78% of time 18 points behind schedule",
      "Mingpin · brands 5% done about 59% of time 18 points behind schedule",
    ]);
    const unlinked = links(svg).filter(([, address]) => address === null);
    expect(unlinked.map(([words]) => words)).toEqual(["Jingpin · items", "Mingpin · brands"]);
    expect(links(svg)).toContainEqual(["60% done", "#/overview?evidence=progress:T-1"]);
    expect(links(svg)).toContainEqual(["5% done", "#/overview?evidence=progress:T-2"]);
    expect(links(svg)).toContainEqual(["78% of time", "#/overview?evidence=progress:T-1:elapsed"]);
    expect(links(svg)).toContainEqual(["18 points behind schedule", "#/overview?evidence=progress:T-1:gap"]);
    expect(links(svg)).toContainEqual([
      "At 2.9 a month: about 154, 46 short",
      "#/overview?evidence=progress:T-1:outlook",
    ]);
  });

  it("keeps the bar hollow where the newest figure is inexact or of grade C", () => {
    const svg = drawn(progressLines({rows: lines}, place));
    expect(attributes(svg, "a rect", "fill")).toEqual([
      "var(--region-140000, var(--backdrop))",
      "var(--paper)",
    ]);
  });

  it("bands the time only where a date is partial", () => {
    expect(all(drawn(progressLines({rows: lines}, place)), "[fill-opacity] rect")).toHaveLength(1);
  });

  it("puts the share behind a bar too short to hold it", () => {
    const xs = all(drawn(progressLines({rows: lines}, place), 400), "text").filter((node) =>
      node.textContent!.endsWith("% done"),
    );
    const [held, short] = xs.map((node) =>
      Number(/translate\(([\d.]+)/.exec(node.getAttribute("transform")!)![1]),
    );
    expect(held).toBe(2);
    expect(short).toBeGreaterThan(20);
  });

  it("stacks words that find no room beside each other, each row taller", () => {
    const height = (width: number) =>
      Number(drawn(progressLines({rows: lines}, place), width).getAttribute("height"));
    expect(height(300)).toBeGreaterThan(height(900));
    expect(height(620)).toBe(height(900));
  });

  it("cuts a name that no phone has room for", () => {
    const owner = "Pinzibiao (Zhejiang Made and other labels), certified by others";
    const said = links(drawn(progressLines({rows: [line({owner})]}, place), 300)).map(([words]) => words);
    expect(said).toContain("Pinzibiao (Zhejiang Made and other…");
  });

  it("keeps the words of time within the chart, whatever their length", () => {
    const anchor = (timeLabel: string) =>
      all(
        drawn(progressLines({rows: [line({timeLabel, elapsed: {low: 0.7, high: 0.7}})]}, place), 300),
        "text",
      )
        .find(({textContent}) => textContent === timeLabel)!
        .closest("[text-anchor]")
        ?.getAttribute("text-anchor") ?? "middle";
    expect(anchor("70% of time")).toBe("middle");
    expect(anchor("about 70% of the time is gone by")).toBe("end");
  });

  it("reaches past the track where more is done than was asked", () => {
    const [track, bar] = attributes(
      drawn(progressLines({rows: [line({done: 1.2})]}, place)),
      "rect",
      "width",
    ).map(Number);
    expect(bar).toBeGreaterThan(track!);
  });

  it("runs on beyond the track to an evaluation day after the due date, and names it where there is room", () => {
    const due = drawn(progressLines({rows: [line({today: 1.2})]}, place), 720);
    const [track] = attributes(due, "rect", "width").map(Number);
    expect(track! / 716).toBeCloseTo(1 / 1.2, 2);
    expect(due.textContent).toContain("evaluation date");
    const full = line({today: 1.05, elapsed: {low: 1, high: 1}});
    expect(drawn(progressLines({rows: [full]}, place), 720).textContent).not.toContain("evaluation date");
  });

  it("draws nothing without targets", () => {
    expect(all(drawn(progressLines({rows: []}, place)), "rect")).toEqual([]);
  });
});
