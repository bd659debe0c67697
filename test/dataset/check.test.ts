import {describe, expect, it} from "vitest";
import {checkDataset} from "../../src/dataset/check.ts";
import type {Rule} from "../../src/dataset/problem.ts";
import {address, advice, problemText, rules} from "../../src/text/problems.ts";
import {faults} from "./faults.ts";
import {tablesOf, validDraft} from "./fixture.ts";
import {readData} from "./read-data.ts";

/** Rules about files, broken in the tests of the file reader and of `parseTable`. */
const rulesOfFiles: Rule[] = ["missing_file", "encoding", "header", "quotes", "cell_count"];

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

  it("finds nothing in the project's own data", () => {
    const tables = new Map(readData().map((table) => [table.resource.name, table]));
    const found = checkDataset(tables).map((problem) => `${address(problem)} ${problemText(problem, "en")}`);
    expect(found).toEqual([]);
  });
});

describe("notes that account for an oddity", () => {
  it.each([
    [
      "a lower total",
      6,
      {value: "39", note_zh: "低于X-O-001，来源如此。", note_en: "Below X-O-001 in the source."},
    ],
    [
      "parts that exceed the whole",
      3,
      {value: "31", note_zh: "与X-O-001不合。", note_en: "Does not fit X-O-001."},
    ],
    [
      "a total after the end",
      11,
      {as_of: "2012", note_zh: "仍在使用的称号数。", note_en: "Titles still in use."},
    ],
    [
      "a flow whose period is unknown",
      10,
      {kind: "flow", note_zh: "所属期间未注明。", note_en: "Period not stated."},
    ],
    ["a number counted from names", 8, {note_zh: "由所列名称计数。", note_en: "Counted from the names."}],
  ])("excuse %s", (_, row, cells) => {
    const draft = validDraft();
    Object.assign(draft["observations"]![row - 2]!, cells);
    expect(checkDataset(tablesOf(draft))).toEqual([]);
  });
});

describe(rules, () => {
  it("are all broken by a planted fault or by a test of files", () => {
    const planted = new Set([...faults.map(([rule]) => rule), ...rulesOfFiles]);
    expect(rules().filter((rule) => !planted.has(rule))).toEqual([]);
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
