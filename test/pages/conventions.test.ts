import {describe, expect, it} from "vitest";
import {monthsApart} from "../../src/domain/comparability-reasons.ts";
import {oldAfterMonths} from "../../src/domain/finding.ts";
import {around, type Qualifier} from "../../src/domain/interval.ts";
import {paceLimits, paceState} from "../../src/domain/pace.ts";
import {openSdgLimits, referenceConditions, unLimits} from "../../src/domain/reference.ts";
import {aboutReached, threshold} from "../../src/domain/target.ts";
import {conventions, intervalOfN, intervalText, thresholds} from "../../src/pages/methods/conventions.ts";
import {comparabilityText} from "../../src/text/comparability.ts";
import {evidenceText} from "../../src/text/evidence.ts";
import {methodsComparing} from "../../src/text/methods-comparing.ts";
import {methodsReading} from "../../src/text/methods-reading.ts";
import {methodsTargets} from "../../src/text/methods-targets.ts";
import {progressText} from "../../src/text/progress.ts";
import {referenceText} from "../../src/text/reference.ts";

const languages = ["zh", "en"] as const;
const texts = [methodsReading, methodsTargets, methodsComparing];

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(languages)("the rules in %s", (language) => {
  const written = texts.flatMap((text) => strings(text[language]));

  it("type no number: each comes from the domain", () => {
    const growth = /1 ÷|− 1/g;
    expect(written.filter((text) => /\d/.test(text.replaceAll(growth, "")))).toEqual([]);
  });

  it("print every threshold, and none that does not exist", () => {
    const slots = written.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(slots)].toSorted()).toEqual(Object.keys(thresholds).toSorted());
    expect(strings(conventions(language)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe("wording elsewhere agrees with the thresholds", () => {
  it("of qualifiers", () => {
    expect([around.low, around.high]).toEqual([0.95, 1.05]);
    for (const language of languages) {
      const {about, nearly} = evidenceText[language].qualifiers;
      expect(about).toContain(`±${thresholds["margin"]}`);
      expect(nearly).toContain(thresholds["nearly"]);
    }
  });

  it("of pace", () => {
    for (const language of languages) {
      const {rating} = progressText[language].evidence;
      expect(rating.match(/\d\.\d\d/g)).toEqual([thresholds["onTrack"], thresholds["behind"]]);
    }
    expect(paceLimits.far_behind).toBe(0);
  });

  it("of reference ratings and of dates apart, which are written as words", () => {
    expect(referenceConditions).toEqual({baseShare: 0.5, years: 2});
    expect(referenceText.zh.reasons.base_too_small).toContain("一半");
    expect(referenceText.zh.reasons.less_than_two_years).toContain("两年");
    expect(monthsApart).toEqual({caution: 12, refusal: 36});
    expect(comparabilityText.zh.reasons.dates_apart).toContain("一年");
    expect(comparabilityText.zh.reasons.dates_far).toContain("三年");
    expect(oldAfterMonths).toBe(12);
  });

  it("of the official methods as their documents give them", () => {
    expect(openSdgLimits).toEqual({on_track: 0.95, acceleration_needed: 0.6, limited: 0});
    expect(unLimits).toEqual({on_track: 0.95, progress: 0.1});
  });
});

describe("the domain judges by the thresholds that are printed", () => {
  it("of pace", () => {
    const at = (done: number) => paceState({done, elapsed: {low: 1, high: 1}});
    expect([at(paceLimits.on_track), at(paceLimits.behind), at(paceLimits.far_behind)]).toEqual([
      "on_track",
      "behind",
      "far_behind",
    ]);
  });

  it("of a target of about N", () => {
    expect(threshold({value: 201, qualifier: "about", basis: "cumulative", unit: "brand"})).toBe(
      Math.ceil(aboutReached * 201),
    );
  });
});

describe(intervalOfN, () => {
  it.each<[Qualifier, string, string]>([
    ["exact", "N", "200"],
    ["about", "[0.95N, 1.05N]", "[190, 210]"],
    ["nearly", "[0.95N, N)", "[190, 200)"],
    ["over", "(N, ∞)", "(200, ∞)"],
    ["at_least", "[N, ∞)", "[200, ∞)"],
    ["under", "[0, N)", "[0, 200)"],
    ["at_most", "[0, N]", "[0, 200]"],
  ])("reads %s as %s, and 200 as %s", (qualifier, general, ofNumber) => {
    expect(intervalOfN(qualifier, "∞")).toBe(general);
    expect(intervalText(200, qualifier, "∞")).toBe(ofNumber);
  });
});
