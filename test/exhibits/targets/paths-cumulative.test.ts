import {describe, expect, it} from "vitest";
import type {Options} from "../../../src/reader/reader.ts";
import type {View} from "../../../src/reader/view.ts";
import type {ChartOf} from "../../../src/exhibits/chart.ts";
import type {Built, Panel} from "../../../src/exhibits/exhibit.ts";
import {pathsCumulative} from "../../../src/exhibits/targets/paths-cumulative.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {reading} from "../reader.ts";
import {textsOf} from "../told.ts";
import {targetAnswers} from "./target-answers.ts";

const totals = [
  {observation: "O-40", value: 40, as_of: "2023-05-22"},
  {observation: "O-79", value: 79, as_of: "2024-03-12"},
];
const answers = targetAnswers(
  [{}, totals],
  [{target: "T-plan", role: "interim", basis: "flow", value: 80, headline: false, source: "plan"}],
  [
    {target: "T-other", region: "330000", headline: false, value: 500},
    [{observation: "O-zj", region: "330000"}],
  ],
  [{target: "T-empty", region: "430000"}],
);

function told(change: Partial<View> | Partial<Options> = {}): Built {
  const built = pathsCumulative.build(answers, reading(change));
  if (!built) throw new Error("nothing told");
  return built;
}

const card = (built: Built, key: string): Panel => {
  const found = built.charts.find((panel) => panel.key === key);
  if (!found) throw new Error(`no card ${key}`);
  return found;
};

const pathOf = (panel: Panel) => panel.charts[0]?.chart as ChartOf<"path">;
const spoken = (panel: Panel) =>
  (panel.after ?? []).flatMap((note) => (note.kind === "text" ? [[note.tone, plain(note.words)]] : []));

describe(pathsCumulative.id, () => {
  it("has a card for each headline target of the chosen provinces", () => {
    expect(told().charts.map(({key}) => key)).toEqual(["T-1", "T-empty"]);
    expect(told({regions: ["140000"]}).charts.map(({key}) => key)).toEqual(["T-1"]);
  });

  it("says in its title what each headline target lacked, whichever provinces are chosen", () => {
    expect(plain(told().title)).toBe("jingpin还差121product");
    expect(plain(told({regions: ["430000"]}).title)).toBe("jingpin还差121product");
    expect(told().title.flatMap(({evidence}) => evidence ?? [])).toEqual(["progress:T-1:remaining"]);
    expect(plain(told({on: "2022-01-01"}).title)).toBe("累计数与目标");
  });

  it("puts the target asked for first, also one of a province not chosen, and brings the reader to it", () => {
    const {charts} = told({target: "T-other", regions: ["140000"]});
    expect(charts.map(({key, isAsked}) => [key, isAsked])).toEqual([
      ["T-other", true],
      ["T-1", undefined],
    ]);
  });

  it("leaves a target without a path where it is, though asked for", () => {
    const {charts} = told({target: "T-empty"});
    expect(charts.map(({key, isAsked}) => [key, isAsked])).toEqual([
      ["T-1", undefined],
      ["T-empty", undefined],
    ]);
  });

  it("shows a headline target of which nothing was published yet", () => {
    const empty = card(told(), "T-empty");
    expect(empty.after?.[0]).toMatchObject({
      tone: "known",
      words: [{words: "暂不能判断", mark: "state:unknown"}, {}, {words: "未见同口径数据。"}],
    });
    expect(pathOf(empty)).toMatchObject({kind: "path", line: {points: [], until: null}, fan: null});
  });

  it("draws the totals with the plan, the target, the required line and the fan", () => {
    const path = pathOf(card(told({on: "2024-07-01"}), "T-1"));
    expect(path.line.points.map(({value, evidence}) => [value, evidence])).toEqual([
      [40, "O-40"],
      [79, "O-79"],
    ]);
    expect(path.plans).toEqual([
      {
        evidence: "target:T-plan",
        base: 79,
        value: 80,
        from: "2024-03-12",
        due: "2025-12-31",
        label: "2025年计划80product",
      },
    ]);
    expect(path.goal).toEqual({
      value: 200,
      label: "目标200product",
      evidence: "target:T-1",
      day: "2025-12-31",
    });
    expect(path.baseline).toEqual({day: "2021-07-30", value: 0});
    expect(path.fan).toMatchObject({
      from: {day: "2024-03-12", value: 79},
      label: "推算约133至166",
      evidence: "progress:T-1:outlook",
    });
    expect([path.operation, path.scenario, path.colour]).toEqual(["trend", null, "region:140000"]);
  });

  it("says state and pace, leaves room for suppositions, and folds rating and grade", () => {
    const shown = card(told({on: "2024-07-01"}), "T-1");
    expect(plain(shown.heading)).toBe("140000 · jingpin · items：2025年12月31日达到200product");
    expect(spoken(shown).map(([tone, words]) => [tone, words?.slice(0, 8)])).toEqual([
      ["known", "落后序时进度 最"],
      ["known", "还差121pro"],
    ]);
    const [control, fold] = shown.after?.slice(2) ?? [];
    expect(control).toEqual({kind: "control", control: {name: "what-if", target: "T-1"}});
    expect(textsOf([fold!]).map((words) => words.slice(0, 8))).toEqual([
      "增速评级与依据等",
      "判断依据的来源等",
      "不给参照评级：基",
    ]);
  });

  it("draws and answers what the reader supposes of the target asked for, and of no other", () => {
    const scenario = {value: null, due: "2027", pace: 4};
    const built = told({target: "T-1", scenario});
    expect(pathOf(card(built, "T-1")).scenario).toEqual({
      goal: {day: "2027-12-31", value: 200},
      label: "情景：200",
      from: {day: "2024-03-12", value: 79},
      reached: expect.closeTo(79 + (4 * 1389) / (365.25 / 12), 6) as number,
    });
    expect(spoken(card(built, "T-1")).at(-1)).toEqual([
      "supposed",
      "情景 2027年底达到200product：完成目标增量的39.5%，时间进度41%，落后序时进度1个百分点。" +
        "最新数起月均需2.7product。此后如无变化，评估日起月均需9.1product。" +
        "按月均4product推算，2027年底约262product，可达到目标，2026年9月19日前后达到。",
    ]);
    expect(pathOf(card(built, "T-empty")).scenario).toBeNull();
    expect(pathOf(card(told({scenario}), "T-1")).scenario).toBeNull();
  });

  it("cites the totals drawn, and the documents of them, of the targets and of their plans", () => {
    const {figures, sources} = told();
    expect(figures).toEqual(["O-40", "O-79"]);
    expect(sources).toEqual(["gov", "decree", "plan"]);
  });

  it("may be asked for any target whose road can be drawn", () => {
    expect(pathsCumulative.looks?.(answers, reading())).toEqual([{target: "T-1"}, {target: "T-other"}]);
  });
});
