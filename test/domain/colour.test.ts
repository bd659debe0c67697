import {describe, expect, it} from "vitest";
import {areApart, contrast, contrastOn} from "../../src/domain/colour.ts";

describe(contrast, () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#ffffff", "#767676", 4.54],
    ["#ff0000", "#0000ff", 2.15],
    ["#1b1d1f", "#1b1d1f", 1],
  ])("of %s and %s is %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});

describe(contrastOn, () => {
  it("is that with the ground a colour stands out from least", () => {
    expect(contrastOn("light", "#767676")).toBe(contrast("#767676", "#f1f2f2"));
    expect(contrastOn("dark", "#767676")).toBe(contrast("#767676", "#1f2326"));
  });
});

describe(areApart, () => {
  it.each([
    ["two shades of one hue", "#0b5fa5", "#1166ad", false],
    ["black and white", "#000000", "#ffffff", true],
    ["orange and blue", "#b34a00", "#0b5fa5", true],
    ["red and green, to an eye without green", "#b34a00", "#6b6400", false],
    ["purple and blue, to an eye without red", "#7b4fa8", "#4a5fa8", false],
  ])("for %s", (_case, one, other, expected) => {
    expect(areApart(one, other)).toBe(expected);
    expect(areApart(other, one)).toBe(expected);
  });
});
