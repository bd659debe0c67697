import {describe, expect, it} from "vitest";
import type {Qualifier} from "../../../src/domain/interval.ts";
import {headlinePairsExhibit} from "../../../src/exhibits/certified/pairs.ts";
import type {Built, PairMatrix} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure, subject, target} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";
import {reading} from "../reader.ts";
import {cellText, told} from "../told.ts";

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

function matrixOf({charts}: Built): PairMatrix {
  const note = charts.flatMap(({before = []}) => before).find(({kind}) => kind === "matrix");
  if (note?.kind !== "matrix") throw new Error("no matrix");
  return note.matrix;
}

describe("pairs of headline series", () => {
  const exhibit = told(headlinePairsExhibit, rows, reading());
  const matrix = matrixOf(exhibit);

  it("are those of the newest figure of each series", () => {
    expect(exhibit.figures).toEqual(["O-a", "O-b", "O-c", "O-old"]);
    expect(matrix.pairs.map(({key}) => key)).toEqual([
      "O-a/O-b",
      "O-a/O-c",
      "O-a/O-old",
      "O-b/O-c",
      "O-b/O-old",
      "O-c/O-old",
    ]);
  });

  it("show first the running programmes with the most reasons, not a closed one", () => {
    const reasons = new Map(matrix.pairs.map((pair) => [pair.key, pair.reasons.length]));
    expect(reasons.get("O-a/O-old")).toBeGreaterThan(reasons.get("O-a/O-c")!);
    expect(reasons.get("O-a/O-c")).toBeGreaterThan(reasons.get("O-a/O-b")!);
    expect(matrix.first).toBe("O-a/O-c");
  });

  it("say in the table what the matrix says", () => {
    expect(exhibit.table.rows.map(({cells}) => cells.slice(0, 3).map(cellText))[1]).toEqual([
      "jingpin · items",
      "haopin · brands",
      "不可比",
    ]);
    expect(cellText(exhibit.table.rows[1]!.cells[3]!).split("；").length).toBeGreaterThanOrEqual(3);
  });

  it("lead to the page that compares just these two", () => {
    const [, link] = matrix.pairs.find(({key}) => key === "O-a/O-c")!.after;
    expect(link).toEqual([
      {
        words: "在“能否相比”页打开这一对",
        to: {
          page: "compare",
          operation: "rank",
          measure: "raw",
          series: ["140000.jingpin.items", "370000.haopin.brands"],
        },
      },
    ]);
  });

  const instead = (more: Parameters<typeof answersOf>[0]) => {
    const pairs = matrixOf(told(headlinePairsExhibit, {...rows, ...more}, reading())).pairs;
    return plain(pairs.find(({key}) => key === "O-a/O-c")!.after[0]!);
  };

  it("may always be told by each one's own history", () => {
    expect(instead({})).toBe("可以比的：各自的批次和累计历史（见本页各图，刻度各自独立）。");
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
