import {describe, expect, it} from "vitest";
import {cutsOf} from "../../src/ui/wall-cuts.ts";

const box = (top: number, bottom: number) => ({top, bottom});

describe(cutsOf, () => {
  it("leaves whole what fits", () => {
    expect(cutsOf([box(0, 40), box(50, 100)], 100, 100)).toEqual([0]);
  });

  it("cuts between boxes, none of which is higher than the room", () => {
    expect(cutsOf([box(0, 80), box(90, 150), box(160, 220)], 220, 100)).toEqual([0, 90, 160]);
  });

  it("cuts what does not fit at all between the boxes inside", () => {
    expect(cutsOf([box(0, 300), box(0, 60), box(70, 130), box(140, 200)], 200, 140)).toEqual([0, 140]);
  });

  it("cuts at the wider gap, such as between two rows of a chart and not between a name and its bar", () => {
    const rows = [box(0, 20), box(22, 40), box(60, 80), box(82, 100)];
    expect(cutsOf(rows, 100, 90)).toEqual([0, 60]);
  });

  it("makes a low part rather than cut what fits", () => {
    expect(cutsOf([box(0, 20), box(30, 125), box(126, 130)], 130, 100)).toEqual([0, 30]);
  });

  it("comes to an end where nothing may be cut, and where there is no room", () => {
    expect(cutsOf([box(0, 250)], 250, 100)).toEqual([0, 100, 200]);
    expect(cutsOf([], 250, 0)).toEqual([0]);
  });
});
