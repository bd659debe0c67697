import {beforeAll, describe, expect, it} from "vitest";
import type {Kind} from "../../src/search/entry.ts";
import {offered, resultsOf, type Index} from "../../src/search/results.ts";
import {opening} from "../queries/fixture.ts";
import {realIndex} from "./index.ts";

let index: Index;
beforeAll(async () => {
  index = await realIndex();
}, opening);

const titles = (query: string, kind: Kind) =>
  resultsOf(query, index)
    .groups.find((group) => group.kind === kind)
    ?.entries.map(({title}) => title) ?? [];
const first = (query: string) => {
  const [group] = resultsOf(query, index).groups;
  return group && [group.kind, group.entries[0]!.title];
};

describe(resultsOf, () => {
  it.each([
    ["山西精品", "programme", "山西精品"],
    ["sxjp", "programme", "山西精品"],
    ["shanxijingpin", "programme", "山西精品"],
    ["SXJP", "programme", "山西精品"],
    ["ｓｘｊｐ", "programme", "山西精品"],
    ["Good Quality Shandong", "programme", "好品山东"],
    ["省长质量奖", "metric", "省级政府质量奖"],
    ["Governor's Quality Award", "metric", "省级政府质量奖"],
    ["老字号", "metric", "中华老字号数"],
    ["晋", "region", "山西"],
    ["140000", "region", "山西"],
    ["hunan", "region", "湖南"],
    ["目标进度", "page", "目标进度"],
    ["长沙文和友", "item", "长沙文和友"],
    ["SX-O-011", "figure", "山西 · 山西精品 · 获证产品和服务数"],
    ["SX-T-001", "target", "山西 · 山西精品 · 获证产品和服务数"],
  ])("finds by %s first of all the %s %s", (query, kind, title) => {
    expect(first(query)).toEqual([kind, title]);
  });

  it.each([
    ["晋政发〔2021〕24号", "policy", /打造“山西精品”/],
    ["24号 晋政发 2021", "policy", /打造“山西精品”/],
    ["质量奖 山西", "target", /山西省质量奖/],
    ["山西质量奖", "target", /山西省质量奖/],
    ["晋 质量奖", "target", /山西省质量奖/],
    ["1346", "figure", /品牌价值评价/],
    ["1,346个", "figure", /品牌价值评价/],
    ["１３４６家", "figure", /品牌价值评价/],
    ["2025年1月6日 精品", "figure", /获证产品和服务数/],
    ["2025/1/6 精品", "figure", /获证产品和服务数/],
    ["入选率", "exhibit", /入选/],
  ] as const)("finds by %s the %s %s", (query, kind, title) => {
    expect(titles(query, kind).join("\n")).toMatch(title);
  });

  it("finds both of two programmes, however they are asked for, and offers to compare them", () => {
    for (const query of ["山西精品 好品山东", "好品山东和山西精品", "sxjp hpsd"]) {
      expect.soft(titles(query, "programme").toSorted(), query).toEqual(["好品山东", "山西精品"].toSorted());
      const {comparison} = resultsOf(query, index);
      expect
        .soft(comparison?.to.series?.toSorted(), query)
        .toEqual(["140000.shanxi-jingpin.certified_items", "370000.haopin-shandong.listed_brands"]);
    }
  });

  it("compares provinces by what else is asked for", () => {
    expect(resultsOf("中华老字号 晋湘", index).comparison?.to.series).toEqual([
      "140000.time-honoured-national.time_honoured_national",
      "430000.time-honoured-national.time_honoured_national",
    ]);
    expect(titles("晋湘浙鲁", "region").toSorted()).toEqual(["山西", "湖南", "浙江", "山东"].toSorted());
  });

  it("offers no comparison where one thing is named, or one name is that of several", () => {
    for (const query of ["山西精品", "山西 质量奖", "sx", "shanxi"])
      expect.soft(resultsOf(query, index).comparison, query).toBeNull();
  });

  it("shows what is nearest where nothing is found", () => {
    for (const query of ["shanxijinpin", "xsjp山西精品牌"]) {
      const {count, near} = resultsOf(query, index);
      expect.soft(count, query).toBeLessThanOrEqual(2);
      if (count === 0) expect.soft(near.map(({title}) => title)[0], query).toBe("山西精品");
    }
    const {count, near} = resultsOf("量子纠缠态", index);
    expect([count, near]).toEqual([0, []]);
  });

  it("answers the same question the same, in whatever order the entries are", () => {
    const turned = {...index, entries: index.entries.toReversed()};
    for (const query of ["山西", "质量奖", "2025", "老字号 浙江"]) {
      const order = (from: Index) =>
        resultsOf(query, from).groups.map(({kind, entries}) => [kind, ...entries.map(({id}) => id)]);
      expect.soft(order(turned), query).toEqual(order(index));
    }
  });

  it("finds nothing by no word, and offers the headline programmes and the pages", () => {
    expect(resultsOf(" ， ", index)).toMatchObject({groups: [], count: 0, near: []});
    const [programmes, pages] = offered(index);
    expect(programmes?.entries.map(({title}) => title)).toContain("山西精品");
    expect(pages?.entries.map(({title}) => title)).toContain("方法");
  });

  it("finds by pinyin and English names what is written in the other language", async () => {
    const english = await realIndex("en");
    const [group] = resultsOf("山西精品", english).groups;
    expect(group?.entries[0]?.id).toBe("shanxi-jingpin");
    expect(resultsOf("sxjp", english).groups[0]?.entries[0]?.id).toBe("shanxi-jingpin");
  });
});

describe("every entry", () => {
  it("has a kind and id of its own, says what it is and leads somewhere", () => {
    const ids = index.entries.map(({kind, id}) => `${kind}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {title, about, to, id} of index.entries) {
      expect.soft(title, id).not.toBe("");
      expect.soft(about, id).not.toBe("");
      expect.soft(Object.keys(to), id).not.toEqual([]);
    }
  });
});
