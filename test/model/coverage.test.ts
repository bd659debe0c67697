import {describe, expect, it} from "vitest";
import {plain} from "../../src/exhibits/words.ts";
import {coverageWords} from "../../src/exhibits/coverage-words.ts";
import {coverage} from "../../src/model/coverage.ts";
import {opening} from "../queries/fixture.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {figure} from "../domain/sample.ts";

const item = (id: string, change: object = {}) => ({
  item: id,
  programme: "jingpin",
  year: "2023",
  same_as: null,
  published_on: "2024-01-01",
  ...change,
});
const total = (change: object = {}) => ({
  ...figure({
    observation: "O-1",
    programme: "jingpin",
    value: 120,
    as_of: "2025-01-06",
    published_on: "2025-01-07",
  }),
  counts: "product_or_service",
  ...change,
});
const covered = (items: object[], totals: object[], day = "2026-01-01") =>
  coverage(
    answersOf({
      "item-list": items,
      "headline-subjects": totals,
      programmes: [{programme: "jingpin"}, {programme: "empty"}],
    }),
    {day},
  ).map(({programme, named, total: whole}) => [programme, named, whole?.observation ?? null]);

describe(coverage, () => {
  it("counts each item once, beside the newest total", () => {
    const items = [item("a"), item("b"), item("again", {same_as: "a"})];
    expect(covered(items, [total({observation: "O-0", as_of: "2024-01-01"}), total()])).toEqual([
      ["jingpin", 2, "O-1"],
    ]);
  });

  it("knows only what was published by the day", () => {
    const items = [item("a"), item("later", {published_on: "2025-06-01"})];
    expect(covered(items, [total()], "2025-01-06")).toEqual([["jingpin", 1, null]]);
  });

  it.each([
    ["of something else", [item("a")], [total({counts: "enterprise"})]],
    ["unsure", [item("a")], [total({grade: "D"})]],
    ["older than what is named", [item("a", {year: "2026"})], [total()]],
    ["less than what is named", [item("a"), item("b")], [total({value: 1})]],
  ])("sets nothing beside a total %s", (_why, items, totals) => {
    expect(covered(items, totals).map(([, , whole]) => whole)).toEqual([null]);
  });
});

describe(coverageWords, () => {
  it(
    "says it of the project's own data, each total opening its source",
    async () => {
      const words = coverageWords(answersOf(await realAnswers()), reading());
      expect(plain(words)).toMatch(/^名录只收山西精品\d+\/120、湖南名品\d+\/73.*未列不等于未入选。$/);
      expect(words.filter(({words: said}) => said === "120").map(({evidence}) => evidence)).toEqual([
        "SX-O-011",
      ]);
    },
    opening,
  );
});
