import {describe, expect, it} from "vitest";
import {changedSince, publications} from "../../src/exhibits/since.ts";
import {plain} from "../../src/exhibits/words.ts";
import {figure} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";
import {linksOf} from "./told.ts";

const today = "2026-11-20";
const answers = answersOf({
  "headline-totals": [
    figure({observation: "O-79", value: 79, as_of: "2024-03-12", published_on: "2024-03-13"}),
    figure({observation: "O-120", value: 120, as_of: "2025-01-06", published_on: "2025-01-07"}),
    figure({
      observation: "O-73",
      programme: "mingpin",
      region: "430000",
      value: 73,
      as_of: "2024-01-19",
      published_on: "2024-01-20",
    }),
  ],
});
const words = (on: string, language: "zh" | "en" = "zh") => {
  const said = changedSince(answers, reading({on, language}), today);
  return said && plain(said);
};

describe(changedSince, () => {
  it("says what has changed, each number with its record, and what is as today", () => {
    expect(words("2024-12-31")).toBe(
      "按2024年12月31日：jingpin79product，今为120product（2025年1月6日）；mingpin与今天相同。",
    );
    const said = changedSince(answers, reading({on: "2024-12-31"}), today)!;
    expect(linksOf(said).map(([, record]) => record)).toEqual(["O-79", "O-120"]);
  });

  it("counts from the day of publication, not from the day a figure speaks of", () => {
    expect(words("2025-01-06")).toContain("今为120product");
    expect(words("2025-01-07")).toBe("按2025年1月7日：jingpin、mingpin与今天相同。");
  });

  it("says in words that nothing was published by then", () => {
    expect(words("2023-01-01")).toContain("jingpin当时未见公布，今为120product");
    expect(words("2023-01-01", "en")).toContain("jingpin not published then, now 120 product");
  });

  it("says nothing today, and of a later day that nobody knows more", () => {
    expect(words(today)).toBeNull();
    expect(words("2030-01-01")).toBe("评估日2030年1月1日在今天以后：只用今天已公布的数字。");
  });

  it("speaks of the chosen provinces", () => {
    const said = changedSince(answers, reading({on: "2024-12-31", regions: ["430000"]}), today)!;
    expect(plain(said)).toBe("按2024年12月31日：mingpin与今天相同。");
  });
});

describe(publications, () => {
  it("are the days on which main figures were published, with what was", () => {
    const found = publications(answers, reading({on: "2024-12-31"}), today);
    expect(found.map(({day, words: said}) => [day, plain(said)])).toEqual([
      ["2024-01-20", "最近一次公布：2024年1月20日，mingpin73product。"],
      ["2024-03-13", "最近一次公布：2024年3月13日，jingpin79product。"],
      ["2025-01-07", "最近一次公布：2025年1月7日，jingpin120product。"],
    ]);
  });
});
