import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {Unbroken} from "../../src/ui/Unbroken.tsx";

const whole = (words: string) =>
  [...renderToStaticMarkup(<Unbroken words={words} />).matchAll(/<span[^>]*>(.*?)<\/span>/g)].map(
    ([, said]) => said,
  );

describe(Unbroken, () => {
  it.each([
    ["累计数，截至2025年1月6日，见表", ["截至2025年1月6日"]],
    ["（2024年9月）和（2025年）", ["2024年9月", "2025年"]],
    ["大众新闻 2024-12-24、某报 2025-01", ["2024-12-24", "2025-01"]],
    ["Shanxi Jingpin (Shanxi Premium) · Certified", ["ium) ·"]],
    ["山西精品 · 获证企业数 · 仅获证", ["山西精品 ·", "证企业数 ·"]],
    ["Famous products · 31 December 2005 · historical", ["ucts ·", "31 December 2005 ·"]],
    ["no date, 12 items", []],
  ])("keeps together in “%s” %j", (words, together) => {
    expect(whole(words)).toEqual(together);
    expect(renderToStaticMarkup(<Unbroken words={words} />).replaceAll(/<[^>]*>/g, "")).toBe(words);
  });
});
