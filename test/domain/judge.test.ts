import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isKnown, isSound, type Figure} from "../../src/domain/figure.ts";
import type {Qualifier} from "../../src/domain/interval.ts";
import {judge, threshold, type Judgement, type Target} from "../../src/domain/target.ts";
import {days, figures, targets} from "./arbitrary.ts";
import {figure, target} from "./sample.ts";

const later = "2026-11-20";
const before = "2025-07-31";

/** A judgement in short: its kind, or why it is unknown. */
const verdict = (judgement: Judgement) => (judgement.kind === "unknown" ? judgement.reason : judgement.kind);

describe(threshold, () => {
  it.each<[number, Qualifier, Target["basis"], number]>([
    [200, "about", "cumulative", 190],
    [300, "about", "cumulative", 285],
    [10, "about", "cumulative", 10],
    [15, "about", "level", 15],
    [200, "exact", "cumulative", 200],
    [200, "at_least", "cumulative", 200],
    [200, "over", "cumulative", 200],
    [80, "about", "flow", 76],
  ])("of %d (%s, %s) is %d", (value, qualifier, basis, expected) => {
    expect(threshold({value, qualifier, basis})).toBe(expected);
  });
});

describe(judge, () => {
  describe("of a total", () => {
    const about200 = target({qualifier: "about"});

    it.each<[string, Target, Partial<Figure>, string, string]>([
      ["190 reaches about 200", about200, {value: 190, as_of: "2025-06-30"}, later, "met"],
      [
        "189 does not, and no result followed",
        about200,
        {value: 189, as_of: "2025-06-30"},
        later,
        "due_passed_unknown",
      ],
      [
        "189 before the due date is still running",
        about200,
        {value: 189, as_of: "2025-06-30"},
        before,
        "running",
      ],
      [
        "on the due day itself is still running",
        about200,
        {value: 189, as_of: "2025-06-30"},
        "2025-12-31",
        "running",
      ],
      ["189 on the due day misses", about200, {value: 189, as_of: "2025-12-31"}, later, "missed"],
      ["190 on the due day meets", about200, {value: 190, as_of: "2025-12-31"}, later, "met"],
      [
        "190 the day after meets too late to say when",
        about200,
        {value: 190, as_of: "2026-01-01"},
        later,
        "met_date_unknown",
      ],
      ["189 the day after misses", about200, {value: 189, as_of: "2026-01-01"}, later, "missed"],
      ["190 of the due year meets", about200, {value: 190, as_of: "2025"}, later, "met"],
      [
        "189 of the due year alone says nothing of its end",
        about200,
        {value: 189, as_of: "2025"},
        later,
        "due_passed_unknown",
      ],
      [
        "189 of the year after misses",
        about200,
        {value: 189, as_of: "2026", published_on: "2026-05"},
        later,
        "missed",
      ],
      ["199 misses 200", target(), {value: 199, as_of: "2025-12-31"}, later, "missed"],
      ["200 meets 200", target(), {value: 200, as_of: "2025-12-31"}, later, "met"],
      [
        "200 does not exceed 200",
        target({qualifier: "over"}),
        {value: 200, as_of: "2025-12-31"},
        later,
        "missed",
      ],
      ["201 exceeds 200", target({qualifier: "over"}), {value: 201, as_of: "2025-12-31"}, later, "met"],
    ])("%s", (_case, aim, changes, evaluationDay, expected) => {
      expect(verdict(judge(aim, [figure(changes)], evaluationDay))).toBe(expected);
    });

    it.each<[string, string, string, string]>([
      ["a day", "2025-06-30", "2025-06-30", "met"],
      ["the month that ends on it", "2025-06-30", "2025-06", "met"],
      ["the month after", "2025-06-30", "2025-07", "met_date_unknown"],
      ["a year that ends after it", "2025-06-30", "2025", "met_date_unknown"],
      ["a due month, by its last day", "2024-02", "2024-02-29", "met"],
    ])("reached by %s, when due %s and read %s, is %3$s", (_case, due, as_of, expected) => {
      expect(verdict(judge(target({due}), [figure({value: 210, as_of})], later))).toBe(expected);
    });

    it.each<[Qualifier, number, string]>([
      ["over", 200, "met"],
      ["over", 199, "indeterminate"],
      ["at_least", 200, "met"],
      ["at_least", 150, "indeterminate"],
      ["about", 200, "indeterminate"],
      ["about", 211, "met"],
      ["about", 190, "missed"],
      ["nearly", 200, "missed"],
      ["nearly", 210, "indeterminate"],
      ["under", 200, "missed"],
      ["at_most", 200, "indeterminate"],
      ["at_most", 199, "missed"],
    ])("read on the due day with the words %s %d is %s", (qualifier, value, expected) => {
      expect(verdict(judge(target(), [figure({value, qualifier, as_of: "2025-12-31"})], later))).toBe(
        expected,
      );
    });

    it("takes “more than 200” for more than a target of “more than 200”, and “200 and above” not", () => {
      const aim = target({qualifier: "over"});
      const read = (qualifier: Qualifier) => figure({value: 200, qualifier, as_of: "2025-12-31"});
      expect(verdict(judge(aim, [read("over")], later))).toBe("met");
      expect(verdict(judge(aim, [read("at_least")], later))).toBe("indeterminate");
      expect(verdict(judge(aim, [read("at_most")], later))).toBe("missed");
    });

    it("is met by the first figure that reaches it, whatever follows", () => {
      const rows = [
        figure({value: 180, as_of: "2023"}),
        figure({value: 205, as_of: "2024-03"}),
        figure({value: 230, as_of: "2024-09"}),
        figure({value: 150, as_of: "2025-10"}),
      ];
      expect(judge(target(), rows, later)).toMatchObject({kind: "met", figure: {value: 205}});
    });

    it("shows the newest figure when none reaches it", () => {
      const rows = [figure({value: 120, as_of: "2025-01-06"}), figure({value: 79, as_of: "2024-03-12"})];
      expect(judge(target(), rows, later)).toMatchObject({kind: "due_passed_unknown", figure: {value: 120}});
    });

    it("is lower the better where the target says so", () => {
      const down = target({direction: "down"});
      const read = (value: number, qualifier: Qualifier = "exact") =>
        verdict(judge(down, [figure({value, qualifier, as_of: "2025-12-31"})], later));
      expect(read(200)).toBe("met");
      expect(read(201)).toBe("missed");
      expect(read(190, "about")).toBe("met");
      expect(read(200, "about")).toBe("indeterminate");
      expect(read(150, "over")).toBe("indeterminate");
      expect(read(200, "over")).toBe("missed");
    });

    it("takes “under 200” for under, not for 200 itself", () => {
      const aim = target({direction: "down", qualifier: "under"});
      const read = (value: number, qualifier: Qualifier = "exact") =>
        verdict(judge(aim, [figure({value, qualifier, as_of: "2025-12-31"})], later));
      expect(read(199)).toBe("met");
      expect(read(200, "under")).toBe("met");
      expect(read(200, "at_most")).toBe("indeterminate");
      expect(read(200)).toBe("missed");
    });
  });

  describe("with contradicting figures of one day", () => {
    const rivals = (a: Partial<Figure>, b: Partial<Figure>, as_of = "2025-06-30") => [
      figure({observation: "preferred", grade: "A", as_of, ...a}),
      figure({observation: "other", grade: "C", as_of, ...b}),
    ];

    it.each<[string, Figure[], string, string]>([
      ["only the preferred reaches it", rivals({value: 205}, {value: 195}), later, "indeterminate"],
      ["only the other reaches it", rivals({value: 195}, {value: 205}), later, "indeterminate"],
      ["both reach it", rivals({value: 205}, {value: 210}), later, "met"],
      [
        "neither reaches it by the due day",
        rivals({value: 190}, {value: 195}, "2025-12-31"),
        later,
        "missed",
      ],
      [
        "one is a mere rounding of the other",
        rivals({value: 205}, {value: 200, qualifier: "about"}),
        later,
        "met",
      ],
    ])("when %s", (_case, rows, evaluationDay, expected) => {
      expect(judge(target(), rows, evaluationDay)).toMatchObject({
        kind: expected,
        figure: {observation: "preferred"},
      });
    });

    it("is met by a later figure that nobody contradicts", () => {
      const rows = [...rivals({value: 205}, {value: 195}), figure({value: 208, as_of: "2025-11"})];
      expect(judge(target(), rows, later)).toMatchObject({kind: "met", figure: {value: 208}});
    });
  });

  describe("without a usable figure", () => {
    it.each<[string, Target, Figure[], string]>([
      ["nothing was published", target(), [], "no_figure"],
      [
        "all was published after the evaluation day",
        target(),
        [figure({published_on: "2026-12-01"})],
        "no_figure",
      ],
      ["the figure speaks of a later day", target(), [figure({as_of: "2027-01-01"})], "no_figure"],
      ["only grade D figures are known", target(), [figure({value: 250, grade: "D"})], "grade_d"],
      ["only a proposal is known", target(), [figure({value: 250, status: "proposed"})], "no_figure"],
      ["only an expectation is known", target(), [figure({value: 250, status: "expected"})], "no_figure"],
      ["the target itself is of grade D", target({grade: "D"}), [figure({value: 250})], "grade_d"],
      ["the target names no due date", target({due: null}), [figure({value: 250})], "no_due"],
    ])("is unknown when %s", (_case, aim, rows, reason) => {
      expect(judge(aim, rows, later)).toEqual({kind: "unknown", reason});
    });

    it("leaves a better figure of grade D and a proposal aside", () => {
      const rows = [
        figure({value: 120, as_of: "2025-01-06"}),
        figure({value: 250, as_of: "2025-06-30", grade: "D"}),
        figure({value: 260, as_of: "2025-07-31", status: "proposed"}),
      ];
      expect(judge(target(), rows, later)).toMatchObject({kind: "due_passed_unknown", figure: {value: 120}});
    });
  });

  describe("of a level", () => {
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

    it("is a distance in points, never a share of the target", () => {
      const judgement = judge(level(), [reading(94.4, "2025")], later);
      expect(judgement).toEqual({
        kind: "level",
        figure: expect.objectContaining({value: 94.4}),
        points: expect.closeTo(-1.6, 10),
        decisive: true,
      });
    });

    it.each<[string, Figure[], number, boolean]>([
      ["the due year's reading decides", [reading(94.4, "2025"), reading(97, "2026")], 94.4, true],
      ["an earlier year's reading does not", [reading(95.5, "2023"), reading(94, "2024")], 94, false],
      ["a period that ends in the due year does", [reading(95, "2021/2025")], 95, true],
      ["a reading without a period does not", [reading(94.4, null)], 94.4, false],
      [
        "of two readings of the due year the preferred decides",
        [reading(94, "2025", {grade: "C"}), reading(95, "2025", {grade: "A"})],
        95,
        true,
      ],
    ])("%s", (_case, rows, value, decisive) => {
      expect(judge(level(), rows, later)).toMatchObject({kind: "level", figure: {value}, decisive});
    });

    it.each([
      [97.2, 1.2],
      [96, 0],
      [80, -16],
    ])("at %d is %d points off", (value, points) => {
      expect(judge(level(), [reading(value, "2025")], later)).toMatchObject({
        points: expect.closeTo(points, 10),
      });
    });
  });

  describe("of a period's own total", () => {
    const flow = (changes: Partial<Target> = {}) =>
      target({basis: "flow", value: 80, qualifier: "about", period: "2025", ...changes});
    const made = (value: number, period: string | null, as_of = period?.slice(-4) ?? "2025-06-30") =>
      figure({value, period, as_of, kind: "flow"});

    it.each<[string, Target, Figure[], string, string]>([
      ["76 reaches about 80", flow(), [made(76, "2025")], later, "met"],
      ["75 does not", flow(), [made(75, "2025")], later, "missed"],
      ["another year's addition never counts", flow(), [made(90, "2024")], later, "due_passed_unknown"],
      ["an addition without a period never counts", flow(), [made(90, null)], later, "due_passed_unknown"],
      ["a longer period never counts", flow(), [made(90, "2021/2025")], later, "due_passed_unknown"],
      ["before the due date it runs", flow(), [made(90, "2024")], before, "running"],
      [
        "without a period of its own, the due year is it",
        flow({period: null}),
        [made(80, "2025")],
        later,
        "met",
      ],
      [
        "a plan's increment needs the plan's period",
        flow({basis: "increment", period: "2021/2025"}),
        [made(80, "2021/2025")],
        later,
        "met",
      ],
      [
        "a year of the plan is not the plan",
        flow({basis: "increment", period: "2021/2025"}),
        [made(80, "2025")],
        later,
        "due_passed_unknown",
      ],
      [
        "a ceiling kept is met",
        flow({direction: "down", qualifier: "at_most"}),
        [made(80, "2025")],
        later,
        "met",
      ],
      [
        "a ceiling passed is missed",
        flow({direction: "down", qualifier: "at_most"}),
        [made(81, "2025")],
        later,
        "missed",
      ],
    ])("%s", (_case, aim, rows, evaluationDay, expected) => {
      expect(verdict(judge(aim, rows, evaluationDay))).toBe(expected);
    });
  });

  it("never uses what was published after the evaluation day, a proposal or grade D", () => {
    fc.assert(
      fc.property(targets, figures, days, (aim, rows, day) => {
        const judgement = judge(aim, rows, day);
        expect(judgement).toEqual(
          judge(
            aim,
            rows.filter((row) => isKnown(row, day)),
            day,
          ),
        );
        if (judgement.kind === "unknown") return;
        expect(isKnown(judgement.figure, day)).toBe(true);
        expect(isSound(judgement.figure)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the figures", () => {
    fc.assert(
      fc.property(targets, figures, days, (aim, rows, day) => {
        expect(judge(aim, rows.toReversed(), day)).toEqual(judge(aim, rows, day));
      }),
    );
  });
});
