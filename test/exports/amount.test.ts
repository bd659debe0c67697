import {describe, expect, it} from "vitest";
import type {Language} from "../../src/domain/view.ts";
import {amountIn} from "../../src/exports/amount.ts";
import type {Fact} from "../../src/exports/sheaf.ts";
import {linked, say} from "../../src/exhibits/words.ts";
import {citationText} from "../../src/text/citation.ts";

function known(value: number, language: Language): ReadonlyMap<string, Fact> {
  const {columns} = citationText[language];
  return new Map([["a", {id: "a", row: [[columns.value, value]], citation: "", address: ""}]]);
}

describe(amountIn, () => {
  it.each<[string, number, Language, number, string, string]>([
    ["120个", 120, "zh", 120, '#,##0"个"', "exact"],
    ["约200个", 200, "zh", 200, '"约"#,##0"个"', "about"],
    ["5,328家", 5328, "zh", 5328, '#,##0"家"', "exact"],
    ["260项以上", 260, "zh", 260, '#,##0"项以上"', "at_least"],
    ["93.93%", 93.93, "zh", 0.9393, "#,##0.00%", "exact"],
    ["94%以上", 94, "zh", 0.94, '#,##0%"以上"', "at_least"],
    ["1.87", 1.8712345, "zh", 1.8712345, "#,##0.00", "exact"],
    ["−0.07个百分点", -0.07, "zh", -0.07, '#,##0.00"个百分点";"−"#,##0.00"个百分点"', "exact"],
    ["409.83亿元", 40983000000, "zh", 409.83, '#,##0.00"亿元"', "exact"],
    ["第3位", 3, "zh", 3, '"第"#,##0"位"', "exact"],
    ["at least 500 standards", 500, "en", 500, '"at least "#,##0" standards"', "at_least"],
    ["120 products", 120, "en", 120, '#,##0" products"', "exact"],
  ])("reads %s", (words, value, language, number, format, qualifier) => {
    expect(amountIn(linked("a", words), known(value, language), language)).toEqual({
      value: number,
      format,
      qualifier,
    });
  });

  it.each(["约70—80个", "1年10个月", "2年", "落后序时进度18个百分点", "第3批，41个", "未见公布"])(
    "leaves %s in words",
    (words) => {
      expect(amountIn(linked("a", words), known(18, "zh"), "zh")).toBeNull();
    },
  );

  it("leaves what is more than one figure, and what no record knows, in words", () => {
    expect(amountIn([...linked("a", "1个"), ...say("（组织）")], known(1, "zh"), "zh")).toBeNull();
    expect(amountIn(linked("b", "1个"), known(1, "zh"), "zh")).toBeNull();
    expect(amountIn(say("1个"), known(1, "zh"), "zh")).toBeNull();
  });
});
