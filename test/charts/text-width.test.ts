import {describe, expect, it} from "vitest";
import {textWidth} from "../../src/charts/text-width.ts";

describe(textWidth, () => {
  it("takes a Chinese character, and Chinese punctuation, to be as wide as it is high", () => {
    expect(textWidth("未见公布。", 12)).toBe(60);
  });

  it("takes digits and letters to be narrower, bold ones a little wider", () => {
    expect(textWidth("5,328")).toBeLessThan(textWidth("五千三百"));
    expect(textWidth("120", 13, 600)).toBeGreaterThan(textWidth("120", 13));
  });

  it("grows with the size and with the words", () => {
    expect(textWidth("目标200个", 26)).toBeCloseTo(2 * textWidth("目标200个", 13));
    expect(textWidth("")).toBe(0);
  });
});
