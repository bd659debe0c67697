import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Mention} from "../../src/domain/announced.ts";
import type {Subject} from "../../src/domain/comparability.ts";
import {operations} from "../../src/domain/comparability.ts";
import {addDays} from "../../src/domain/date.ts";
import {comparabilityTable, pairCount} from "../../src/model/comparability-table.ts";
import {days, figures, partialDates} from "../domain/arbitrary.ts";
import {subject} from "../domain/sample.ts";
import {answersOf} from "../exhibits/answers.ts";

const totals = fc
  .tuple(figures, fc.infiniteStream(fc.constantFrom("jingpin", "mingpin", null)))
  .map(([rows, programmes]) =>
    rows.map((row) => {
      const [programme = null] = programmes.take(1);
      return subject({...row, programme, published_on: null, status: "published", grade: "B", batch: null});
    }),
  );

const told = fc.record({
  metric: fc.constantFrom(null, "items", "items", "enterprises"),
  published: fc.boolean(),
  as_of: partialDates,
  published_on: fc.option(partialDates),
});
const untold = {metric: null, published: null, as_of: null, published_on: null};

const announcements = (...programmes: string[]): fc.Arbitrary<Mention[]> =>
  fc
    .array(
      fc.record({
        programme: fc.constantFrom(...programmes),
        announced_on: fc.option(partialDates),
        in_sequence: fc.boolean(),
        listed_on: fc.option(partialDates),
        figures: fc.array(told, {maxLength: 3}),
      }),
      {maxLength: 6},
    )
    .map((rows) =>
      rows.flatMap(({figures, ...row}, index) =>
        [untold, ...figures].map((one) => ({...row, ...one, batch: `${row.programme}-${index}`})),
      ),
    );

const often = {numRuns: 500};
const operation = fc.constantFrom(...operations);
const table = (
  subjects: readonly Subject[],
  announced: readonly Mention[],
  asked: {operation: (typeof operations)[number]; day: string},
) => comparabilityTable(answersOf({subjects, announcements: announced}), {...asked, metric: null});

describe(comparabilityTable, () => {
  it("is not changed by a batch of a programme that neither figure counts", () => {
    fc.assert(
      fc.property(
        totals,
        announcements("jingpin", "mingpin"),
        announcements("foreign"),
        days,
        operation,
        (rows, own, foreign, day, asked) => {
          const before = table(rows, own, {operation: asked, day});
          expect(table(rows, [...own, ...foreign], {operation: asked, day})).toEqual(before);
        },
      ),
      often,
    );
  });

  it("is not changed by what was published after the evaluation day", () => {
    const late = fc.tuple(totals, fc.array(told), announcements("jingpin", "mingpin"));
    fc.assert(
      fc.property(
        totals,
        announcements("jingpin", "mingpin"),
        late,
        fc.tuple(days, fc.integer({min: 1, max: 400})),
        operation,
        (rows, own, [more, figures, batches], [day, ahead], asked) => {
          const published_on = addDays(day, ahead);
          const unknown = more.map((row) => ({...row, observation: `late-${row.observation}`, published_on}));
          const heard = own.flatMap((batch) => figures.map((one) => ({...batch, ...one, published_on})));
          const after = batches.map((batch) => ({
            ...batch,
            batch: `late-${batch.batch}`,
            listed_on: published_on,
            published_on,
          }));
          const before = table(rows, own, {operation: asked, day});
          const all = [...own, ...heard, ...after];
          expect(table([...rows, ...unknown], all, {operation: asked, day})).toEqual(before);
        },
      ),
      often,
    );
  });

  it("has a row for each pair of one metric, and none for others", () => {
    const subjects = [
      subject({observation: "B"}),
      subject({observation: "A", as_of: "2024-01-01"}),
      subject({observation: "C", metric: "enterprises"}),
      subject({observation: "D", kind: "flow"}),
      subject({observation: "E", grade: "D"}),
      subject({observation: "F", metric: "enterprises"}),
    ];
    const answers = answersOf({subjects});
    const asked = {operation: "rank", day: "2024-12-31"} as const;
    const pairs = (metric: string | null) =>
      comparabilityTable(answers, {...asked, metric}).map((row) => [row.metric, row.a, row.b]);
    expect(pairs(null)).toEqual([
      ["enterprises", "C", "F"],
      ["items", "A", "B"],
    ]);
    expect(pairs("items")).toEqual([["items", "A", "B"]]);
    expect(pairs("none")).toEqual([]);
    expect(pairCount(answers, {day: "2024-12-31", metric: null})).toBe(2);
    expect(pairCount(answers, {day: "2024-12-31", metric: "items"})).toBe(1);
    expect(pairCount(answers, {day: "2024-01-31", metric: null})).toBe(0);
  });
});
