import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {awareness, isKnown, isSound, sameDay, type Grade, type Status} from "../../src/domain/figure.ts";
import {days, figures} from "./arbitrary.ts";

describe(isKnown, () => {
  it.each([
    ["on the day of publication", "2025-01-06", "2025-01-07", "2025-01-07", true],
    ["the day before publication", "2025-01-06", "2025-01-07", "2025-01-06", false],
    ["while a month of publication still runs", "2025-01-06", "2025-01", "2025-01-30", false],
    ["when a month of publication is over", "2025-01-06", "2025-01", "2025-01-31", true],
    ["while a leap February still runs", "2024-01-06", "2024-02", "2024-02-28", false],
    ["when a leap February is over", "2024-01-06", "2024-02", "2024-02-29", true],
    ["while a year of publication still runs", "2023-12-31", "2024", "2024-12-30", false],
    ["of an undated source, from its as-of date on", "2025-01-06", null, "2025-01-06", true],
    ["of an undated source, before its as-of date", "2025-01-06", null, "2025-01-05", false],
    ["of an undated source, within its as-of year", "2025", null, "2025-06-30", false],
    ["of a year that has begun and was published", "2025", "2025-05-02", "2025-06-30", true],
    ["about a day still to come", "2025-12-31", "2025-05-02", "2025-06-30", false],
  ])("%s", (_case, as_of, published_on, evaluationDay, expected) => {
    expect(isKnown({as_of, published_on}, evaluationDay)).toBe(expected);
  });

  it.each([
    ["published by then", "2021-07-30", "2021-08-02", "2021-08-02", true],
    ["not yet published", "2021-07-30", "2021-08-02", "2021-08-01", false],
    ["of an undated source, from the day it was set", "2021-07-30", null, "2021-07-30", true],
    ["of an undated source, before that day", "2021-07-30", null, "2021-07-29", false],
    ["set in a month that runs, published within it", "2023-04", "2023-04-27", "2023-04-27", true],
    ["to be set on a day still to come", "2025-12-31", "2025-05-02", "2025-06-30", false],
    ["published, whenever it was set", null, "2021-08-02", "2021-08-02", true],
    ["without any date", null, null, "2021-08-02", true],
  ])("of a target %s", (_case, set_on, published_on, evaluationDay, expected) => {
    expect(isKnown({set_on, published_on}, evaluationDay)).toBe(expected);
  });

  it("never forgets: what was known stays known", () => {
    fc.assert(
      fc.property(figures, days, days, (rows, a, b) => {
        const [earlier, later] = [a, b].toSorted() as [string, string];
        const known = rows.filter((row) => isKnown(row, earlier));
        expect(known.filter((row) => !isKnown(row, later))).toEqual([]);
      }),
    );
  });
});

describe(awareness, () => {
  it.each([
    ["later", "2025-01-06", "2025-01-07", "2025-01-06"],
    ["later", "2025-01-06", "2025", "2024-12-31"],
    ["unsure", "2025-01-06", "2025", "2025-06-30"],
    ["ahead", "2025-12-31", "2025-05-02", "2025-06-30"],
    ["known", "2025-01-06", "2025-01-07", "2025-01-07"],
  ])("is %s of a figure about %s published on %s, on %s", (expected, as_of, published_on, day) => {
    expect(awareness({as_of, published_on}, day)).toBe(expected);
  });
});

describe(isSound, () => {
  it.each<[Status, Grade, boolean]>([
    ["published", "A", true],
    ["published", "B", true],
    ["published", "C", true],
    ["published", "D", false],
    ["proposed", "A", false],
    ["expected", "A", false],
  ])("of a %s figure of grade %s is %s", (status, grade, expected) => {
    expect(isSound({status, grade})).toBe(expected);
  });
});

describe(sameDay, () => {
  it.each([
    ["2024-12-31", "2024", true],
    ["2024-12", "2024", true],
    ["2024-02-29", "2024-02", true],
    ["2024-01-01", "2024", false],
    ["2024", "2025", false],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(sameDay({as_of: a}, {as_of: b})).toBe(expected);
    expect(sameDay({as_of: b}, {as_of: a})).toBe(expected);
  });
});
