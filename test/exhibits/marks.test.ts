import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {isSolid, regionRole} from "../../src/exhibits/marks.ts";
import {figure} from "../domain/sample.ts";

describe(isSolid, () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ["an exact figure of grade A", {grade: "A"}, true],
    ["an exact figure of grade B", {grade: "B"}, true],
    ["a figure of grade C", {grade: "C"}, false],
    ["a figure of grade D", {grade: "D"}, false],
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
