import {describe, expect, it} from "vitest";
import {shareBar} from "../../src/charts/share-bar.ts";
import type {Segment} from "../../src/exhibits/chart.ts";
import {all, attributes, drawn, links, place, reviewable} from "./drawn.ts";

const segments: Segment[] = [
  {name: "product", share: 58 / 80, label: "58", evidence: "O-1", colour: "share:140000:0"},
  {name: "regional brand", share: 8 / 80, label: "8", evidence: "O-2", colour: "share:140000:1"},
  {name: "service", share: 7 / 80, label: "7", evidence: "O-3", colour: "share:140000:2"},
  {name: "not published", share: 7 / 80, label: "7", evidence: null, colour: null},
];

const rects = "[aria-label=bar] rect";
const svg = (parts = segments) => drawn(shareBar(parts, {...place, id: "rest"}));

describe(shareBar, () => {
  it("draws the parts of one whole and what was not published", async () => {
    await expect(reviewable(svg())).toMatchFileSnapshot("share-bar.svg");
  });

  it("is 100% wide from zero, parts in the order given and touching", () => {
    expect(shareBar(segments, {...place, id: "rest"})(480).x!.domain).toEqual([0, 1]);
    const lefts = attributes(svg(), rects, "x").map(Number);
    const widths = attributes(svg(), rects, "width").map(Number);
    for (const [index, left] of lefts.slice(1).entries())
      expect(left).toBeCloseTo(lefts[index]! + widths[index]!, 0);
    expect(widths[1]! / widths[2]!).toBeCloseTo(8 / 7, 0);
  });

  it("greys what was not published and opens no evidence from it", () => {
    expect(attributes(svg(), ".sign-gap", "fill")).toEqual(["var(--gap)"]);
    expect(all(svg(), "pattern")).toEqual([]);
    expect(all(svg(), rects).map((rect) => rect.parentElement!.localName)).toEqual(["a", "a", "a", "g"]);
  });

  it("writes names clear above the bar, and no number that the list below says", () => {
    const top = Number(attributes(svg(), rects, "y")[0]);
    const heights = all(svg(), "[aria-label=text]").map((group) =>
      Number(/,(-?\d+)/.exec(group.getAttribute("transform")!)![1]),
    );
    expect(heights).toHaveLength(1);
    // From the top of the letters, which are 13 px high above a dotted line.
    for (const height of heights) expect(top + height + 16).toBeLessThanOrEqual(top);
  });

  it("leaves out names without room", () => {
    expect(links(svg())).toEqual([["product", null]]);
  });

  it("names every part to a screen reader", () => {
    expect(attributes(svg(), rects, "aria-label")).toEqual([
      "product 58",
      "regional brand 8",
      "service 7",
      null,
    ]);
  });
});
