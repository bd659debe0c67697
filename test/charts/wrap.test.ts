import {describe, expect, it} from "vitest";
import {textWidth} from "../../src/charts/text-width.ts";
import {cut, wrap} from "../../src/charts/wrap.ts";

const letters = {size: 12};

describe(cut, () => {
  it.each([
    ["意见", 24, "意见"],
    ["关于打造公用品牌的意见", 84, "关于打造公用…"],
    ["Opinions on building the brand", 100, "Opinions on…"],
  ])("fits %s into %d px as %s", (words, room, expected) => {
    expect(cut(words, room, letters)).toBe(expected);
    expect(textWidth(cut(words, room, letters), 12)).toBeLessThanOrEqual(room);
  });
});

describe(wrap, () => {
  it.each([
    ["意见", 24, ["意见"]],
    ["关于打造公用品牌的意见", 84, ["关于打造公用品", "牌的意见"]],
    ["Opinions on building the brand", 100, ["Opinions on", "building the", "brand"]],
    ["", 100, []],
  ])("writes %s within %d px as %j", (words, room, expected) => {
    const lines = wrap(words, room, letters);
    expect(lines).toEqual(expected);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
  });

  it("begins no line with punctuation that closes and ends none with one that opens", () => {
    expect(wrap("合格率（一）", 48, letters)).toEqual(["合格率", "（一）"]);
    expect(wrap("获证产品，个", 48, letters)).toEqual(["获证产", "品，个"]);
  });

  it("begins no line with the dot between two names", () => {
    expect(wrap("Wenzhou · Pinzibiao · Enterprises", 62, letters)).toEqual([
      "Wenzhou ·",
      "Pinzibiao ·",
      "Enterprises",
    ]);
    expect(wrap("太原 · 食品", 44, letters)).toEqual(["太原 ·", "食品"]);
  });

  it("cuts what more than the most lines would say", () => {
    expect(wrap("关于打造公用品牌的意见", 48, letters, 2)).toEqual(["关于打造", "公用品…"]);
    expect(wrap("on and on and on again", 40, letters, 2)).toEqual(["on and", "on…"]);
  });

  it("leaves a word that is wider than the room whole", () => {
    expect(wrap("Qingdao", 20, letters)).toEqual(["Qingdao"]);
  });
});
