import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/dataset/problem.ts";
import {address, problemText} from "../../src/text/problems.ts";

const problem: Problem = {
  file: "observations.csv",
  row: 12,
  column: "value",
  rule: "number",
  details: {found: "1,2"},
};

describe(address, () => {
  it.each<[Partial<Problem>, string]>([
    [{}, "observations.csv:12:value"],
    [{column: null}, "observations.csv:12"],
    [{row: null, column: null}, "observations.csv"],
  ])("with %j is %s", (changes, expected) => {
    expect(address({...problem, ...changes})).toBe(expected);
  });
});

describe(problemText, () => {
  it("says what is wrong, then what to do, in the reader's language", () => {
    expect(problemText(problem, "zh")).toBe("“1,2”不是数 → 只写阿拉伯数字和小数点，不写千分位、单位和百分号");
    expect(problemText(problem, "en")).toBe(
      '"1,2" is not a number → write digits and a decimal point only, no separators or units',
    );
  });
});
