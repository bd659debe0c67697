import {describe, expect, it} from "vitest";
import {checkDataset} from "../../src/dataset/check.ts";
import type {Rule} from "../../src/dataset/problem.ts";
import {problemsZh} from "../../src/text/problems-zh.ts";
import {address, advice, problemText} from "../../src/text/problems.ts";
import {faults} from "./faults.ts";
import {honest} from "./honest.ts";
import {tablesOf, validDraft} from "./fixture.ts";
import {readData} from "./read-data.ts";

/** Rules about files, broken in the tests of the file reader and of `parseTable`. */
const rulesOfFiles: Rule[] = ["missing_file", "encoding", "header", "quotes", "cell_count", "empty_columns"];

describe(checkDataset, () => {
  it("finds nothing in a valid dataset", () => {
    expect(checkDataset(tablesOf(validDraft()))).toEqual([]);
  });

  it.each(faults)("reports %s at %s and nothing else", (rule, place, plant) => {
    const draft = validDraft();
    plant(draft);
    const problems = checkDataset(tablesOf(draft));
    expect(problems.map((problem) => [problem.rule, address(problem)])).toEqual([[rule, place]]);
  });

  it.each(honest)("accepts %s", (_, plant) => {
    const draft = validDraft();
    plant(draft);
    expect(checkDataset(tablesOf(draft))).toEqual([]);
  });

  it("names a table that is missing", () => {
    const tables = tablesOf(validDraft());
    tables.delete("policies");
    expect(checkDataset(tables).map((problem) => [problem.rule, address(problem)])).toEqual([
      ["missing_file", "policies.csv"],
    ]);
  });

  it("does not blame references to a table whose rows cannot be read", () => {
    const draft = validDraft();
    draft["sources"]![0]!["access"] = "half";
    expect(checkDataset(tablesOf(draft)).map(({rule}) => rule)).toEqual(["enum"]);
  });

  it("does not miss a province whose row cannot be read", () => {
    const draft = validDraft();
    Object.assign(draft["regions"]![1]!, {colour_light: "orange"});
    Object.assign(draft["regions"]![2]!, {foreground: "true"});
    expect(checkDataset(tablesOf(draft)).map(({rule}) => rule)).toEqual(["pattern"]);
  });

  it("finds nothing in the project's own data", () => {
    const tables = new Map(readData().map((table) => [table.resource.name, table]));
    const found = checkDataset(tables).map((problem) => `${address(problem)} ${problemText(problem, "en")}`);
    expect(found).toEqual([]);
  });
});

describe("the rules", () => {
  it("are all broken by a planted fault or by a test of files", () => {
    const planted = new Set([...faults.map(([rule]) => rule), ...rulesOfFiles]);
    expect((Object.keys(problemsZh) as Rule[]).filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it.each(["zh", "en"] as const)("say in %s what is wrong and what to do", (language) => {
    for (const [, , plant] of faults) {
      const draft = validDraft();
      plant(draft);
      const {problem, fix} = advice(checkDataset(tablesOf(draft))[0]!, language);
      expect(`${problem}${fix}`).not.toMatch(/undefined|NaN|\[object/);
      expect([problem.length > 0, fix.length > 0]).toEqual([true, true]);
    }
  });
});

describe(problemText, () => {
  const draft = validDraft();
  draft["observations"]![7]!["kind"] = "share";
  draft["observations"]![8]!["kind"] = "level";
  const problems = checkDataset(tablesOf(draft));

  it("says in one line what is wrong and what to do", () => {
    expect(problems.map((problem) => problemText(problem, "en"))).toEqual([
      "figures of pass_rate are level, not share → correct the kind of this row, or use another metric",
      "figures of quality_award are stock, flow, not level → correct the kind of this row, or use another metric",
    ]);
    expect(problemText(problems[0]!, "zh")).toBe(
      "指标 pass_rate 的数字性质应为 level，这里是 share → 改正本行的性质，或改用别的指标",
    );
  });
});
