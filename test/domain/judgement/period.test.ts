import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import {judge} from "../../../src/domain/judgement/judge.ts";
import {yearsOf} from "../../../src/domain/judgement/period.ts";
import type {Target} from "../../../src/domain/target.ts";
import {before, figure, later, target, verdict} from "../sample.ts";

const flow = (changes: Partial<Target> = {}) =>
  target({basis: "flow", value: 80, qualifier: "about", period: "2025", ...changes});
const made = (value: number, period: string | null, changes: Partial<Figure> = {}) =>
  figure({
    value,
    period,
    as_of: period?.slice(period.indexOf("/") + 1) ?? "2025-06-30",
    kind: "flow",
    ...changes,
  });
const early = "2025-01-01/2025-06-30";

describe("judge of a period's own total", () => {
  it.each<[string, Target, Figure[], string, string]>([
    ["76 reaches about 80", flow(), [made(76, "2025")], later, "met"],
    ["75 does not", flow(), [made(75, "2025")], later, "missed"],
    ["another year's addition never counts", flow(), [made(90, "2024")], later, "due_passed_unknown"],
    ["an addition without a period never counts", flow(), [made(90, null)], later, "due_passed_unknown"],
    ["a longer period never counts", flow(), [made(90, "2021/2025")], later, "due_passed_unknown"],
    ["before the due date it runs", flow(), [made(90, "2024")], before, "running"],
    ["half a year is enough when it reaches the goal", flow(), [made(76, early)], before, "met"],
    ["half a year short of the goal says nothing", flow(), [made(75, early)], later, "due_passed_unknown"],
    ["half a year short leaves it running", flow(), [made(75, early)], before, "running"],
    [
      "the year so far, called by the year, does not miss it",
      flow(),
      [made(75, "2025", {as_of: "2025-06-30"})],
      later,
      "due_passed_unknown",
    ],
    [
      "a number of the year printed before its end does not miss it",
      flow(),
      [made(75, "2025", {published_on: "2025-07"})],
      before,
      "running",
    ],
    [
      "nor does it later, when nothing newer was published",
      flow(),
      [made(75, "2025", {published_on: "2025-07"})],
      later,
      "due_passed_unknown",
    ],
    [
      "a number of the year printed before its end may reach it",
      flow(),
      [made(76, "2025", {published_on: "2025-07"})],
      before,
      "met",
    ],
    ["the year so far may reach it", flow(), [made(76, "2025", {as_of: "2025-06-30"})], before, "met"],
    [
      "a span that starts before the period never counts",
      flow(),
      [made(90, "2024-12/2025-06")],
      later,
      "due_passed_unknown",
    ],
    ["the words may leave it open", flow(), [made(78, "2025", {qualifier: "about"})], later, "indeterminate"],
    [
      "without a period of its own, the due year is it",
      flow({period: null}),
      [made(80, "2025")],
      later,
      "met",
    ],
    [
      "a plan's increment needs the plan's period",
      flow({basis: "increment", role: "increment", period: "2021/2025"}),
      [made(80, "2021/2025")],
      later,
      "met",
    ],
    [
      "a plan's increment short of it misses",
      flow({basis: "increment", role: "increment", period: "2021/2025"}),
      [made(75, "2021/2025")],
      later,
      "missed",
    ],
    [
      "a year of the plan that alone reaches it is enough",
      flow({basis: "increment", period: "2021/2025"}),
      [made(80, "2025")],
      later,
      "met",
    ],
    [
      "years of the plan are never summed",
      flow({basis: "increment", period: "2021/2025"}),
      [made(60, "2024"), made(60, "2025")],
      later,
      "due_passed_unknown",
    ],
    [
      "at the most 80, 80 is within",
      flow({direction: "down", qualifier: "at_most"}),
      [made(80, "2025")],
      later,
      "met",
    ],
    [
      "at the most 80, 81 is not",
      flow({direction: "down", qualifier: "at_most"}),
      [made(81, "2025")],
      later,
      "missed",
    ],
    [
      "at the most 80, half a year of 81 is not",
      flow({direction: "down"}),
      [made(81, early)],
      before,
      "missed",
    ],
    [
      "at the most 80, half a year of 79 says nothing",
      flow({direction: "down"}),
      [made(79, early)],
      before,
      "running",
    ],
  ])("%s", (_case, aim, rows, evaluationDay, expected) => {
    expect(verdict(judge(aim, rows, evaluationDay))).toBe(expected);
  });

  it.each<[string, number, string, string, string]>([
    ["the other reaches it", 80, "2025", later, "indeterminate"],
    ["neither reaches it", 70, "2025", later, "missed"],
    ["a part of the year may reach it", 80, early, before, "indeterminate"],
    ["neither part of the year reaches it", 70, early, before, "running"],
  ])("contradicted, when %s", (_case, value, period, day, expected) => {
    const rows = [made(60, period, {grade: "A"}), made(value, period, {grade: "C"})];
    expect(verdict(judge(flow(), rows, day))).toBe(expected);
  });
});

describe("judge of a ceiling", () => {
  const ceiling = (changes: Partial<Target> = {}) =>
    flow({role: "ceiling", value: 100, qualifier: "at_most", ...changes});
  const batched = {batch: "first", period: null};

  it.each<[string, Target, Figure[], string, string]>([
    ["100 of at most 100 is kept", ceiling(), [made(100, "2025")], later, "kept"],
    ["101 exceeds it", ceiling(), [made(101, "2025")], later, "exceeded"],
    ["half a year past it exceeds it", ceiling(), [made(101, early)], before, "exceeded"],
    ["half a year within it says nothing yet", ceiling(), [made(100, early)], before, "running"],
    ["the period over, still nothing", ceiling(), [made(100, early)], later, "due_passed_unknown"],
    ["about 100 may be either", ceiling(), [made(100, "2025", {qualifier: "about"})], later, "indeterminate"],
    ["under 100 is broken by 100", ceiling({qualifier: "under"}), [made(100, "2025")], later, "exceeded"],
    ["a batch's own figure keeps it", ceiling({batch: "first"}), [made(73, null, batched)], later, "kept"],
    [
      "a batch's own figure exceeds it",
      ceiling({batch: "first"}),
      [made(101, null, batched)],
      later,
      "exceeded",
    ],
    [
      "another batch never counts",
      ceiling({batch: "first"}),
      [made(101, null, {batch: "second"})],
      later,
      "due_passed_unknown",
    ],
    [
      "the year of a batch may hold others too",
      ceiling({batch: "first"}),
      [made(130, "2025")],
      later,
      "due_passed_unknown",
    ],
  ])("%s", (_case, aim, rows, evaluationDay, expected) => {
    expect(verdict(judge(aim, rows, evaluationDay))).toBe(expected);
  });
});

describe("judge of a yearly addition", () => {
  const yearly = flow({role: "yearly_flow", value: 300, qualifier: "exact", period: "2023/2025"});
  const years = (rows: Figure[], day = later) => {
    const judgement = judge(yearly, rows, day);
    return judgement.kind === "yearly"
      ? judgement.years.map((one) => `${one.year} ${one.judgement.kind}`)
      : verdict(judgement);
  };

  it("judges each year on its own, never the average", () => {
    expect(years([made(290, "2023"), made(400, "2024"), made(300, "2025")])).toEqual([
      "2023 missed",
      "2024 met",
      "2025 met",
    ]);
  });

  it.each<[string, Figure[], string, string[]]>([
    [
      "a missing year stays unknown",
      [made(310, "2024")],
      later,
      ["2023 due_passed_unknown", "2024 met", "2025 due_passed_unknown"],
    ],
    [
      "a year under way runs",
      [made(310, "2024")],
      before,
      ["2023 due_passed_unknown", "2024 met", "2025 running"],
    ],
    [
      "a part of a year may be enough",
      [made(300, early)],
      before,
      ["2023 due_passed_unknown", "2024 due_passed_unknown", "2025 met"],
    ],
    [
      "three years together are no year",
      [made(1000, "2023/2025")],
      later,
      ["2023 due_passed_unknown", "2024 due_passed_unknown", "2025 due_passed_unknown"],
    ],
    [
      "a contradicted year is open, the others stand",
      [
        made(310, "2023"),
        made(310, "2024", {grade: "A"}),
        made(290, "2024", {grade: "C"}),
        made(290, "2025"),
      ],
      later,
      ["2023 met", "2024 indeterminate", "2025 missed"],
    ],
  ])("%s", (_case, rows, day, expected) => {
    expect(years(rows, day)).toEqual(expected);
  });

  it("is unknown without any figure", () => {
    expect(years([])).toBe("no_figure");
  });

  it.each<[string | null, string | null, string[]]>([
    ["2025", "2023/2025", ["2023", "2024", "2025"]],
    ["2025", null, ["2025"]],
    [null, "2024", ["2024"]],
  ])("due %s over %s asks for %j", (due, period, expected) => {
    expect(yearsOf(target({due, period}))).toEqual(expected);
  });
});
