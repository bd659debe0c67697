import {describe, expect, it} from "vitest";
import {batchAdditionsExhibit} from "../../../src/exhibits/certified/batches.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {figure, target} from "../../domain/sample.ts";
import {reading} from "../reader.ts";
import {chartsOf, linksOf, told} from "../told.ts";

const first = {kind: "flow", batch: "jingpin-1", as_of: "2023-04-27"} as const;
const rows = {
  "headline-totals": [
    figure({observation: "O-40", value: 40, as_of: "2023-04-27"}),
    figure({observation: "O-120", value: 120, as_of: "2025-01-06", source: "daily"}),
    figure({observation: "O-other", programme: "mingpin", region: "430000"}),
  ],
  "batch-additions": [
    figure({observation: "O-b1", value: 40, grade: "C", ...first}),
    figure({
      observation: "O-b1-rival",
      value: 38,
      grade: "C",
      published_on: "2023",
      source: "blog",
      ...first,
    }),
  ],
  targets: [target({target: "T-plan", value: 80, role: "interim", basis: "increment", source: "plan"})],
  names: [{kind: "batch", code: "jingpin-1", name_zh: "首批", name_en: "first", plural: null, number: "1"}],
};

describe("additions by batch", () => {
  const exhibit = told(batchAdditionsExhibit, rows, reading());

  it("are headed by the newest, not by a plan", () => {
    expect(plain(exhibit.title)).toBe("最近一批：jingpin80product（2025年1月6日、推算）");
    expect(linksOf(exhibit.title).map(([, evidence]) => evidence)).toEqual(["difference:O-120,O-40"]);
  });

  it("are published, computed and planned bars in the order of time, each told apart", () => {
    const [chart] = chartsOf(exhibit, "jingpin/items", "columns");
    expect(chart).toMatchObject({
      operation: "trend",
      bars: [
        {name: "第1批\n2023年4月", value: 40, evidence: "O-b1", mark: "solid", colour: "region:140000"},
        {name: "推算\n至2025年1月", value: 80, evidence: "difference:O-120,O-40", mark: "solid"},
        {name: "2025年计划", value: 80, evidence: "target:T-plan", mark: "plan"},
      ],
    });
  });

  it("are left out for a series that publishes none", () => {
    expect(exhibit.charts.map(({key}) => key)).toEqual(["jingpin/items"]);
  });

  it("are told in words, every number opening its evidence", () => {
    expect(exhibit.summary.map(plain)).toEqual([
      "jingpin · items：第1批 2023年4月 40product（另说38product）、推算 至2025年1月 80product、2025年计划 80product。",
    ]);
    expect(linksOf(exhibit.summary[0]!).map(([, evidence]) => evidence)).toEqual([
      "O-b1",
      "O-b1-rival",
      "difference:O-120,O-40",
      "target:T-plan",
    ]);
  });

  it("cite what contradicts them, both totals of a difference and the documents of plans", () => {
    expect(exhibit.figures).toEqual(["O-b1", "O-b1-rival", "O-120", "O-40"]);
    expect(exhibit.sources).toEqual(["gov", "blog", "daily", "plan"]);
  });

  it("have the published ones as a table", () => {
    expect(exhibit.table.rows.map(({key}) => key)).toEqual(["O-b1"]);
  });
});
