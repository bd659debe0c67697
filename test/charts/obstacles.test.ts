import {describe, expect, it} from "vitest";
import {lineCovers, stepsCover} from "../../src/charts/obstacles.ts";

const covers = (boxes: ReturnType<typeof stepsCover>, x: number, y: number) =>
  boxes.some(({left, right, top, bottom}) => x > left && x < right && y > top && y < bottom);

describe(stepsCover, () => {
  const boxes = stepsCover([
    {x: 10, y: 80},
    {x: 50, y: 20},
  ]);

  it.each([
    ["a dot", 10, 82, true],
    ["the tread", 30, 80, true],
    ["the riser", 50, 50, true],
    ["what is under a tread", 30, 84, false],
    ["what is before a riser", 45, 50, false],
  ])("covers %s at %d, %d: %s", (_what, x, y, expected) => {
    expect(covers(boxes, x, y)).toBe(expected);
  });
});

describe(lineCovers, () => {
  it("follows the slope", () => {
    const boxes = lineCovers({x: 0, y: 0}, {x: 120, y: 120});
    expect(covers(boxes, 60, 60)).toBe(true);
    expect(covers(boxes, 90, 30)).toBe(false);
  });
});
