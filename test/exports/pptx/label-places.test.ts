import {describe, expect, it} from "vitest";
import {labelsOf} from "../../../src/exports/pptx/charts/labels.ts";
import {written} from "../../../src/exports/pptx/xml.ts";
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

  it("goes to a corner, or higher than a line close above, before it covers any", () => {
    const numbers = line(60, 112, 95, 112);
    const steps = [line(0, 88, 200, 88), line(60, 100, 95, 100), line(105, 100, 200, 100)];
    expect(placingOf(label, [numbers, ...steps], 200)).toMatchObject({place: "t", hits: 0});
    expect(placingOf(label, [numbers, ...steps], 200).shift.x).toBeGreaterThan(0);
    expect(placingOf(label, [line(0, 108, 200, 108), ...steps], 200)).toMatchObject({
      place: "t",
      shift: {x: 0, y: 11},
      hits: 0,
    });
  });

  it("is written as a shift from its place, in the order of the schema", () => {
    const of = new Map([[0, "3,923项"]]);
    const shifts = new Map([[0, {x: 0.1, y: -0.05}]]);
    const labels = labelsOf({place: "t", format: "0", of, shifts, size: 12, colour: "000000"}, "zh")!;
    expect(written(labels)).toContain(
      '<c:idx val="0"/><c:layout><c:manualLayout><c:x val="0.1"/><c:y val="-0.05"/></c:manualLayout></c:layout><c:tx>',
    );
  });

  it("rather covers a thin line than a thick one, and stays above the axis", () => {
    const thick = (one: Segment): Segment => ({...one, thick: true});
    const right = line(110, 95, 130, 105);
    const wide = line(0, 120, 200, 120);
    expect(
      placingOf(label, [thick(above), thick(wide), below, thick(left), thick(right)], 200),
    ).toMatchObject({
      place: "b",
      hits: 1,
    });
    const low = {...label, spot: {x: 100, y: 9}};
    expect(placingOf(low, [line(0, 22, 200, 22)], 200).place).toBe("l");
  });
});
