import {describe, expect, it} from "vitest";
import type {Panel} from "../../../src/exhibits/exhibit.ts";
import {answerBoard} from "../../../src/exhibits/overview/board.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure, target} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {chartsOf, told} from "../told.ts";

const items = {programme: "jingpin", metric: "items"};
const listed = {region: "370000", programme: "haopin", metric: "brands", source: "sd"};
const newest = figure({observation: "O-120", value: 120, as_of: "2025-01-06", ...items});
const rows = {
  "headline-totals": [
    figure({observation: "O-79", value: 79, as_of: "2024-03-12", ...items}),
    newest,
    figure({observation: "S-427", value: 427, as_of: "2024-11-11", ...listed}),
    figure({observation: "S-523", value: 523, as_of: "2025-05", grade: "D", ...listed}),
  ],
  "headline-batches": [
    {
      batch: "haopin-4",
      programme: "haopin",
      announced_on: "2025-05",
      metric: null,
      as_of: null,
      sized_on: null,
      source: "sd-list",
      grade: "B",
      published_on: "2025-05-13",
    },
  ],
  targets: [target({qualifier: "about"})],
  "target-figures": [{...newest, target: "T-1"}],
  programmes: [{programme: "jingpin", region: "140000", started: "2021-07-30", closed: false}],
  "front-awards": [
    figure({
      observation: "A-5",
      region: "370000",
      metric: "award",
      kind: "flow",
      batch: "award-10",
      value: 5,
    }),
  ],
};

const board = (changes = {}) => told(answerBoard, {...rows, ...changes}, reading());
const noteOf = ({before = [], after = []}: Panel, tone: string) => {
  const found = [...before, ...after].find((note) => note.kind === "text" && note.tone === tone);
  return found?.kind === "text" ? plain(found.words) : null;
};
const row = (region: string, changes = {}) => {
  const found = board(changes).charts.find(({key}) => key === region);
  if (!found) throw new Error(`no row of ${region}`);
  return found;
};

describe("the answer board", () => {
  it("has a row for every province chosen, in their order, and none of them on a common axis", () => {
    const {charts} = board();
    expect(charts.map(({key}) => key)).toEqual(["140000", "430000", "330000", "370000"]);
    expect(charts.flatMap((panel) => panel.charts).map(({chart}) => chart.operation)).toEqual([
      "trend",
      "trend",
    ]);
  });

  it("draws the series of the target, with its line", () => {
    const [spark] = chartsOf(board(), "140000", "spark");
    expect(spark).toMatchObject({goal: {value: 200, evidence: "target:T-1"}});
    expect(spark?.line.points.map(({value}) => value)).toEqual([120]);
  });

  it("says of a programme without a target that none was set, and what was recorded since its last total", () => {
    const shandong = row("370000");
    expect(noteOf(shandong, "answer")).toBe("427product");
    expect(noteOf(shandong, "verdict")).toBe("未设数量目标，不评进度");
    expect(noteOf(shandong, "goal")).toBeNull();
    expect(noteOf(shandong, "later")).toMatch(
      /haopin-4已公布（2025年5月）.*523product的说法（2025年5月，待核实/,
    );
  });

  it("draws what nobody verified apart from the totals", () => {
    const [spark] = chartsOf(board(), "370000", "spark");
    expect(spark?.line.points.map(({value}) => value)).toEqual([427]);
    expect(spark?.line.ghosts.map(({value, evidence}) => [value, evidence])).toEqual([[523, "S-523"]]);
  });

  it("names the target's own figure where it counts something else than the newest total", () => {
    const standards = {...newest, observation: "O-std", metric: "standards", value: 90};
    const changes = {
      targets: [target({metric: "standards", value: 100})],
      "target-figures": [{...standards, target: "T-1"}],
    };
    expect(noteOf(row("140000", changes), "goal")).toBe(
      "standards90product（2025年1月6日），目标100product（2025年12月31日到期），还差10product",
    );
  });

  it("names the series of its steps where it is another than the number beside them", () => {
    const standards = {...newest, observation: "O-std", metric: "standards", value: 90};
    const changes = {
      targets: [target({metric: "standards", value: 100})],
      "target-figures": [{...standards, target: "T-1"}],
    };
    expect(row("140000", changes).charts.map(({heading}) => heading)).toEqual(["standards"]);
    expect(row("140000").charts.map(({heading}) => heading)).toEqual([undefined]);
  });

  it("shows a target set before anything was counted, and says in its title that there is no progress yet", () => {
    const early = told(answerBoard, rows, reading({on: "2021-12-31"}));
    const shanxi = early.charts.find(({key}) => key === "140000")!;
    expect(plain(shanxi.heading)).toBe("140000 jingpin");
    expect(noteOf(shanxi, "about")).toBe("评估日之前没有可用的累计数");
    expect(noteOf(shanxi, "verdict")).toBe("暂不能判断");
    expect(noteOf(shanxi, "goal")).toBe("目标约200product（2025年12月31日到期）");
    expect(plain(early.title)).toBe("jingpin已设定目标，评估日前的数字还不能算出进度");
    expect(plain(told(answerBoard, {...rows, targets: []}, reading()).title)).toBe(
      "评估日前各项目都没有设定数量目标",
    );
  });

  it("tells the newest number of each award, and of which none was published", () => {
    expect(noteOf(row("370000"), "awards")).toMatch(/award-10/);
    expect(noteOf(row("140000"), "awards")).toBe("award获奖数未见公布");
  });

  it("says the gap only while one is left", () => {
    const reached = {...newest, value: 200, observation: "O-200"};
    const done = {"headline-totals": [reached], "target-figures": [{...reached, target: "T-1"}]};
    expect(noteOf(row("140000"), "goal")).toContain("还差约80product");
    expect(noteOf(row("140000", done), "goal")).not.toContain("还差");
    expect(noteOf(row("140000", done), "verdict")).toBe("已达到");
  });
});
