import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {addDays, dateInterval} from "../../src/domain/date.ts";
import type {Figure} from "../../src/domain/figure.ts";
import type {Target} from "../../src/domain/target.ts";
import {track} from "../../src/domain/track.ts";
import {days, figures, targets} from "./arbitrary.ts";
import {narrowed} from "./narrower.ts";

const founded = fc.constantFrom(null, "2021-07-30");
const stateOf = (aim: Target, rows: readonly Figure[], day: string, start: string | null) =>
  track(aim, rows, day, start).state;

/** Dates whose last possible day comes after the evaluation day, as days, months or years. */
const publishedAfter = (day: string) =>
  fc
    .tuple(fc.integer({min: 1, max: 400}), fc.constantFrom(4, 7, 10))
    .map(([ahead, length]) => addDays(day, ahead).slice(0, length));

// Most arbitrary figures do not answer most targets; of these nearly all do.
const answer = {grade: "B", status: "published", definition: null, published_on: null} as const;
const answering = figures.map((rows) => rows.map((row) => ({...row, ...answer})));
const plain = targets.map((aim): Target => ({
  ...aim,
  grade: "B",
  batch: null,
  // What is asked every year is an addition.
  basis: aim.role === "yearly_flow" ? "flow" : aim.basis,
}));
const judging = days.filter((day) => day > "2023-12-31");
const often = {numRuns: 2000};

/** Figures of which no two speak of one day, so that none contradicts another. */
const lonely = answering.map((rows) => {
  const last = rows.map((row) => dateInterval(row.as_of).to);
  return rows.filter((_, index) => last.indexOf(last[index]!) === index);
});

describe("what is judged of a target", () => {
  it("is not changed by what was published after the evaluation day", () => {
    const late = fc.tuple(judging, answering).chain(([day, rows]) =>
      fc
        .tuple(...rows.map((row) => publishedAfter(day).map((published_on) => ({...row, published_on}))))
        .map((unknown) => ({
          day,
          unknown: unknown.map((row) => ({...row, observation: `late-${row.observation}`})),
        })),
    );
    fc.assert(
      fc.property(plain, answering, late, founded, (aim, rows, {day, unknown}, start) => {
        expect(track(aim, [...rows, ...unknown], day, start)).toEqual(track(aim, rows, day, start));
      }),
    );
  });

  it("does not depend on the unit things are counted in", () => {
    fc.assert(
      fc.property(
        plain,
        answering,
        judging,
        founded,
        fc.constantFrom(10, 100, 1000),
        (aim, rows, day, start, times) => {
          const scaled = <Row extends {value: number}>(row: Row) => ({...row, value: row.value * times});
          expect(stateOf(scaled(aim), rows.map(scaled), day, start)).toBe(stateOf(aim, rows, day, start));
        },
      ),
      often,
    );
  });

  it("is not lost where a source says more exactly what it said", () => {
    const open = new Set(["unknown", "indeterminate", "due_passed_unknown"]);
    const closer = lonely.chain((rows) => fc.tuple(fc.constant(rows), narrowed(rows)));
    fc.assert(
      fc.property(plain, closer, judging, founded, (aim, [rows, exacter], day, start) => {
        const before = stateOf(aim, rows, day, start);
        const after = stateOf(aim, exacter, day, start);
        if (!open.has(before)) expect([before, open.has(after)]).toEqual([before, false]);
        if (["met", "kept", "exceeded"].includes(before)) expect(after).toBe(before);
      }),
      often,
    );
  });
});
