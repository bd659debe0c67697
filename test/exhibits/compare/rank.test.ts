import {describe, expect, it} from "vitest";
import {compareRank} from "../../../src/exhibits/compare/rank.ts";
import {plain} from "../../../src/exhibits/words.ts";
import type {Options} from "../../../src/reader/reader.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, told} from "../told.ts";
import {alternativesOf, headings, matrixOf, rows, series} from "./sample.ts";

const rank = (options: Partial<Options> = {}) => told(compareRank, rows, reading(options));
const bars = (built: ReturnType<typeof rank>) =>
  built.charts.flatMap(({charts}) =>
    charts.flatMap(({chart}) => (chart.kind === "bars" ? [chart.bars] : [])),
  );

describe("figures side by side", () => {
  it("are refused with every reason of every pair, and lead to what is legal", () => {
    const built = rank();
    expect(plain(built.title)).toBe("不能直接比，理由如下");
    expect(headings(built)).toEqual(["两两核对", "可以比的"]);
    const [pair] = matrixOf(built).pairs;
    expect(pair).toMatchObject({key: "O-items/O-brands", outcome: "not_comparable"});
    expect(pair!.reasons.map(plain)).toEqual(["指标不同：items；brands", "数的东西不同：产品或服务；品牌"]);
    expect(alternativesOf(built)).toEqual([
      {operation: "rank", measure: "progress"},
      {operation: "trend", measure: "raw"},
      {page: "targets"},
      {page: "certified"},
    ]);
  });

  it("share an axis where every pair allows it, largest first, told by their regions", () => {
    const built = rank({series: series("370000", "330000")});
    expect(plain(built.title)).toBe("可以放在一起比");
    expect(bars(built)).toEqual([
      [
        expect.objectContaining({name: "330000（2024年2月1日）", label: "124product", mark: "solid"}),
        expect.objectContaining({name: "370000（2024年2月1日）", evidence: "S-370000"}),
      ],
    ]);
    expect(headings(built)).toEqual(["Shops", "两两核对"]);
    expect(built.summary.map(plain)).toEqual([
      "Shops：330000（2024年2月1日） 124product、370000（2024年2月1日） 91product。",
    ]);
    expect(built.figures).toEqual(["S-370000", "S-330000"]);
  });

  it("are drawn in the groups that stand the test among themselves", () => {
    const built = rank({series: series("140000", "330000", "370000")});
    expect(headings(built)).toEqual(["其中可以并列的", "Shops", "两两核对", "可以比的"]);
    expect(bars(built)[0]!.map(({evidence}) => evidence)).toEqual(["S-330000", "S-370000"]);
    expect(matrixOf(built).pairs.map(({outcome}) => outcome)).toEqual([
      "not_comparable",
      "not_comparable",
      "comparable",
    ]);
  });

  it("are read by the progress of their own targets, whatever they count", () => {
    const built = rank({measure: "progress"});
    expect(plain(built.title)).toBe("可以放在一起比");
    const done = bars(built)[0]!.map(({evidence, label, mark}) => [evidence, label, mark]);
    expect(done).toEqual([
      ["progress:T-1", "55.6%", "solid"],
      ["progress:T-2", "23.6%", "solid"],
    ]);
    expect(built.figures).toEqual(["O-items", "O-start", "O-brands", "O-zero"]);
    expect(built.sources).toEqual(["gov", "paper", "decree", "plan"]);
  });

  it("are read by the selection rate of their newest round; without one nothing is drawn", () => {
    const built = rank({measure: "rate"});
    expect(bars(built)).toEqual([]);
    expect(matrixOf(built).pairs[0]!.reasons.map(plain)).toEqual([
      "没有这种算法所需的数字：有入选率；没有公布完整的申报与入选数",
    ]);
    expect(built.table.rows.map(({cells}) => cells.slice(2).map(cellText))).toEqual([
      ["20%", "申报 200product → 入选 40product", "B级"],
      ["没有", "", ""],
    ]);
    const {heading, evidence} = matrixOf(built).pairs[0]!;
    expect(plain(heading)).toMatch(/20%与.*没有：不可比$/);
    expect(evidence[0]).toBe("ratio:O-selected,O-applied");
    expect(built.figures).toEqual(["O-applied", "O-selected", "O-brands"]);
  });

  it("are sent to their targets only where each of them has one", () => {
    const offered = (...named: string[]) => alternativesOf(rank({series: named})).map((to) => to?.page);
    const [items, brands] = ["140000.jingpin.items", "430000.mingpin.brands"];
    expect(offered(items, brands)).toContain("targets");
    expect(offered(items, ...series("330000"))).not.toContain("targets");
  });

  it("are read per million residents, the year of the residents told", () => {
    const built = rank({series: series("330000", "370000"), measure: "per_million"});
    expect(bars(built)[0]!.map(({evidence, label}) => [evidence, label])).toEqual([
      ["per_million:S-330000,P-330000", "1.88product"],
      ["per_million:S-370000,P-370000", "0.91product"],
    ]);
    expect(built.caveats.map(plain)).toEqual(["分母均为2023年的数，数据版本：未注明。"]);
    expect(built.table.columns).toHaveLength(5);
    expect(built.figures).toEqual(["S-330000", "P-330000", "S-370000", "P-370000"]);
    expect(built.sources).toEqual(["gov", "statistics"]);
  });

  it("need two series and the operation that ranks", () => {
    const build = (options: Partial<Options>) => compareRank.build(answersOf(rows), reading(options));
    expect(build({series: series("330000")})).toBeNull();
    expect(build({operation: "trend"})).toBeNull();
  });
});
