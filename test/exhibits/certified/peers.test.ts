import {describe, expect, it} from "vitest";
import {peersExhibit} from "../../../src/exhibits/certified/peers.ts";
import type {Built, Card} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {announced, subject} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {linksOf, textsOf, told} from "../told.ts";

const programme = (name: string, region: string, counts: string, headline = false) => ({
  programme: name,
  region,
  mechanism: "third_party_certification",
  counts,
  operator_zh: null,
  operator_en: null,
  headline,
});
const of = (name: string, region: string, value: number, changes: object = {}) =>
  subject({observation: `O-${name}`, programme: name, region, value, ...changes});

const rows = {
  "peer-programmes": [
    programme("jingpin", "140000", "product_or_service", true),
    programme("supin", "320000", "product_or_service"),
    programme("liaopin", "210000", "product_or_service"),
    programme("biao", "360000", "standard"),
  ],
  "peer-figures": [
    of("jingpin", "140000", 120),
    of("supin", "320000", 80),
    of("biao", "360000", 27, {counts: "standard", metric: "standards"}),
  ],
  announcements: ["jingpin", "supin"].map((name) =>
    announced({programme: name, metric: "items"}, "2020-01-01"),
  ),
  targets: [],
};
const peers = (changes: object = {}) => told(peersExhibit, {...rows, ...changes}, reading());
const cardsOf = (built: Built, key: string): readonly Card[] => {
  const after = built.charts.find((panel) => panel.key === key)?.after ?? [];
  const fold = after.find((note) => note.kind === "fold");
  return fold?.kind === "fold" ? fold.notes.flatMap((note) => (note.kind === "cards" ? note.cards : [])) : [];
};

describe("the programmes of all provinces", () => {
  it("say who may stand beside ours, and that the rest is not ranked", () => {
    const {title} = peers();
    expect(plain(title)).toBe(
      "全国4个同类项目：jingpin 120product、supin 80product可并列；其余统计对象、机制或日期不同，不排名次",
    );
    expect(linksOf(title)).toEqual([
      ["120product", "O-jingpin"],
      ["80product", "O-supin"],
    ]);
  });

  it("put on one axis only what the guard allows, ours in colour and the rest pale", () => {
    const [chart] = peers().charts[0]!.charts;
    expect(
      chart!.chart.kind === "bars" && chart!.chart.bars.map(({colour, value}) => [colour, value]),
    ).toEqual([
      ["region:140000", 120],
      ["backdrop", 80],
    ]);
  });

  it("say why not where nobody may stand beside ours", () => {
    const built = peers({
      "peer-figures": [of("jingpin", "140000", 120), of("supin", "320000", 80, {as_of: "2019-01-01"})],
    });
    expect(plain(built.title)).toBe("全国4个同类项目，统计对象、机制或日期各不相同，不排名次");
    expect(built.charts.flatMap(({charts}) => charts)).toEqual([]);
    expect(textsOf(built.charts[0]!.after)).toContain("不排名次：其间又公布过批次、日期相差三年以上。");
  });

  it.each<[string, object, string]>([
    [
      "beside whom and in which place",
      {},
      "jingpin 120product：可与supin 80product并列，居第1；另有1个数量未见公布或待核实。",
    ],
    [
      "why beside nobody",
      {"peer-figures": [of("jingpin", "140000", 120), of("supin", "320000", 80, {as_of: "2019-01-01"})]},
      "jingpin 120product：同类1个都不能与它并列（其间又公布过批次、日期相差三年以上）；另有1个数量未见公布或待核实。",
    ],
    ["that ours has no number", {"peer-figures": []}, "jingpin：数量未见公布或待核实。"],
  ])("say above the fold %s", (_, changes, said) => {
    expect(textsOf(peers(changes).charts[0]!.before)).toEqual([said]);
  });

  it("tell each programme on a card, and whose number is lacking", () => {
    const built = peers();
    expect(
      cardsOf(built, "product_or_service").map(({lines, region}) => [region, ...lines.map(plain)]),
    ).toEqual([
      ["140000", "140000 · jingpin", "累计120product，截至2024年6月30日", "主办未见公布 · 第三方认证"],
      [undefined, "320000 · supin", "累计80product，截至2024年6月30日", "主办未见公布 · 第三方认证"],
      [undefined, "210000 · liaopin", "数量未见公布或待核实", "主办未见公布 · 第三方认证"],
    ]);
    expect(textsOf(built.charts[0]!.after)).toContain("数量未见公布或待核实：liaopin。");
    expect(built.table.rows).toHaveLength(4);
  });

  it("gather what a single programme counts in one panel", () => {
    const built = peers();
    expect(built.charts.map(({heading}) => plain(heading))).toEqual([
      "统计产品或服务：3个项目",
      "各只有一个项目：1种",
    ]);
    expect(textsOf(built.charts[1]!.before)).toEqual(["biao（统计标准）"]);
  });
});
