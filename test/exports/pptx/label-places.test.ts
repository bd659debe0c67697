import {describe, expect, it} from "vitest";
import {placingOf, type Segment} from "../../../src/exports/pptx/charts/label-places.ts";

const label = {spot: {x: 100, y: 100}, width: 40, height: 15};
const line = (x1: number, y1: number, x2: number, y2: number): Segment => ({
  from: {x: x1, y: y1},
  to: {x: x2, y: y2},
});
const above = line(0, 112, 200, 112);
const below = line(0, 88, 200, 88);
const left = line(70, 95, 90, 105);

describe(placingOf, () => {
  it.each([
    ["above its mark", [], "t"],
    ["below where a line runs above", [above], "b"],
    ["left where lines run above and below", [above, below], "l"],
    ["right where all else is taken", [above, below, left], "r"],
    ["above where it ends before the line begins", [line(130, 112, 200, 112)], "t"],
  ] as const)("stands %s", (_, lines, place) => {
    expect(placingOf(label, lines, 200)).toMatchObject({place, hits: 0});
  });

  it("rather covers a thin line than a thick one, and stays above the axis", () => {
    const thick = (one: Segment): Segment => ({...one, thick: true});
    const right = line(110, 95, 130, 105);
    expect(placingOf(label, [thick(above), below, thick(left), thick(right)], 200).place).toBe("b");
    const low = {...label, spot: {x: 100, y: 9}};
    expect(placingOf(low, [line(0, 22, 200, 22)], 200).place).toBe("l");
  });
});
