import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import {judge} from "../../../src/domain/judgement/judge.ts";
import type {Level} from "../../../src/domain/judgement/judgement.ts";
import type {Target} from "../../../src/domain/target.ts";
import {figure, later, target, verdict} from "../sample.ts";

const level = (changes: Partial<Target> = {}) =>
  target({basis: "level", value: 96, qualifier: "at_least", unit: "percent", ...changes});
const reading = (value: number, period: string | null, changes: Partial<Figure> = {}) =>
  figure({
    value,
    period,
    kind: "level",
    unit: "percent",
    as_of: period?.slice(-4) ?? "2025-12-15",
    ...changes,
  });

describe("judge of a level", () => {
  it("is a distance in points, never a share of the target", () => {
    const judgement = judge(level(), [reading(94.4, "2025")], later);
    expect(judgement).toEqual({
      kind: "level",
      figure: expect.objectContaining({value: 94.4}),
      points: -1.6,
      outcome: "missed",
    });
  });

  it.each<[string, Figure[], number, Level["outcome"]]>([
    [
      "the due year's reading decides",
      [reading(94.4, "2025"), reading(97, "2026", {published_on: "2026-05"})],
      94.4,
      "missed",
    ],
    ["an earlier year's reading does not", [reading(95.5, "2023"), reading(97, "2024")], 97, null],
    ["a later year's reading alone does not", [reading(97, "2026", {published_on: "2026-05"})], 97, null],
    ["a period that ends in the due year does", [reading(97, "2021/2025")], 97, "met"],
    ["a bare year is the reading of that year", [reading(96, null, {as_of: "2025"})], 96, "met"],
    ["a bare year before is not", [reading(96, null, {as_of: "2024"})], 96, null],
    ["a day without a period speaks for no year", [reading(94.4, null)], 94.4, null],
    [
      "of two readings of the due year the preferred decides",
      [reading(94, "2025", {grade: "C"}), reading(95, "2025", {grade: "A"})],
      95,
      "missed",
    ],
    ["its words may leave it open", [reading(96, "2025", {qualifier: "about"})], 96, "indeterminate"],
    ["over 96 reaches at least 96", [reading(96, "2025", {qualifier: "over"})], 96, "met"],
    ["over 90 says too little", [reading(90, "2025", {qualifier: "over"})], 90, "indeterminate"],
    ["under 96 falls short", [reading(96, "2025", {qualifier: "under"})], 96, "missed"],
  ])("%s", (_case, rows, value, outcome) => {
    expect(judge(level(), rows, later)).toMatchObject({kind: "level", figure: {value}, outcome});
  });

  it.each([
    [97.2, 1.2],
    [96, 0],
    [80, -16],
  ])("at %d is %d points off", (value, points) => {
    expect(judge(level(), [reading(value, "2025")], later)).toMatchObject({points});
  });

  it.each<[number, Level["outcome"], number]>([
    [3.9, "met", -0.1],
    [4, "met", 0],
    [4.1, "missed", 0.1],
  ])("lower the better: at %d is %s, %d points off", (value, outcome, points) => {
    const judgement = judge(
      level({value: 4, qualifier: "at_most", direction: "down"}),
      [reading(value, "2025")],
      later,
    );
    expect(judgement).toMatchObject({outcome, points});
  });

  it("takes no loose threshold for about 96 %", () => {
    const judgement = judge(level({qualifier: "about"}), [reading(95.9, "2025")], later);
    expect(judgement).toMatchObject({outcome: "missed"});
  });

  it("is decided by its period where no due date is stated", () => {
    const judgement = judge(level({due: null, period: "2021/2025"}), [reading(97, "2025")], later);
    expect(judgement).toMatchObject({outcome: "met"});
  });

  it.each<[string, number, string]>([
    ["decides otherwise", 97, "indeterminate"],
    ["decides the same", 95.5, "level"],
  ])("with a contradicting reading of the due year that %s", (_case, value, expected) => {
    const rows = [reading(94.4, "2025", {grade: "A"}), reading(value, "2025", {grade: "C"})];
    expect(verdict(judge(level(), rows, later))).toBe(expected);
  });

  it("is not opened by contradicting readings of a year that does not decide", () => {
    const rows = [reading(94, "2024", {grade: "A"}), reading(97, "2024", {grade: "C"})];
    expect(judge(level(), rows, later)).toMatchObject({kind: "level", outcome: null, figure: {value: 94}});
  });
});
