import fc from "fast-check";
import {describe, expect, it} from "vitest";
import datapackage from "../../data/datapackage.json" with {type: "json"};
import {lastDigit, overlap, valueInterval, type Qualifier} from "../../src/domain/interval.ts";
import {qualifiers} from "./arbitrary.ts";

describe(valueInterval, () => {
  it.each<[string, Qualifier, number, number, string]>([
    ["200", "exact", 200, 200, "[]"],
    ["约200", "about", 190, 210, "[]"],
    ["近200", "nearly", 190, 200, "[)"],
    ["2百", "rounded", 150, 250, "[)"],
    ["逾200", "over", 200, Infinity, "(]"],
    ["200以上", "at_least", 200, Infinity, "[]"],
    ["不足200", "under", 0, 200, "[)"],
    ["不超过200", "at_most", 0, 200, "[]"],
  ])("reads %s (%s) as %d to %d %s", (_words, qualifier, low, high, brackets) => {
    expect(valueInterval(200, qualifier)).toEqual({
      low,
      high,
      lowOpen: brackets.startsWith("("),
      highOpen: brackets.endsWith(")"),
    });
  });
});

describe("a rounded count", () => {
  it.each([
    [12_000, 11_500, 12_500],
    [67_000, 66_500, 67_500],
    [110_000, 105_000, 115_000],
    [1_234, 1_233.5, 1_234.5],
  ])("of %d lies between %d and %d", (value, low, high) => {
    expect(valueInterval(value, "rounded")).toMatchObject({low, high, highOpen: true});
  });

  it("holds the precise figure that was rounded to it", () => {
    expect(overlap(valueInterval(12_000, "rounded"), valueInterval(11_987, "exact"))).toBe(true);
    expect(overlap(valueInterval(12_000, "rounded"), valueInterval(12_500, "exact"))).toBe(false);
  });
});

describe("the qualifiers of datapackage.json", () => {
  it.each(datapackage.qualifiers)("$qualifier allows the values the judgements take", (published) => {
    const {qualifier, low, high, digits, low_open, high_open} = published;
    for (const value of [200, 12_000, 4_117]) {
      const part = digits * lastDigit(value);
      expect(valueInterval(value, qualifier as Qualifier)).toEqual({
        low: low * value - part,
        high: high === null ? Infinity : high * value + part,
        lowOpen: low_open,
        highOpen: high_open,
      });
    }
  });

  it("are all there are", () => {
    const fields = datapackage.resources.flatMap(
      ({schema}) => schema.fields as {name: string; constraints?: object}[],
    );
    const codes = datapackage.qualifiers.map(({qualifier}) => qualifier);
    const found = fields.filter(({name}) => name === "qualifier");
    expect(found).toHaveLength(2);
    for (const {constraints} of found) expect(constraints).toMatchObject({enum: codes});
  });
});

const figures = fc.tuple(fc.integer({min: 0, max: 40}), qualifiers);

describe(overlap, () => {
  it.each<[number, Qualifier, number, Qualifier, boolean]>([
    [200, "exact", 200, "exact", true],
    [200, "exact", 201, "exact", false],
    [200, "exact", 200, "over", false],
    [201, "exact", 200, "over", true],
    [200, "exact", 200, "at_least", true],
    [200, "exact", 200, "nearly", false],
    [199, "exact", 200, "nearly", true],
    [189, "exact", 200, "nearly", false],
    [200, "exact", 200, "under", false],
    [200, "exact", 200, "at_most", true],
    [200, "over", 200, "at_most", false],
    [200, "at_least", 200, "at_most", true],
    [200, "at_least", 200, "under", false],
    [3900, "over", 4000, "nearly", true],
    [0, "under", 0, "exact", false],
  ])("of %d (%s) and %d (%s) is %s", (a, wordsA, b, wordsB, expected) => {
    expect(overlap(valueInterval(a, wordsA), valueInterval(b, wordsB))).toBe(expected);
  });

  it("is the same either way round", () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const [first, second] = [valueInterval(...a), valueInterval(...b)];
        expect(overlap(first, second)).toBe(overlap(second, first));
      }),
    );
  });

  it("holds for an interval and itself unless nothing lies in it", () => {
    fc.assert(
      fc.property(figures, ([value, qualifier]) => {
        const empty = value === 0 && (qualifier === "under" || qualifier === "nearly");
        const interval = valueInterval(value, qualifier);
        expect(overlap(interval, interval)).toBe(!empty);
      }),
    );
  });
});
