import {describe, expect, it} from "vitest";
import type {Subject} from "../../../src/domain/comparability.ts";
import {compareTrend} from "../../../src/exhibits/compare/trend.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {subject} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {textsOf, told} from "../told.ts";
import {headings} from "./sample.ts";

const total = (as_of: string, value: number, changes: Partial<Subject> = {}) =>
  subject({observation: `O-${as_of}-${value}`, as_of, value, ...changes});
const batch = (as_of: string, value: number, code: string) =>
  total(as_of, value, {kind: "flow", batch: code, metric: "added"});

const rows = {
  subjects: [
    total("2016-05-13", 40, {definition: "certified"}),
    total("2017-10-21", 60, {definition: "certified"}),
    total("2018-10-21", 45, {definition: "valid"}),
    total("2024-03-26", 90),
    batch("2023-04-27", 40, "jingpin-1"),
    batch("2024-03-12", 39, "jingpin-2"),
  ],
};
const trend = (...series: string[]) => told(compareTrend, rows, reading({operation: "trend", series}));
const chartOf = (built: ReturnType<typeof trend>) => built.charts[0]!.charts[0]!.chart;

describe("figures over time", () => {
  it("stand on steps of their own definition, with a mark where each later one begins", () => {
    const built = trend("140000.jingpin.items..certified");
    const chart = chartOf(built);
    expect(chart).toMatchObject({kind: "steps", operation: "trend", colour: "region:140000"});
    if (chart.kind !== "steps") return;
    expect(chart.lines.map(({points}) => points.map(({value}) => value))).toEqual([[40, 60]]);
    expect(chart.breaks).toEqual([
      {label: "valid", on: "2018-10-21", date: "2018年10月21日", evidence: "O-2018-10-21-45"},
      {label: "unstated", on: "2024-03-26", date: "2024年3月26日", evidence: "O-2024-03-26-90"},
    ]);
    expect(textsOf(built.charts[0]!.after)).toEqual([
      expect.stringMatching(/口径变化：2018年10月21日起.*；2024年3月26日起/),
      "2017年10月21日之后的累计数未见公布。",
    ]);
    expect(built.figures).toEqual([
      "O-2016-05-13-40",
      "O-2017-10-21-60",
      "O-2018-10-21-45",
      "O-2024-03-26-90",
    ]);
  });

  it("have no mark on the definition that began last", () => {
    const built = trend("140000.jingpin.items");
    expect(chartOf(built)).toMatchObject({breaks: []});
    expect(textsOf(built.charts[0]!.after)).toEqual(["2024年3月26日之后的累计数未见公布。"]);
  });

  it("never join two definitions, and are each told in a sentence", () => {
    const built = trend("140000.jingpin.items..certified", "140000.jingpin.items..valid");
    expect(headings(built)).toEqual([
      "140000 · jingpin · items · certified",
      "140000 · jingpin · items · valid",
    ]);
    expect(built.summary.map(plain)).toEqual([
      "140000 · jingpin · items · certified从2016年5月13日的40product到2017年10月21日的60product。",
      "140000 · jingpin · items · valid：45product（2018年10月21日）",
    ]);
    expect(built.table.rows).toHaveLength(3);
  });

  it("stand as columns where they hold for their own batch only", () => {
    const built = trend("140000.jingpin.added.flow");
    const chart = chartOf(built);
    expect(chart.kind === "columns" && chart.bars.map(({name, value}) => [name, value])).toEqual([
      ["jingpin-1\n2023年4月", 40],
      ["jingpin-2\n2024年3月", 39],
    ]);
    expect(chart.operation).toBe("trend");
    expect(built.charts[0]!.after).toBeUndefined();
  });

  it("are totals though the first of them was announced as a batch", () => {
    const first = batch("2022-03-02", 223, "jingpin-1");
    const brands = {metric: "brands", initial: true};
    const subjects = [{...first, ...brands}, total("2023-09-12", 328, brands)];
    const series = ["140000.jingpin.brands"];
    const built = told(compareTrend, {subjects}, reading({operation: "trend", series}));
    const chart = chartOf(built);
    expect(headings(built)).toEqual(["140000 · jingpin · brands"]);
    expect(chart.kind === "steps" && chart.lines[0]!.points.map(({value}) => value)).toEqual([223, 328]);
    expect(chart.label).not.toContain("增量");
  });

  it("need the operation that looks at them so, and a figure", () => {
    expect(compareTrend.build(answersOf(rows), reading({series: ["140000.jingpin.items"]}))).toBeNull();
    expect(compareTrend.build(answersOf({}), reading({operation: "trend"}))).toBeNull();
  });
});
