import {describe, expect, it} from "vitest";
import {plain, type Words} from "../../../src/exhibits/words.ts";
import {clausesOf} from "../../../src/ui/stage/Clauses.tsx";

const clauses = (words: Words) => clausesOf(words).map(plain);

describe(clausesOf, () => {
  it("ends where a clause does", () => {
    expect(clauses([{words: "浙江：已到期，结果未见公布"}])).toEqual(["浙江：", "已到期，", "结果未见公布"]);
    expect(clauses([{words: "其他发现"}])).toEqual(["其他发现"]);
  });

  it("keeps a number whole, and what follows it up to the next comma", () => {
    const words = [
      {words: "浙江"},
      {words: "1，240个", evidence: "a"},
      {words: "最多，其后"},
      {words: "91个"},
    ];
    expect(clauses(words)).toEqual(["浙江1，240个最多，", "其后91个"]);
  });

  it("says all that was said, and nothing else", () => {
    const words = [{words: "甲，"}, {words: "2个", evidence: "b"}, {words: "；乙："}];
    expect(
      clausesOf(words)
        .flat()
        .map(({words: one}) => one)
        .join(""),
    ).toBe(plain(words));
    expect(clausesOf([])).toEqual([]);
  });
});
