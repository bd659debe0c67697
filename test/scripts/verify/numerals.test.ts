import {describe, expect, it} from "vitest";
import {chineseNumber} from "../../../scripts/verify/chinese-number.ts";
import {englishNumber} from "../../../scripts/verify/english-number.ts";
import {normalise} from "../../../scripts/verify/normalise.ts";
import {numerals} from "../../../scripts/verify/numerals.ts";

const values = (text: string) => numerals(normalise(text)).map(({value}) => value);

describe(numerals, () => {
  it.each<[string, number[]]>([
    ["共1,039项,含819项", [1039, 819]],
    ["１２，３００和20，300", [12, 300, 20, 300]],
    ["约11.5万人次", [115000]],
    ["1.5万亿元", [1.5e12]],
    ["5亿3000万元", [5.3e8]],
    ["61.368 billion yuan", [61368000000]],
    ["600km/h", [600]],
    ["1+6", [1, 6]],
    ["ISO9001, v2.05 and 5G", [5]],
    ["二百零五家、二百五十家、三万五千人", [205, 250, 35000]],
    ["百分之九十五", [95]],
    ["百分之95.5", [95.5]],
    ["数百家企业、千家万户", []],
    ["五大行动", [5]],
    ["twenty-five, ninety nine, one hundred and five", [25, 99, 105]],
    ["three million and two", [3000000, 2]],
    ["hundreds of billions, someone, tone", []],
    ["the 20th and the third", [20, 3]],
    ["12,3456", [12, 3456]],
  ])("reads %s as %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("knows dates and ordinals from counts", () => {
    const kinds = numerals(normalise("2023年4月27日第三批5年内40项, 2nd, 第２批")).map(({value, kind}) => [
      value,
      kind,
    ]);
    expect(kinds).toEqual([
      [2023, "date"],
      [4, "date"],
      [27, "date"],
      [3, "ordinal"],
      [5, "cardinal"],
      [40, "cardinal"],
      [2, "ordinal"],
      [2, "ordinal"],
    ]);
  });
});

describe(chineseNumber, () => {
  it.each<[string, number]>([
    ["十", 10],
    ["十五", 15],
    ["两百", 200],
    ["一百一十五", 115],
    ["二百五", 250],
    ["三千零七", 3007],
    ["三万五", 35000],
    ["一亿二千万", 1.2e8],
    ["二〇二五", 2025],
    ["九十九点五", 99.5],
  ])("%s is %d", (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });
});

describe(englishNumber, () => {
  it.each<[string, number]>([
    ["one", 1],
    ["nineteen", 19],
    ["forty", 40],
    ["ninety-nine", 99],
    ["hundred", 100],
    ["two hundred", 200],
    ["one hundred and five", 105],
  ])("%s is %d", (text, value) => {
    expect(englishNumber(text)).toBe(value);
  });
});

describe(normalise, () => {
  it.each([
    ["品牌建設(shè)經(jīng)驗(yàn)", "品牌建设经验"],
    ["縣(市區(qū))長(zhǎng)質(zhì)量獎(jiǎng)", "县(市区)长质量奖"],
    ["“五大\n 行動(dòng)” 共 ４０ 項(xiàng)", '"五大行动"共40项'],
    ["First  Batch\nof 40", "first batch of 40"],
    ["①40项", "①40项"],
  ])("writes %j as %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});
