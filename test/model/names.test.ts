import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../src/domain/interval.ts";
import {namesOf} from "../../src/model/names.ts";
import type {NameRow} from "../../src/queries/names.ts";

const row = (
  kind: string,
  code: string,
  name_zh: string,
  name_en: string,
  extra: Partial<NameRow> = {},
): NameRow => ({
  kind,
  code,
  name_zh,
  name_en,
  plural: null,
  number: null,
  ...extra,
});
const rows = [
  row("region", "140000", "山西", "Shanxi"),
  row("unit", "product", "个", "product", {plural: "products"}),
  row("unit", "percent", "%", "percent"),
  row("member", "type/service", "服务", "Service"),
  row("batch", "jingpin-3", "第三批", "Third batch", {number: "3"}),
  row("batch", "value-2021", "2021年评价", "2021 evaluation", {number: "2021"}),
];
const zh = namesOf(rows, "zh");
const en = namesOf(rows, "en");

describe(namesOf, () => {
  it.each([
    ["region", "140000", "山西", "Shanxi"],
    ["region", "999999", "999999", "999999"],
    ["programme", "140000", "140000", "140000"],
  ])("calls %s %s %s and %s; an unknown code is shown as it is", (kind, code, chinese, english) => {
    expect([zh.of(kind, code), en.of(kind, code)]).toEqual([chinese, english]);
  });

  it.each([
    ["jingpin-3", "第3批", "batch 3", "第3届", "edition 3"],
    ["value-2021", "2021", "2021", "2021", "2021"],
    ["unheard-of", "unheard-of", "unheard-of", "unheard-of", "unheard-of"],
  ])("calls the batch %s %s, %s; as an edition %s, %s", (code, batchZh, batchEn, editionZh, editionEn) => {
    expect([zh.batch(code), en.batch(code), zh.edition(code), en.edition(code)]).toEqual([
      batchZh,
      batchEn,
      editionZh,
      editionEn,
    ]);
  });

  it.each<[number, string, Qualifier, string, string, string]>([
    [120, "product", "exact", "120个", "120 products", "120"],
    [5328, "product", "over", "超过5,328个", "more than 5,328 products", "more than 5,328"],
    [94.4, "percent", "exact", "94.4%", "94.4%", "94.4"],
    [3, "unheard_of", "at_least", "3unheard_of以上", "at least 3 unheard_of", "at least 3"],
  ])("says %d %s (%s) as %s, %s, on a mark %s", (value, unit, qualifier, chinese, english, mark) => {
    const figure = {value, unit, qualifier};
    expect([zh.amount(figure), en.amount(figure)]).toEqual([chinese, english]);
    expect([zh.label(figure), en.label(figure)]).toEqual([chinese, mark]);
  });

  it("names a member of a breakdown, and nothing for a figure that has none", () => {
    expect(en.member({breakdown: "type", member: "service"})).toBe("Service");
    expect(en.member({breakdown: null, member: null})).toBe("");
  });
});
