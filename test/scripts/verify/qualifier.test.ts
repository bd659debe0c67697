import {describe, expect, it} from "vitest";
import {normalise} from "../../../scripts/verify/normalise.ts";
import {numerals} from "../../../scripts/verify/numerals.ts";
import {qualifierAt} from "../../../scripts/verify/qualifier.ts";
import type {Qualifier} from "../../../src/domain/interval.ts";

describe(qualifierAt, () => {
  it.each<[string, Qualifier]>([
    ["共40项", "exact"],
    ["reached 99%", "exact"],
    ["约40项", "about"],
    ["40个左右", "about"],
    ["近40人", "nearly"],
    ["最近40人", "exact"],
    ["almost 40", "nearly"],
    ["超过40项", "over"],
    ["不超过40项", "at_most"],
    ["40余家", "over"],
    ["more than 40", "over"],
    ["no more than 40", "at_most"],
    ["不少于40项", "at_least"],
    ["少于40项", "under"],
    ["40家以上", "at_least"],
    ["40家规模以上企业", "exact"],
    ["no fewer than 40", "at_least"],
    ["fewer than 40", "under"],
    ["at the top 40", "at_most"],
    ["stop 40", "exact"],
    ["40项以内", "at_most"],
  ])("%s is %s", (text, qualifier) => {
    const normal = normalise(text);
    expect(qualifierAt(normal, numerals(normal)[0]!)).toBe(qualifier);
  });
});
