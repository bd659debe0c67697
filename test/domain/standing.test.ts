import {describe, expect, it} from "vitest";
import type {Comparison, Outcome} from "../../src/domain/comparability.ts";
import type {Figure} from "../../src/domain/figure.ts";
import {standing} from "../../src/domain/standing.ts";
import {figure} from "./sample.ts";

const place = (region: string, value: number, changes: Partial<Figure> = {}) =>
  figure({observation: `${region}-${value}`, region, value, ...changes});

// Verdicts by the observations of a pair; all others are comparable.
const verdicts =
  (given: Record<string, Exclude<Outcome, "comparable">>) =>
  (a: Figure, b: Figure): Comparison => {
    const outcome = given[`${a.region} ${b.region}`] ?? given[`${b.region} ${a.region}`];
    if (!outcome) return {outcome: "comparable", reasons: []};
    return {outcome, reasons: [{code: "dates_far", outcome, a: a.as_of, b: b.as_of}]};
  };
const regions = (rows: readonly Figure[]) => rows.map(({region}) => region);

const three = [place("SX", 94), place("ZJ", 278), place("SD", 274)];

describe(standing, () => {
  it("ranks figures that are all comparable, largest first, and names the leader", () => {
    const {together, apart, leader} = standing(three, verdicts({}));
    expect([regions(together), apart, leader?.region]).toEqual([["ZJ", "SD", "SX"], [], "ZJ"]);
  });

  it("names no leader once a single pair calls for caution", () => {
    const {together, cautions, leader} = standing(three, verdicts({"SD SX": "caution"}));
    expect(regions(together)).toEqual(["ZJ", "SD", "SX"]);
    expect(cautions.map(({outcome}) => outcome)).toEqual(["caution"]);
    expect(leader).toBeNull();
  });

  it("sets a figure apart, with the reason, that may not stand beside the others", () => {
    const {together, apart} = standing(
      three,
      verdicts({"SX ZJ": "not_comparable", "SX SD": "not_comparable"}),
    );
    expect(regions(together)).toEqual(["ZJ", "SD"]);
    expect(apart.map(({figure: {region}, reasons}) => [region, reasons[0]!.code])).toEqual([
      ["SX", "dates_far"],
    ]);
  });

  it("names no leader when only one figure is left", () => {
    const {together, leader} = standing(three.slice(1), verdicts({"SD ZJ": "not_comparable"}));
    expect([together.length, leader]).toEqual([1, null]);
  });

  it("keeps the newer of two figures that exclude each other", () => {
    const rows = [place("ZJ", 1, {as_of: "2021"}), place("SD", 2, {as_of: "2025"})];
    expect(regions(standing(rows, verdicts({"SD ZJ": "not_comparable"})).together)).toEqual(["SD"]);
  });

  it.each<[string, number, Partial<Figure>]>([
    ["ties with it", 278, {}],
    ["may be more by its words", 270, {qualifier: "about"}],
    ["has no upper end", 94, {qualifier: "over"}],
  ])("names no leader where the second %s", (_case, value, changes) => {
    const rows = [place("ZJ", 278), place("SD", value, changes)];
    expect(standing(rows, verdicts({})).leader).toBeNull();
  });

  it("stands empty without figures", () => {
    expect(standing([], verdicts({}))).toEqual({together: [], apart: [], cautions: [], leader: null});
  });
});
