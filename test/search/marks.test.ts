import {describe, expect, it} from "vitest";
import {askedOf, synonymsOf} from "../../src/search/asked.ts";
import {marked} from "../../src/search/marks.ts";

const none = synonymsOf([]);
const marks = (text: string, query: string) =>
  marked(text, askedOf(query, none)).flatMap(({words, isMarked}) => (isMarked ? [words] : []));

describe(marked, () => {
  it.each([
    ["“山西精品”贴标", "山西精品", ["山西精品"]],
    ["“山西精品”贴标", "sxjp", ["山西精品"]],
    ["共1,346个", "1346", ["1,346"]],
    ["2025年1月6日", "2025-01-06", ["2025年1月6日"]],
    ["湖南名品", "sxjp", []],
  ])("of %s asked for by %s marks %j", (text, query, expected) => {
    expect(marks(text, query)).toEqual(expected);
  });

  it("leaves no character out", () => {
    const text = "公布“山西精品”：１，３４６个";
    const runs = marked(text, askedOf("精品 1346", none));
    expect(runs.map(({words}) => words).join("")).toBe(text);
  });
});
