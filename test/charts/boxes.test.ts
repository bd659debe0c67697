import {describe, expect, it} from "vitest";
import {apart, type Box} from "../../src/charts/boxes.ts";

const box = (left: number, top: number): Box => ({left, right: left + 10, top, bottom: top + 5});

/** Each item is the list of places it would take, best first. */
const kept = (items: [number, number][][], taken: Box[] = []) =>
  apart(items, (places) => places.map(([left, top]) => ({box: box(left, top)})), taken).map(
    ({box: {left, top}}) => [left, top],
  );

describe(apart, () => {
  it("keeps all that do not touch, edges shared", () => {
    expect(kept([[[0, 0]], [[10, 0]], [[0, 5]]])).toHaveLength(3);
  });

  it("lets the earlier of two that touch win", () => {
    expect(kept([[[0, 0]], [[9, 4]]])).toEqual([[0, 0]]);
  });

  it("takes the first free candidate", () => {
    expect(
      kept([
        [[0, 0]],
        [
          [5, 0],
          [20, 0],
          [40, 0],
        ],
      ]),
    ).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });

  it("lets a place be taken whose rival was left out", () => {
    expect(kept([[[0, 0]], [[9, 0]], [[18, 0]]])).toEqual([
      [0, 0],
      [18, 0],
    ]);
  });

  it("keeps clear of what was there before", () => {
    expect(kept([[[0, 0]]], [box(5, 2)])).toEqual([]);
  });

  it("keeps none of none", () => {
    expect(kept([])).toEqual([]);
  });
});
