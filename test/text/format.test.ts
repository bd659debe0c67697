import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../src/domain/interval.ts";
import type {Language} from "../../src/domain/view.ts";
import {
  formatAge,
  formatAmount,
  formatAside,
  formatDate,
  formatNumber,
  formatQualified,
  formatShare,
  type UnitName,
} from "../../src/text/format.ts";

const unit = (unit: string, name_zh: string, name_en: string, name_en_plural: string | null): UnitName => ({
  unit,
  name_zh,
  name_en,
  name_en_plural,
});
const units = {
  product: unit("product", "个", "product", "products"),
  enterprise: unit("enterprise", "家", "enterprise", "enterprises"),
  yuan: unit("yuan", "元", "yuan", "yuan"),
  yuan_per_person: unit("yuan_per_person", "元/人", "yuan per person", "yuan per person"),
  usd: unit("usd", "美元", "US dollar", "US dollars"),
  percent: unit("percent", "%", "percent", "percent"),
  point: unit("point", "分", "point", "points"),
  rank: unit("rank", "位", "rank", "ranks"),
  grade: unit("grade", "级", "grade", "grades"),
  mu: unit("mu", "亩", "mu", null),
};

describe(formatNumber, () => {
  it.each([
    [0, "0"],
    [40, "40"],
    [5328, "5,328"],
    [1234567, "1,234,567"],
    [93.93, "93.93"],
    [94.4, "94.4"],
    [1234.5, "1,234.5"],
    [0.125, "0.13"],
    [-1.6, "−1.6"],
    [1.005, "1.01"],
    [-0.001, "0"],
    [1e-9, "0"],
  ])("writes %d as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("writes as the browser's own format does", () => {
    const {format} = new Intl.NumberFormat("en-US", {maximumFractionDigits: 2});
    const values = Array.from({length: 5000}, (_, n) =>
      Number((1.37 ** (n % 70) * (n + 1)).toPrecision(1 + (n % 15))),
    );
    expect(values.map(formatNumber)).toEqual(values.map(format));
  });
});

describe(formatShare, () => {
  it.each([
    [40 / 215, "18.6%"],
    [1, "100%"],
    [0, "0%"],
    [0.5, "50%"],
    [0.0004, "0%"],
  ])("writes %d as %s", (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe(formatAmount, () => {
  it.each<[number, keyof typeof units, string, string]>([
    [120, "product", "120个", "120 products"],
    [1, "product", "1个", "1 product"],
    [0, "product", "0个", "0 products"],
    [5328, "enterprise", "5,328家", "5,328 enterprises"],
    [250000, "enterprise", "250,000家", "250,000 enterprises"],
    [40983000000, "yuan", "409.83亿元", "40.98 billion yuan"],
    [100000000, "yuan", "1亿元", "100 million yuan"],
    [5400000, "yuan", "540万元", "5.4 million yuan"],
    [10000, "yuan", "1万元", "10,000 yuan"],
    [9999, "yuan", "9,999元", "9,999 yuan"],
    [-20000000, "yuan", "−2,000万元", "−20 million yuan"],
    [220000, "yuan_per_person", "22万元/人", "220,000 yuan per person"],
    [1500000000, "usd", "15亿美元", "1.5 billion US dollars"],
    [94.4, "percent", "94.4%", "94.4%"],
    [1, "percent", "1%", "1%"],
    [85.21, "point", "85.21分", "85.21 points"],
    [3, "rank", "第3位", "no. 3"],
    [4, "grade", "A级", "grade A"],
    [1, "grade", "D级", "grade D"],
    [5, "grade", "5级", "grade 5"],
    [2, "mu", "2亩", "2 mu"],
  ])("writes %d %s as %s and %s", (value, code, zh, en) => {
    expect(formatAmount(value, units[code], "zh")).toBe(zh);
    expect(formatAmount(value, units[code], "en")).toBe(en);
  });
});

describe(formatQualified, () => {
  it.each<[Qualifier, string, string]>([
    ["exact", "200个", "200 products"],
    ["about", "约200个", "about 200 products"],
    ["nearly", "近200个", "nearly 200 products"],
    ["over", "超过200个", "more than 200 products"],
    ["at_least", "200个以上", "at least 200 products"],
    ["under", "不足200个", "under 200 products"],
    ["at_most", "不超过200个", "at most 200 products"],
  ])("says %s as %s and %s", (qualifier, zh, en) => {
    expect(formatQualified("200个", qualifier, "zh")).toBe(zh);
    expect(formatQualified("200 products", qualifier, "en")).toBe(en);
  });
});

describe(formatAside, () => {
  it("sets words in the brackets of the language", () => {
    expect(`3,923项${formatAside("获证", "zh")}`).toBe("3,923项（获证）");
    expect(`3,923 standards${formatAside("certified", "en")}`).toBe("3,923 standards (certified)");
  });
});

describe(formatDate, () => {
  it.each([
    ["2025-01-06", "2025年1月6日", "6 January 2025"],
    ["2024-02-29", "2024年2月29日", "29 February 2024"],
    ["2024-12", "2024年12月", "December 2024"],
    ["2023", "2023年", "2023"],
  ])("says %s as %s and %s, no more exactly than it is known", (text, zh, en) => {
    expect(formatDate(text, "zh")).toBe(zh);
    expect(formatDate(text, "en")).toBe(en);
  });
});

describe(formatAge, () => {
  it.each([
    [0, "不足1个月", "less than a month"],
    [0.9, "不足1个月", "less than a month"],
    [1, "1个月", "1 month"],
    [11.99, "11个月", "11 months"],
    [12, "1年", "1 year"],
    [22.4, "1年10个月", "1 year 10 months"],
    [25, "2年1个月", "2 years 1 month"],
    [36, "3年", "3 years"],
    [-2, "不足1个月", "less than a month"],
  ])("says %d months as %s and %s", (months, zh, en) => {
    const said = (language: Language) => formatAge(months, language);
    expect([said("zh"), said("en")]).toEqual([zh, en]);
  });
});
