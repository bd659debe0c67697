import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {gapOf, isSolid, regionRole, stepLineOf, suretyOf} from "../../src/exhibits/marks.ts";
import {steps} from "../../src/domain/series.ts";
import {namesOf} from "../../src/model/names.ts";
import {figure} from "../domain/sample.ts";

describe(isSolid, () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ["an exact figure of grade A", {grade: "A"}, true],
    ["an exact figure of grade B", {grade: "B"}, true],
    ["a figure of grade C", {grade: "C"}, true],
    ["a rounded figure", {qualifier: "about"}, false],
    ["a lower bound", {qualifier: "at_least"}, false],
    ["a figure we counted", {derived: true}, false],
    ["a figure dated by its publication", {as_of_basis: "publication"}, true],
    ["a figure without date", {as_of_basis: "no_later"}, false],
    ["a rounded count", {qualifier: "rounded"}, false],
    ["a figure whose date we inferred", {as_of_basis: "inferred"}, false],
  ])("for %s", (_case, changes, expected) => {
    expect(isSolid(figure(changes))).toBe(expected);
  });
});

describe(regionRole, () => {
  it.each([
    ["140000", "region:140000"],
    ["370200", "region:370000"],
    ["140105", "region:140000"],
    ["440000", "region:440000"],
    ["100000", "region:100000"],
  ])("of %s is %s", (region, role) => {
    expect(regionRole(region)).toBe(role);
  });
});

describe(suretyOf, () => {
  it.each<[string, Partial<Figure>, object]>([
    ["an exact figure of grade B", {grade: "B"}, {}],
    ["a copied one", {grade: "C"}, {badge: "C"}],
    ["about 200", {value: 200, qualifier: "about"}, {spread: {low: 190, high: 210}}],
    [
      "more than 400, copied",
      {value: 400, qualifier: "over", grade: "C"},
      {badge: "C", spread: {low: 400, high: null}},
    ],
    ["under 50", {value: 50, qualifier: "under"}, {spread: {low: 0, high: 50}}],
  ])("of %s", (_case, changes, expected) => {
    expect(suretyOf(figure({grade: "A", ...changes}))).toEqual(expected);
  });

  it("of a number computed from two is the badge of the worse, and no range of either", () => {
    const about = figure({grade: "A", qualifier: "about"});
    expect(suretyOf(about, figure({grade: "C"}))).toEqual({badge: "C"});
  });
});

describe(stepLineOf, () => {
  const speaker = {names: namesOf([], "zh"), language: "zh"} as const;
  const line = (reported: Figure[] = []) =>
    stepLineOf(steps([figure({value: 427, as_of: "2024-11-11"})]), speaker, {reported});

  it("keeps what nobody verified apart from its points, and says so by it", () => {
    const reported = figure({observation: "d", value: 523, as_of: "2025-05", grade: "D"});
    const {points, ghosts, until} = line([reported]);
    expect([points.length, until]).toEqual([1, "2024-11-11"]);
    expect(ghosts).toEqual([
      expect.objectContaining({
        value: 523,
        on: "2025-05",
        evidence: "d",
        label: expect.stringContaining("待核实"),
      }),
    ]);
  });

  it("has no ghost of what was only proposed or expected", () => {
    expect(line([figure({status: "expected", as_of: "2025-05"})]).ghosts).toEqual([]);
  });
});

describe(gapOf, () => {
  const words = (asOf: string, day: string, language: "zh" | "en" = "zh") =>
    gapOf(steps([figure({observation: "last", as_of: asOf})]), day, {names: namesOf([], language), language});

  it("says for how long nothing was published by the evaluation day, and opens the last total", () => {
    expect(words("2025-05-10", "2026-11-30")).toEqual({
      words: "未见公布1年6个月",
      short: "未见公布",
      evidence: "last",
    });
    expect(words("2024-09-06", "2026-11-30")!.words).toBe("未见公布2年2个月");
    expect(words("2025-05-10", "2026-11-30", "en")!.words).toBe("not published for 1 year 6 months");
  });

  it("is none where the record reaches that day, or may", () => {
    expect(words("2026-11-30", "2026-11-30")).toBeNull();
    expect(words("2026", "2026-11-30")).toBeNull();
  });
});
