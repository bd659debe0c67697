import {describe, expect, it} from "vitest";
import {likenesses, marksIn, piecesOf, placeOf, saysAll, wordsOf} from "../../src/domain/find.ts";
import {folded} from "../../src/domain/fold.ts";

describe(saysAll, () => {
  it.each([
    ["山西精品 2025", "2025年公布的山西精品"],
    ["精品　山西", "山西省的精品"],
    ["1346个", "共1,346家"],
    ["1,346", "1346个"],
    ["１３４６", "1,346个"],
    ["2025年5月10日", "公布于2025-05-10"],
    ["2025/5/10", "2025年5月10日"],
    ["2025-05-10", "on 10 May 2025"],
    ["2025年5月", "2025-05-10"],
    ["JINGPIN", "Shanxi Jingpin"],
    ["134", "1,346个"],
    ["第3批", "第3批"],
  ])("finds %s in %s", (query, text) => {
    expect(saysAll(folded(text), wordsOf(query))).toBe(true);
  });

  it.each([
    ["山西精品 湖南", "山西精品"],
    ["346", "1,346个"],
    ["5", "12.5%"],
    ["2025-05-10", "2025-05-11"],
  ])("does not find %s in %s", (query, text) => {
    expect(saysAll(folded(text), wordsOf(query))).toBe(false);
  });
});

describe(placeOf, () => {
  it("passes over the middle of a number", () => {
    expect(placeOf("1120 120", "120")).toEqual([5, 8]);
  });
});

describe(piecesOf, () => {
  it("finds words written without spaces in pieces of two characters or more", () => {
    expect(piecesOf("山西 省级政府质量奖", "山西质量奖")).toEqual([
      [0, 2],
      [7, 10],
    ]);
    expect(piecesOf("山西 省级政府质量奖", "湖南质量奖")).toBeNull();
    expect(piecesOf("山西", "山西省")).toBeNull();
  });
});

describe(marksIn, () => {
  it.each([
    ["好品山东与山西精品", "山西 好品", ["好品", "山西"]],
    ["共１，３４６个", "1346", ["１，３４６"]],
    ["2025年1月7日公布", "2025-01-07", ["2025年1月7日"]],
    ["山西精品", "山西精 西精品", ["山西精品"]],
    ["山西精品", "湖南", []],
  ])("marks in %s what says %s", (text, query, marked) => {
    expect(marksIn(text, wordsOf(query)).map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });
});

describe(likenesses, () => {
  it("is one for the same, and more the more is shared", () => {
    const [same, near, far] = likenesses("山西精品", ["山西精品", "山西佳品", "湖南名品"]);
    expect(same).toBe(1);
    expect(near).toBeGreaterThan(far!);
    expect(likenesses("", ["山西"])).toEqual([0]);
  });

  it("counts less what most names have", () => {
    const common = ["甲集团有限公司", "乙集团有限公司", "丙集团有限公司"];
    const [wine, ...others] = likenesses("汾酒集团有限公司", ["汾酒厂", ...common]);
    expect(wine).toBeGreaterThan(0);
    expect(likenesses("汾酒集团", ["汾酒厂", ...common])[0]).toBeGreaterThan(wine!);
    expect(others).toHaveLength(3);
  });
});
