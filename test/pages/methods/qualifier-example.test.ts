import {beforeAll, describe, expect, it} from "vitest";
import {isSound, type Figure} from "../../../src/domain/figure.ts";
import {isJudged, type Target} from "../../../src/domain/target.ts";
import {qualifierExample} from "../../../src/pages/methods/qualifier-example.ts";
import {figureList} from "../../../src/queries/figure-list.ts";
import {programmes, type Programme} from "../../../src/queries/programmes.ts";
import {targets as targetList} from "../../../src/queries/targets.ts";
import {figure, target} from "../../domain/sample.ts";
import {opening} from "../../queries/fixture.ts";
import {realAnswers} from "../real-answers.ts";
import type {Answers} from "../show.tsx";

const about = {qualifier: "about"} as const;
const total = figure({observation: "total", ...about});
const older = figure({observation: "older", as_of: "2023", ...about});
const quota = target({target: "quota", headline: false, ...about});
const goal = target({target: "goal", ...about});
const elsewhere = figure({observation: "elsewhere", programme: "other", ...about});
const anything = figure({observation: "anything", programme: null, as_of: "2025", ...about});
const rate = figure({observation: "rate", kind: "level", as_of: "2025-02", ...about});
const money = figure({observation: "money", kind: "amount", as_of: "2025-03", ...about});

describe(qualifierExample, () => {
  const figures = [money, rate, anything, elsewhere];
  it.each([
    ["total", {totals: [older, total], targets: [quota], figures}],
    ["goal", {totals: [], targets: [quota, goal], figures}],
    ["quota", {totals: [], targets: [quota], figures}],
    ["elsewhere", {totals: [], targets: [], figures}],
    ["anything", {totals: [], targets: [], figures: [money, rate, anything]}],
    ["rate", {totals: [], targets: [], figures: [money, rate]}],
    [undefined, {totals: [], targets: [], figures: [money]}],
  ])("takes the nearest there is: %s", (expected, published) => {
    const found = qualifierExample("about", published);
    expect(found?.kind === "target" ? found.published.target : found?.published.observation).toBe(expected);
    expect(qualifierExample("under", published)).toBeNull();
  });

  describe("in the project's data", () => {
    let answers: Answers;

    beforeAll(async () => {
      answers = await realAnswers();
    }, opening);

    it.each([
      ["about", 200, "140000"],
      ["at_most", 100, "430000"],
    ] as const)("says %s by a number of one of the programmes", (qualifier, value, region) => {
      const listed = new Set((answers[programmes.name] as Programme[]).map(({programme}) => programme));
      const targets = (answers[targetList.name] as Target[]).filter(
        (one) => isJudged(one) && listed.has(one.programme ?? ""),
      );
      const figures = (answers[figureList.name] as Figure[]).filter(isSound);
      const published = {totals: [], figures, targets};
      expect(qualifierExample(qualifier, published)).toMatchObject({kind: "target", published: {value}});
      expect(qualifierExample(qualifier, published)!.published.region).toBe(region);
    });
  });
});
