import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isKnown, type Figure} from "../../src/domain/figure.ts";
import type {Target} from "../../src/domain/target.ts";
import type {TargetState} from "../../src/domain/judgement/state.ts";
import {isTracked, track} from "../../src/domain/track.ts";
import {days, figures, targets} from "./arbitrary.ts";
import {before, figure, later, target} from "./sample.ts";

const founded = "2021-07-30";
/** The state of a plain target set on its founding day, by its totals. */
const state = (rows: Partial<Figure>[], day: string, aim: Partial<Target> = {}): TargetState =>
  track(target(aim), rows.map(figure), day, founded).state;

describe(track, () => {
  // Of 1615 days from 2021-07-30 to the end of 2025, 1256 are gone on 2025-01-06: 77.8 %.
  it.each<[number, TargetState]>([
    [148, "on_track"],
    [147, "behind"],
    [94, "behind"],
    [93, "far_behind"],
    [1, "far_behind"],
    [200, "met"],
  ])("from zero, %d of 200 on 2025-01-06 is %s", (value, expected) => {
    expect(state([{value, as_of: "2025-01-06"}], before)).toBe(expected);
  });

  it.each<[string, Partial<Figure>[], string, Partial<Target>, TargetState]>([
    ["below its baseline", [{value: 100, as_of: "2021-06-30"}, {value: 90}], before, {}, "moving_away"],
    ["a target below its baseline", [{value: 250, as_of: "2021-06-30"}], before, {}, "met"],
    ["without a baseline", [{value: 100}], before, {set_on: "2020-01-01"}, "running"],
    ["past due, whatever the pace", [{value: 199, as_of: "2025-06-30"}], later, {}, "due_passed_unknown"],
    ["nothing published", [], later, {}, "unknown"],
    ["an unverified target", [{value: 120}], before, {grade: "D"}, "unknown"],
    ["the last total before it was set", [{value: 120, as_of: "2021-06-30"}], before, {}, "running"],
    [
      "a total repeated before it was set",
      [
        {value: 120, as_of: "2020-06-30"},
        {value: 120, as_of: "2021-06-30"},
      ],
      before,
      {},
      "running",
    ],
  ])("%s", (_case, rows, day, aim, expected) => {
    expect(state(rows, day, aim)).toBe(expected);
  });

  it.each<[string, Partial<Figure>, string, TargetState]>([
    ["that changes the pace opens it", {value: 60, grade: "C"}, before, "indeterminate"],
    ["of the same pace does not", {value: 119, grade: "C"}, before, "behind"],
    ["of grade D does not", {value: 60, grade: "D"}, before, "behind"],
    ["merely proposed does not", {value: 60, status: "proposed"}, before, "behind"],
    [
      "in words that exclude it opens it",
      {value: 60, qualifier: "about", grade: "C"},
      before,
      "indeterminate",
    ],
    ["does not open what is past due anyway", {value: 60, grade: "C"}, later, "due_passed_unknown"],
  ])("a rival of the newest total %s", (_case, rival, day, expected) => {
    const newest = {value: 120, as_of: "2025-01-06", grade: "A"} as const;
    const first = {value: 40, as_of: "2024-03-12"};
    expect(state([first, newest, {as_of: "2025-01-06", ...rival}], day)).toBe(expected);
  });

  it("measures no progress toward an unverified target", () => {
    const {progress} = track(
      target({grade: "D"}),
      [figure({value: 120, as_of: "2025-01-06"})],
      before,
      founded,
    );
    expect(progress).toEqual({kind: "unknown", reason: "grade_d"});
  });

  it("is opened by a rival of the baseline too", () => {
    const base = {value: 100, as_of: "2021-06-30", grade: "A"} as const;
    const rival = {value: 140, as_of: "2021-06-30", grade: "C"} as const;
    expect(state([base, {value: 180, as_of: "2025-01-06"}], before)).toBe("on_track");
    expect(state([base, rival, {value: 180, as_of: "2025-01-06"}], before)).toBe("indeterminate");
  });

  it("takes repeated equal totals for confirmations: the last pace is between those that differ", () => {
    const rows = [
      {value: 40, as_of: "2023-04-27"},
      {value: 79, as_of: "2024-03-12"},
      {value: 79, as_of: "2024-12-31"},
    ].map(figure);
    const {progress} = track(target(), rows, before, founded);
    expect(progress).toMatchObject({
      progress: {newest: {as_of: "2024-12-31"}, achievedLast: {from: "2023-04-27", to: "2024-03-12"}},
    });
  });

  describe("of a level", () => {
    const level = {basis: "level", value: 96} as const;

    it.each<[string, Partial<Figure>, string, TargetState]>([
      ["read in the due year", {value: 96, period: "2025"}, later, "met"],
      ["short in the due year", {value: 95, period: "2025"}, later, "missed"],
      ["read before, past due", {value: 97, period: "2024"}, later, "due_passed_unknown"],
      ["read before, not yet due", {value: 97, period: "2024"}, before, "running"],
    ])("%s", (_case, row, day, expected) => {
      expect(state([{as_of: "2024", kind: "level", ...row}], day, level)).toBe(expected);
    });
  });

  describe("of a yearly addition", () => {
    const yearly: Partial<Target> = {role: "yearly_flow", basis: "flow", period: "2023/2025"};
    const made = (year: string, value: number, changes: Partial<Figure> = {}): Partial<Figure> => ({
      period: year,
      as_of: year,
      kind: "flow",
      value,
      ...changes,
    });

    it.each<[string, Partial<Figure>[], string, TargetState]>([
      ["every year reached", [made("2023", 200), made("2024", 210), made("2025", 220)], later, "met"],
      ["one year short", [made("2023", 199)], before, "missed"],
      ["a year not published", [made("2023", 200), made("2025", 220)], later, "due_passed_unknown"],
      ["a year under way", [made("2023", 200), made("2024", 210)], before, "running"],
      [
        "the last year reached early, an earlier one not published",
        [made("2023", 200), made("2025", 220, {as_of: "2025-07-01"})],
        before,
        "running",
      ],
      [
        "a year contradicted",
        [
          made("2023", 200),
          made("2024", 200, {grade: "A"}),
          made("2024", 190, {grade: "C"}),
          made("2025", 210),
        ],
        later,
        "indeterminate",
      ],
    ])("%s", (_case, rows, day, expected) => {
      expect(state(rows, day, yearly)).toBe(expected);
    });

    it("has the worst grade of its years", () => {
      const rows = [made("2023", 200), made("2024", 210, {grade: "C"})].map(figure);
      expect(track(target(yearly), rows, later, founded).grade).toBe("C");
    });
  });

  it("has the worse grade of target and figures", () => {
    const grade = (aim: Target["grade"], read: Figure["grade"]) =>
      track(target({grade: aim}), [figure({grade: read})], later, founded).grade;
    expect([grade("A", "C"), grade("B", "A"), grade("C", "B"), grade("A", "D")]).toEqual([
      "C",
      "B",
      "C",
      "A",
    ]);
  });
});

describe("whatever is published", () => {
  const order: TargetState[] = [
    "missed",
    "moving_away",
    "far_behind",
    "behind",
    "on_track",
    "met_date_unknown",
    "met",
  ];
  const rank = (one: TargetState) => order.indexOf(one);
  const dated = (as_of: string, value: number) => figure({as_of, value, observation: as_of});

  it("a larger newest total never worsens the state", () => {
    const totals = fc.uniqueArray(fc.record({as_of: days, value: fc.nat(260)}), {
      selector: ({as_of}) => as_of,
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(totals, fc.nat(100), days, days, fc.boolean(), (rows, more, set_on, day, isFounding) => {
        const [newest, ...earlier] = rows.toSorted((a, b) => (a.as_of < b.as_of ? 1 : -1));
        const at = (value: number) =>
          track(
            target({set_on}),
            [dated(newest!.as_of, value), ...earlier.map(({as_of, value: total}) => dated(as_of, total))],
            day,
            isFounding ? set_on : null,
          ).state;
        const [less, greater] = [at(newest!.value), at(newest!.value + more)];
        expect(less).not.toBe("indeterminate");
        if (less !== greater && less !== "running" && less !== "due_passed_unknown")
          expect(rank(greater)).toBeGreaterThan(rank(less));
        if (rank(less) < 0 && less !== greater) expect(["met", "met_date_unknown"]).toContain(greater);
      }),
      {numRuns: 500},
    );
  });

  it("an earlier evaluation day uses nothing published later", () => {
    fc.assert(
      fc.property(targets, figures, days, fc.option(days), (aim, rows, day, start) => {
        const found = track(aim, rows, day, start);
        const then = rows.filter((row) => isKnown(row, day));
        expect(found).toEqual(track(aim, then, day, start));
        for (const used of figuresIn(found)) expect(then).toContain(used);
      }),
    );
  });

  it("an unknown never becomes a number", () => {
    fc.assert(
      fc.property(targets, figures, days, fc.option(days), (aim, rows, day, start) => {
        const found = track(aim, rows, day, start);
        for (const leaf of leaves(found))
          expect(leaf).toSatisfy((one) => typeof one !== "number" || Number.isFinite(one));
        if (found.judgement.kind !== "unknown") return;
        expect(Object.keys(found.judgement).toSorted()).toEqual(["instead", "kind", "reason"]);
        expect(found).toMatchObject({state: "unknown", progress: {kind: "unknown"}});
      }),
    );
  });
});

describe(isTracked, () => {
  it.each<[string, Partial<Target>, Partial<Figure>[], boolean]>([
    ["totals of a dated cumulative target", {}, [{}], true],
    ["no totals", {}, [], false],
    ["unverified totals only", {}, [{grade: "D"}], false],
    ["a level", {basis: "level"}, [{}], false],
    ["no due date", {due: null}, [{}], false],
  ])("%s", (_case, aim, rows, expected) => {
    expect(isTracked({target: target(aim), figures: rows.map(figure)})).toBe(expected);
  });
});

/** Everything at the ends of an object's branches. */
function leaves(value: unknown): unknown[] {
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [value];
}

/** Every figure anywhere in an object. */
function figuresIn(value: unknown): unknown[] {
  if (value === null || typeof value !== "object") return [];
  return "observation" in value ? [value] : Object.values(value).flatMap(figuresIn);
}
