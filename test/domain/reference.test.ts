import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {progress} from "../../src/domain/pace.ts";
import {reference, type Reference, type ReferenceResult} from "../../src/domain/reference.ts";
import type {Target} from "../../src/domain/target.ts";
import {figure, later, target} from "./sample.ts";

/** The reference ratings of a target from its base to its newest total. */
function rated(base: Partial<Figure>, newest: Partial<Figure>, aim: Partial<Target> = {}): ReferenceResult {
  const set = target({set_on: "2021-01-01", due: "2025-12-31", ...aim});
  const measured = progress(set, [figure(base), figure(newest)], later, null);
  if (measured.kind === "unknown") throw new Error(measured.reason);
  return reference(set, measured.progress);
}

function ratings(result: ReferenceResult): Reference {
  if (result.kind === "unknown") throw new Error(result.reason);
  return result.reference;
}

describe(reference, () => {
  it("rates Zhejiang's standards as both methods' formulas say", () => {
    const found = ratings(
      rated(
        {value: 3029, as_of: "2022-12-31"},
        {value: 3923, as_of: "2025-03-31"},
        {value: 4000, due: "2025-12-31", set_on: "2023-02-28"},
      ),
    );
    // 821 and 1096 days of 365.25 make 2.247775 and 3.000684 years; 275 days are left.
    const observed = (3923 / 3029) ** (365.25 / 821) - 1;
    const required = (4000 / 3029) ** (365.25 / 1096) - 1;
    expect(found.observed).toBeCloseTo(0.12195, 4);
    expect(found.required).toBeCloseTo(0.09709, 4);
    expect([found.observed, found.required]).toEqual([
      expect.closeTo(observed, 10),
      expect.closeTo(required, 10),
    ]);
    expect(found.openSdg).toEqual({ratio: expect.closeTo(observed / required, 10), rating: "on_track"});
    const extrapolated = 3923 * (1 + observed) ** (275 / 365.25);
    expect(found.un).toEqual({
      extrapolated: expect.closeTo(extrapolated, 6),
      share: expect.closeTo((extrapolated - 3029) / (4000 - 3029), 10),
      rating: "on_track",
    });
    expect(Math.round(found.un.extrapolated)).toBe(4278);
    expect(found).toMatchObject({
      base: {value: 3029, day: "2022-12-31"},
      newest: {value: 3923, day: "2025-03-31"},
      goal: {value: 4000, day: "2025-12-31"},
    });
  });

  // Base 1000 on 2021-01-01, newest on 2023-01-01 (730 days), due on 2025-01-01 (1461 days): wanted 2000.
  const after = (value: number, aim: Partial<Target> = {}) =>
    ratings(
      rated(
        {value: 1000, as_of: "2021-01-01"},
        {value, as_of: "2023-01-01"},
        {value: 2000, due: "2025-01-01", ...aim},
      ),
    );

  it.each([
    [2000, "achieved", "achieved"],
    [2100, "achieved", "achieved"],
    [1399, "on_track", "on_track"],
    [1376, "acceleration_needed", "progress"],
    [1240, "acceleration_needed", "progress"],
    [1200, "limited", "progress"],
    [1040, "limited", "stagnation_or_regression"],
    [1001, "limited", "stagnation_or_regression"],
    [999, "deterioration", "stagnation_or_regression"],
  ])("at %d is %s by one method and %s by the other", (value, openSdg, un) => {
    const found = after(value);
    expect([found.openSdg.rating, found.un.rating]).toEqual([openSdg, un]);
  });

  describe("at its limits", () => {
    // The newest total at which the ratio of growth rates, or the share of the increase, is exactly as asked.
    const growth = (value: number, days: number) => (value / 1000) ** (365.25 / days) - 1;
    const atRatio = (ratio: number) => 1000 * (1 + ratio * growth(2000, 1461)) ** (730 / 365.25);
    const atShare = (share: number) => 1000 * (1 + share) ** (730 / 1461);
    const hair = 1e-6;

    it.each([
      [0.95, "on_track", "acceleration_needed"],
      [0.6, "acceleration_needed", "limited"],
      [0, "limited", "deterioration"],
    ])("a ratio of %d is %s, below it %s", (ratio, above, below) => {
      const found = after(atRatio(ratio) + hair);
      expect(found.openSdg.ratio).toBeCloseTo(ratio, 6);
      expect([found, after(atRatio(ratio) - hair)].map(({openSdg}) => openSdg.rating)).toEqual([
        above,
        below,
      ]);
    });

    it.each([
      [0.95, "on_track", "progress"],
      [0.1, "progress", "stagnation_or_regression"],
    ])("a share of %d is %s, below it %s", (share, above, below) => {
      const found = after(atShare(share) + hair);
      expect(found.un.share).toBeCloseTo(share, 6);
      expect([found, after(atShare(share) - hair)].map(({un}) => un.rating)).toEqual([above, below]);
    });
  });

  describe("is refused", () => {
    it("from a founding date: zero grows at no rate", () => {
      const set = target({set_on: "2021-07-30"});
      const measured = progress(set, [figure({value: 120, as_of: "2025-01-06"})], later, "2021-07-30");
      expect(measured.kind === "progress" && reference(set, measured.progress)).toEqual({
        kind: "unknown",
        reason: "no_base_figure",
      });
    });

    it.each<[string, Partial<Figure>, Partial<Figure>, ReferenceResult["kind"], string | null]>([
      [
        "from a base below half the target",
        {value: 99, as_of: "2020-12-31"},
        {value: 150, as_of: "2024-06-30"},
        "unknown",
        "base_too_small",
      ],
      [
        "not from half the target",
        {value: 100, as_of: "2020-12-31"},
        {value: 150, as_of: "2024-06-30"},
        "reference",
        null,
      ],
      [
        "within 24 months",
        {value: 150, as_of: "2020-12-31"},
        {value: 180, as_of: "2022-12-30"},
        "unknown",
        "less_than_two_years",
      ],
      [
        "not at 24 months to the day",
        {value: 150, as_of: "2020-12-31"},
        {value: 180, as_of: "2022-12-31"},
        "reference",
        null,
      ],
    ])("%s", (_case, base, newest, kind, reason) => {
      const result = rated(base, newest);
      expect([result.kind, result.kind === "unknown" ? result.reason : null]).toEqual([kind, reason]);
    });

    it("for two equal values", () => {
      const base = figure({value: 150, as_of: "2020-12-31"});
      const newest = figure({value: 150, as_of: "2024-06-30"});
      const set = target({set_on: "2021-01-01"});
      const measured = progress(set, [base, newest], later, null);
      expect(measured.kind === "progress" && reference(set, {...measured.progress, newest})).toEqual({
        kind: "unknown",
        reason: "same_value",
      });
    });
  });
});
