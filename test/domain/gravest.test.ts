import {describe, expect, it} from "vitest";
import type {Reason, ReasonCode} from "../../src/domain/comparability.ts";
import {gravestFirst} from "../../src/domain/gravest.ts";
import {comparabilityText} from "../../src/text/comparability.ts";

const no = (code: ReasonCode): Reason => ({code, outcome: "not_comparable", a: "", b: ""});
const care = (code: ReasonCode): Reason => ({...no(code), outcome: "caution"});
const first = (...reasons: Reason[]) => gravestFirst(reasons)[0]?.code;

describe(gravestFirst, () => {
  it.each([
    ["what is counted before which metric", [no("metric"), no("counted")], "counted"],
    [
      "a batch between the dates before their distance",
      [no("dates_far"), no("batch_between")],
      "batch_between",
    ],
    ["a number lacking before everything", [no("counted"), no("measure_missing")], "measure_missing"],
    ["what forbids before what calls for care", [care("definition_unstated"), no("dates_far")], "dates_far"],
    [
      "a definition not stated before a year between the dates",
      [care("dates_apart"), care("definition_unstated")],
      "definition_unstated",
    ],
  ] as const)("puts %s", (_, reasons, code) => {
    expect(first(...reasons)).toBe(code);
    expect(first(...reasons.toReversed())).toBe(code);
  });

  it("knows every reason there is", () => {
    const codes = Object.keys(comparabilityText.zh.reasons) as ReasonCode[];
    // One that is not in the order would come before all others.
    const known = codes.map((code) => gravestFirst([no("measure_missing"), no(code)])[0]!.code);
    expect(new Set(known)).toEqual(new Set(["measure_missing"]));
  });

  it("leaves what it was given as it was", () => {
    const reasons = [no("metric"), no("counted")];
    gravestFirst(reasons);
    expect(reasons.map(({code}) => code)).toEqual(["metric", "counted"]);
  });
});
