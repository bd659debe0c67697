import {describe, expect, it} from "vitest";
import type {Subject} from "../../../src/domain/comparability.ts";
import {seriesKey} from "../../../src/domain/series-choice.ts";
import {compareRank} from "../../../src/exhibits/compare/rank.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Options} from "../../../src/reader/reader.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, linksOf, textsOf, told} from "../told.ts";
import {headings, pairsOf, reasonsOf, rows, series, shops} from "./sample.ts";

const rank = (options: Partial<Options> = {}) => told(compareRank, rows, reading(options));
const bars = (built: ReturnType<typeof rank>) =>
  built.charts.flatMap(({charts}) =>
    charts.flatMap(({chart}) => (chart.kind === "bars" ? [chart.bars] : [])),
  );
const kinds = (built: ReturnType<typeof rank>) =>
  built.charts.flatMap(({charts}) => (charts.length > 0 ? charts.map(({chart}) => chart.kind).join() : []));

describe("two figures", () => {
  it("are refused in one sentence with every reason below, each on a scale of its own", () => {
    const built = rank();
    expect(plain(built.title)).toBe(
      "不可比 jingpin 120product与mingpin 73product，前者统计产品或服务，后者统计品牌",
    );
    expect(built.title[0]).toEqual({words: "不可比", mark: "outcome:not_comparable"});
    expect(linksOf(built.title)).toEqual([
      ["120product", "O-items"],
      ["73product", "O-brands"],
    ]);
    expect(plain(built.subtitle)).toBe(
      "140000 · jingpin · items，截至2024年6月30日，gov；430000 · mingpin · brands，截至2024年6月30日，gov。",
    );
    expect(reasonsOf(built)).toEqual([
      "不可比 统计对象不同：产品或服务；品牌",
      "不可比 指标不同：items；brands",
    ]);
    expect(headings(built).filter(Boolean)).toEqual([
      "140000 · jingpin · items",
      "430000 · mingpin · brands",
    ]);
    expect(kinds(built)).toEqual(["steps", "steps"]);
    expect(built.layout).toBe("side");
  });

  it("that are alike share an axis, largest first, before each stands on its own", () => {
    const built = rank({series: series("370000", "330000")});
    expect(plain(built.title)).toBe("可比 370000 91product与330000 124product，指标、口径、日期相同");
    expect(reasonsOf(built)).toEqual([]);
    expect(kinds(built)).toEqual(["bars", "steps", "steps"]);
    expect(bars(built)).toEqual([
      [
        expect.objectContaining({name: "330000（2024年2月1日）", label: "124product", mark: "solid"}),
        expect.objectContaining({name: "370000（2024年2月1日）", evidence: "S-370000"}),
      ],
    ]);
    expect(built.figures).toEqual(["S-370000", "S-330000"]);
  });

  it.each([
    [
      "a batch between them",
      {as_of: "2023-10-01"},
      "不可比 140000 37product与330000 124product，其间已公布honoured 2023-12-01（2023年12月1日）",
    ],
    [
      "three years between them",
      {as_of: "2020-01-01", metric: "inns"},
      "不可比 140000 37product与330000 124product，指标不同：inns；shops",
    ],
    [
      "a year between them",
      {as_of: "2025-06-01"},
      "慎比 140000 37product与330000 124product，日期相差一年以上（2025年6月1日；2024年2月1日）",
    ],
    ["another metric", {metric: "inns"}, "不可比 140000 37product与330000 124product，指标不同：inns；shops"],
    [
      "other definitions",
      {definition: "kept"},
      "可比 140000 37product与330000 124product，指标、口径、日期相同",
    ],
    ["nothing", {}, "可比 140000 37product与330000 124product，指标、口径、日期相同"],
    [
      "no batch between days",
      {as_of: "2024-03-01"},
      "可比 140000 37product与330000 124product，指标、口径相同，其间未见新批次",
    ],
  ])("with %s are judged so", (_, changes, verdict) => {
    const one = shops("140000", 37, changes as Partial<Subject>);
    const answers = {...rows, subjects: [one, shops("330000", 124)]};
    const named = [seriesKey(one), ...series("330000")];
    expect(plain(told(compareRank, answers, reading({series: named})).title)).toBe(verdict);
  });

  it("are read by the progress of their own targets, whatever they count", () => {
    const built = rank({measure: "progress"});
    expect(plain(built.title)).toBe("可比 jingpin 55.6%与mingpin 23.6%，各比各的目标，可以并列");
    expect(kinds(built)).toEqual(["progress", "steps", "steps"]);
    expect(built.figures).toEqual(["O-items", "O-brands", "O-start", "O-zero"]);
    expect(built.sources).toEqual(["gov", "paper", "decree", "plan"]);
  });

  it("are read by the selection rate of their newest round; without one nothing is drawn", () => {
    const built = rank({measure: "rate"});
    expect(bars(built)).toEqual([]);
    expect(plain(built.title)).toBe(
      "不可比 jingpin 20%与mingpin 没有，没有这种算法所需的数字：有入选率；没有公布完整的申报与入选数",
    );
    // Not the totals, which are not compared here.
    expect(linksOf(built.subtitle).map(([words]) => words)).toEqual(
      expect.arrayContaining(["200product", "40product"]),
    );
    expect(plain(built.subtitle)).not.toContain("120product");
    expect(built.table.rows.map(({cells}) => cells.slice(2).map(cellText))).toEqual([
      ["20%", "申报 200product → 入选 40product", "B级"],
      ["没有", "", ""],
    ]);
    expect(built.figures).toEqual(["O-items", "O-brands", "O-applied", "O-selected"]);
  });

  it("are read per million residents, the year of the residents told", () => {
    const built = rank({series: series("330000", "370000"), measure: "per_million"});
    expect(bars(built)[0]!.map(({evidence, label}) => [evidence, label])).toEqual([
      ["per_million:S-330000,P-330000", "1.88product"],
      ["per_million:S-370000,P-370000", "0.91product"],
    ]);
    expect(built.caveats.map(plain)).toEqual(["分母均为2023年的数，数据版本：未注明。"]);
    expect(built.table.columns).toHaveLength(5);
    expect(built.figures.toSorted()).toEqual(["P-330000", "P-370000", "S-330000", "S-370000"]);
    expect(built.sources).toEqual(["gov", "statistics"]);
  });

  it("are marked by the weakest of what they are computed from", () => {
    const weaker = (row: Subject): Subject =>
      row.observation === "P-330000" ? {...row, grade: "C", qualifier: "about"} : row;
    const weak = {...rows, subjects: rows.subjects.map(weaker)};
    const options = {series: series("330000", "370000"), measure: "per_million"} as const;
    const [zhejiang, shandong] = bars(told(compareRank, weak, reading(options)))[0]!;
    expect([zhejiang!.badge, zhejiang!.mark, zhejiang!.spread]).toEqual(["C", "hollow", undefined]);
    expect([shandong!.badge, shandong!.mark]).toEqual([undefined, "solid"]);
  });

  it("need the operation that ranks, and two of them", () => {
    const build = (options: Partial<Options>) => compareRank.build(answersOf(rows), reading(options));
    expect(build({series: series("330000")})).toBeNull();
    expect(build({operation: "trend"})).toBeNull();
  });
});

describe("several figures", () => {
  const [first, second] = ["140000.jingpin.items", "430000.mingpin.brands"];

  it("stand by what they count, on an axis where they may, with one sentence between two groups", () => {
    const built = rank({series: [first, ...series("140000", "330000", "370000")]});
    expect(plain(built.title)).toBe("部分可比 4个序列，1对可以并列");
    expect(headings(built)).toEqual(["统计产品或服务", "统计品牌", ""]);
    expect(bars(built).map((group) => group.map(({evidence}) => evidence))).toEqual([
      ["S-330000", "S-370000"],
    ]);
    expect(textsOf(built.charts[0]!.before)).toEqual(["jingpin · items 120product（2024年6月30日）"]);
    expect(textsOf(built.charts[0]!.after)).toEqual(["以上统计产品或服务，以下统计品牌：不能并列。"]);
    expect(textsOf(built.charts[1]!.after)).toEqual(["组内其余不能并列：其间又公布过批次。"]);
    expect(pairsOf(built)).toHaveLength(6);
    expect(built.layout).toBe("wide");
  });

  it("are all told where all may stand side by side", () => {
    const answers = {
      ...rows,
      subjects: [...rows.subjects.filter(({region}) => region !== "140000"), shops("140000", 37)],
    };
    const built = told(compareRank, answers, reading({series: series("140000", "330000", "370000")}));
    expect(plain(built.title)).toBe(
      "可比 140000 37product、330000 124product、370000 91product，指标、口径、日期相同",
    );
    expect(bars(built)[0]).toHaveLength(3);
    expect(built.summary).toEqual([]);
  });

  it("are refused by the kinds of reason where no two may", () => {
    const built = rank({series: [first, second, ...series("330000")]});
    expect(plain(built.title)).toBe("不可比 3个序列，没有一对可以并列：统计对象不同、指标不同、机制不同");
    expect(bars(built)).toEqual([]);
  });
});
