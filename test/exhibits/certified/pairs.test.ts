import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../../src/domain/interval.ts";
import {headlinePairsExhibit} from "../../../src/exhibits/certified/pairs.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure, subject, target} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, textsOf, told} from "../told.ts";

const items = {metric: "items", counts: "product"};
const a = subject({...items, observation: "O-a", value: 120});
const b = subject({...items, observation: "O-b", programme: "mingpin", region: "430000", value: 73});
const c = subject({
  observation: "O-c",
  programme: "haopin",
  region: "370000",
  metric: "brands",
  counts: "brand",
  mechanism: "selected_list",
});
const old = subject({
  observation: "O-old",
  programme: "mingpai",
  region: "330000",
  metric: "old",
  counts: "enterprise",
  mechanism: "government_evaluation",
  definition: "past",
  as_of: "2005",
});
const programme = (name: string, closed = false) => ({programme: name, region: "", started: null, closed});
const rows = {
  "headline-subjects": [a, {...a, observation: "O-earlier", as_of: "2023-01-01", value: 40}, b, c, old],
  programmes: [programme("jingpin"), programme("mingpin"), programme("haopin"), programme("mingpai", true)],
};

const groupsOf = ({charts}: Built) =>
  charts.map(({heading, before = [], charts: drawn, after = []}) => ({
    heading: plain(heading),
    lines: textsOf(before),
    drawn: drawn.length,
    after: textsOf(after),
  }));

describe("pairs of headline series", () => {
  const exhibit = told(headlinePairsExhibit, rows, reading());

  it("stand by what they count, those of a closed programme only in the table", () => {
    expect(exhibit.figures).toEqual(["O-a", "O-b", "O-c", "O-old"]);
    expect(groupsOf(exhibit).map(({heading}) => heading)).toEqual(["统计产品", "统计品牌"]);
    expect(exhibit.table.rows).toHaveLength(6);
  });

  it("are ranked on an axis only where they may be", () => {
    const [products] = groupsOf(exhibit);
    expect(products!.drawn).toBe(1);
    expect(plain(exhibit.title)).toBe("各项目的主要序列，只有同组的可以并列");
    const apart = {...rows, "headline-subjects": [a, {...b, mechanism: "selected_list"}, c]};
    const refused = told(headlinePairsExhibit, apart, reading());
    expect(groupsOf(refused).map(({drawn}) => drawn)).toEqual([0, 0]);
    expect(plain(refused.title)).toBe("各项目统计的对象、机制或口径不同，主要序列不能并列");
    expect(groupsOf(refused)[0]!.after.join()).toContain("机制不同");
  });

  it("say in the table what the matrix says", () => {
    expect(exhibit.table.rows.map(({cells}) => cells.slice(0, 3).map(cellText))[1]).toEqual([
      "jingpin · items",
      "haopin · brands",
      "不可比",
    ]);
    expect(cellText(exhibit.table.rows[1]!.cells[3]!).split("；").length).toBeGreaterThanOrEqual(3);
  });

  it("lead to the page that compares any two", () => {
    expect(exhibit.apart[0]!.at(-1)).toEqual({
      words: "在“能否相比”页打开这一对",
      to: {page: "compare", series: ["140000.jingpin.items", "430000.mingpin.items"]},
    });
  });

  const instead = (more: Parameters<typeof answersOf>[0]) =>
    plain(told(headlinePairsExhibit, {...rows, ...more}, reading()).apart[0]!);

  it("may always be told by each one's own history", () => {
    expect(instead({})).toContain("可以比的：各自的批次和累计历史（见本页各图，刻度各自独立）。");
  });

  it("offer progress only where both have a target judged against time", () => {
    const goals = [target(), target({target: "T-2", programme: "haopin", region: "370000"})];
    const read = (goal: {target: string; programme: string | null}) => ({
      ...figure({observation: `O-${goal.target}`, programme: goal.programme}),
      target: goal.target,
    });
    const judged = (count: number, started: string | null) =>
      instead({
        targets: goals.slice(0, count),
        "target-figures": goals.slice(0, count).map(read),
        programmes: rows.programmes.map((row) => ({...row, started})),
      });
    expect(judged(2, "2021-07-30")).toContain("序时进度");
    expect(judged(1, "2021-07-30")).not.toContain("序时进度");
    expect(judged(2, null)).not.toContain("序时进度");
  });

  it("offer the selection rate only where both published a round in exact numbers", () => {
    const round = (of: string, region: string, qualifier: Qualifier = "exact") =>
      [1, 3].map((stage) => ({
        ...figure({
          observation: `O-${of}-${stage}`,
          programme: of,
          region,
          batch: `${of}-1`,
          kind: "flow",
          value: 100 / stage,
          qualifier,
        }),
        stage,
        counted: "item",
      }));
    const [one, other] = [round("jingpin", "140000"), round("haopin", "370000")];
    const inexact = round("haopin", "370000", "about");
    expect(instead({"selection-stages": one})).not.toContain("入选率");
    expect(instead({"selection-stages": [...one, ...inexact]})).not.toContain("入选率");
    expect(instead({"selection-stages": [...one, ...other]})).toContain("入选率");
  });

  it("are not told of where no two programmes still run", () => {
    const closed = rows.programmes.map((row) => ({...row, closed: true}));
    expect(headlinePairsExhibit.build(answersOf({...rows, programmes: closed}), reading())).toBeNull();
  });
});
