import {describe, expect, it} from "vitest";
import {statesNumber} from "./honest.ts";

describe(statesNumber, () => {
  it.each([
    "山西精品120个",
    "完成60%",
    "2024个",
    "2024 standards",
    "22个月",
    "2,024",
    "as of 2024-06-30: 5",
    "第3名",
    "1",
  ])("finds the number in %s", (text) => {
    expect(statesNumber(text)).toBe(true);
  });

  it.each([
    "截至2025年1月6日",
    "6 January 2025",
    "2025年",
    "2025",
    "2025-01",
    "第3批",
    "batch 3",
    "约数：±5%",
    "D级",
    "",
  ])("finds none in %s", (text) => {
    expect(statesNumber(text)).toBe(false);
  });
});
