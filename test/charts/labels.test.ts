import {describe, expect, it} from "vitest";
import type {Box} from "../../src/charts/boxes.ts";
import {labelMarks, type Label, type Side} from "../../src/charts/labels.ts";
import {frame} from "../../src/charts/marks.ts";
import {all, drawn, place} from "./drawn.ts";

const left: Side = {anchor: "end", dx: -6, dy: -11};
const right: Side = {anchor: "start", dx: 6, dy: -11};
const [width, height] = [200, 100];

const label = (words: string, changes: Partial<Label> = {}): Label => ({
  x: 100,
  y: 50,
  ways: [left, right].map((side) => ({words, side})),
  evidence: `O-${words}`,
  fill: "var(--ink)",
  weight: 400,
  size: 13,
  ...changes,
});

/** The words written, each with the side it stands on. */
function written(labels: readonly Label[], covered: readonly Box[] = []): [string, string][] {
  const field = {
    x: Number,
    y: (y: number) => y,
    left: 0,
    right: width,
    top: 0,
    bottom: height,
    drawn: covered,
  };
  const svg = drawn(
    () =>
      frame({
        width,
        height,
        margin: 0,
        x: {type: "identity"},
        y: {type: "identity"},
        axis: null,
        marks: labelMarks(labels, field, place),
      }),
    width,
  );
  return all(svg, "text").map((text) => [
    text.textContent,
    text.closest("[text-anchor]")!.getAttribute("text-anchor")!,
  ]);
}

const onTheLeft: Box = {left: 80, right: 84, top: 0, bottom: height};
const onTheRight: Box = {left: 116, right: 120, top: 0, bottom: height};

describe(labelMarks, () => {
  it("says words the first way that stays within the chart", () => {
    expect(written([label("120")])).toEqual([["120", "end"]]);
    expect(written([label("120", {x: 10})])).toEqual([["120", "start"]]);
    expect(written([label("120", {y: 5})])).toEqual([]);
    expect(written([label("120", {y: height + 8})])).toEqual([]);
  });

  it("goes where it covers nothing drawn, and covers it only where there is no such place", () => {
    expect(written([label("120")], [onTheLeft])).toEqual([["120", "start"]]);
    expect(written([label("120")], [onTheLeft, onTheRight])).toEqual([["120", "end"]]);
  });

  it("leaves words that yield out rather than cover what is drawn", () => {
    expect(written([label("120", {yields: true})], [onTheLeft])).toEqual([["120", "start"]]);
    expect(written([label("120", {yields: true})], [onTheLeft, onTheRight])).toEqual([]);
  });

  it("says more words before it covers less", () => {
    const ways = [{words: "120 certified", side: left}, ...label("120").ways];
    expect(written([label("120", {ways})], [onTheLeft])).toEqual([["120 certified", "end"]]);
  });

  it("gives way to earlier words, to another side only where it roams", () => {
    const other = label("79");
    expect(written([label("120"), other])).toEqual([["120", "end"]]);
    expect(written([label("120"), {...other, roams: true}])).toEqual([
      ["120", "end"],
      ["79", "start"],
    ]);
  });

  it("stands by the point of its way, where that names another", () => {
    const ways = [{words: "120", side: left, x: 20}, ...label("120").ways];
    expect(written([label("120", {ways})])).toEqual([["120", "end"]]);
    expect(written([label("120", {ways: [{words: "120", side: right, x: 190}]})])).toEqual([]);
  });
});
