import {describe, expect, it} from "vitest";
import {distanceRows} from "../../src/charts/distance-rows.ts";
import type {Distance} from "../../src/exhibits/chart.ts";
import {all, attributes, drawn, links, place, reviewable} from "./drawn.ts";

const rows: Distance[] = [
  {
    name: "manufacturing pass rate",
    points: -1.6,
    label: "1.6 points below, last reading",
    decisive: false,
    evidence: "distance:O-1,T-1",
    colour: "region:370000",
  },
  {
    name: "food pass rate",
    points: 0.4,
    label: "0.4 points above, due year",
    decisive: true,
    evidence: "distance:O-2,T-2",
    colour: "region:430000",
  },
  {
    name: "farm products pass rate",
    points: 0,
    label: "equals the target, due year",
    decisive: true,
    evidence: "distance:O-3,T-3",
    colour: "region:430000",
  },
];

const svg = (width = 800, some = rows) => drawn(distanceRows(some, place), width);
// Below a pale one lies another, which opens nothing.
const dots = "[aria-label=dot] circle[stroke]";
const open = (id: string) => `#/overview?evidence=${id}`;

describe(distanceRows, () => {
  it.each([800, 340])("draws how far each stands from its own target, %d wide", async (width) => {
    await expect(reviewable(svg(width))).toMatchFileSnapshot(`distance-rows-${width}.svg`);
  });

  it("has the target in the middle, below it to the left, above it to the right", () => {
    expect(distanceRows(rows, place)(800).x!.domain).toEqual([-2, 2]);
    const [below, above, equal] = attributes(svg(), dots, "cx").map(Number);
    expect(below).toBeLessThan(equal!);
    expect(above).toBeGreaterThan(equal!);
    expect(equal).toBeCloseTo(400, 0);
  });

  it("is dark where the due year's own reading decides, else pale", () => {
    expect(attributes(svg(), dots, "fill-opacity").map(Number)).toEqual([0.3, 1, 1]);
  });

  it.each([800, 340])("opens the distance from dot and label, %d wide", (width) => {
    expect(links(svg(width)).filter(([, address]) => address)).toEqual(
      rows.map(({label, evidence}) => [label, open(evidence)]),
    );
    expect(attributes(svg(width), dots, "aria-label")).toEqual(
      rows.map(({name, label}) => `${name} ${label}`),
    );
  });

  it("keeps a point or more to each side however near the readings are", () => {
    const [low, high] = distanceRows([rows[2]!], place)(800).x!.domain as [number, number];
    expect([low, high]).toEqual([-1.25, 1.25]);
  });

  it("draws nothing without readings", () => {
    expect(all(svg(800, []), dots)).toEqual([]);
  });
});
