import {describe, expect, it} from "vitest";
import {roomOn, zoomOn} from "../../../src/ui/stage/use-scale.ts";

describe(zoomOn, () => {
  it.each([
    [1920, 1080],
    [1024, 768],
    [1440, 900],
    [2560, 1080],
  ])("makes the least type on %d × %d 28 pixels of a screen 1,080 high", (width, height) => {
    expect((12 * zoomOn({width, height}) * 1080) / height).toBeCloseTo(28);
  });

  it("goes by the width of what is narrower than 4:3, and leaves a phone as it is", () => {
    expect(zoomOn({width: 1080, height: 1920})).toBeCloseTo(1.75);
    expect(zoomOn({width: 390, height: 844})).toBe(1);
  });
});

describe(roomOn, () => {
  it.each([
    [1920, 1080, "wide"],
    [1440, 900, "wide"],
    [1024, 768, "narrow"],
    [1080, 1920, "narrow"],
    [390, 844, "page"],
  ] as const)("of %d × %d is %s", (width, height, room) => {
    expect(roomOn({width, zoom: zoomOn({width, height})})).toBe(room);
  });
});
