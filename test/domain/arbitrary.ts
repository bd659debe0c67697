import fc from "fast-check";
import type {Figure} from "../../src/domain/figure.ts";
import type {Qualifier} from "../../src/domain/interval.ts";
import type {Scenario} from "../../src/domain/scenario.ts";
import type {Role, Target} from "../../src/domain/target.ts";
import {figure, target} from "./sample.ts";

export const days = fc
  .date({min: new Date("2019-01-01"), max: new Date("2027-12-31"), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

export const qualifiers = fc.constantFrom<Qualifier>(
  "exact",
  "about",
  "nearly",
  "rounded",
  "over",
  "at_least",
  "under",
  "at_most",
);

/** Figures around 200, of every word, grade and status, some from undated sources. */
export const figures: fc.Arbitrary<Figure[]> = fc
  .array(
    fc.record({
      value: fc.integer({min: 180, max: 220}),
      qualifier: qualifiers,
      as_of: partialDates,
      published_on: fc.option(partialDates),
      period: fc.option(partialDates),
      grade: fc.constantFrom("A", "B", "C", "D"),
      status: fc.constantFrom("published", "published", "proposed", "expected"),
      definition: fc.constantFrom(null, null, null, "brand"),
      batch: fc.constantFrom(null, null, "first"),
    }),
    {maxLength: 6},
  )
  .map((rows) => rows.map((row, index) => figure({...row, observation: `O-${index}`})));

export const targets: fc.Arbitrary<Target> = fc
  .record({
    qualifier: fc.constantFrom<Qualifier>("exact", "about", "at_least", "over"),
    due: partialDates,
    basis: fc.constantFrom("cumulative", "level", "flow", "increment"),
    direction: fc.constantFrom("up", "down"),
    role: fc.constantFrom<Role>("target", "interim", "yearly_flow", "increment", "ceiling"),
    grade: fc.constantFrom("A", "B", "C", "D"),
    period: fc.option(fc.constantFrom("2023/2025", "2025", "2024-01/2025-06")),
    batch: fc.constantFrom(null, null, "first"),
    set_on: fc.option(partialDates),
  })
  .map((changes) => target(changes));

/** What a reader supposes; numbers as an input field gives them. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  value: fc.option(amounts()),
  due: fc.option(
    fc.oneof(
      days,
      days.map((day) => day.slice(0, 4)),
    ),
  ),
  pace: fc.option(amounts()),
});

function amounts() {
  return fc.oneof(
    fc.nat(),
    fc.double({min: 0, noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
  );
}
