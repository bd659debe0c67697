import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {calendarOf, type Subject} from "../../src/domain/comparability.ts";
import {comparableGroups} from "../../src/domain/comparable-groups.ts";
import {announced, later, subject} from "./sample.ts";

const known = calendarOf(
  [
    announced({programme: "jingpin", metric: "champions"}, "2025-12"),
    announced({programme: "jingpin", metric: "items"}, "2000"),
  ],
  later,
);

const ids = (subjects: readonly Subject[]) => subjects.map(({observation}) => observation);

const champions = (region: string, value: number, as_of: string) =>
  subject({metric: "champions", mechanism: "national_list", counts: "enterprise", region, value, as_of});

describe(comparableGroups, () => {
  const early = champions("370000", 235, "2025-10");
  const late = champions("370000", 274, "2025-12-13");
  const zhejiang = champions("330000", 278, "2025-12-15");

  it("keeps what may not be ranked on axes of their own, and names the pairs", () => {
    const {groups, refused} = comparableGroups([early, late, zhejiang], "rank", known);
    expect(groups.map(ids)).toEqual([ids([early]), ids([late, zhejiang])]);
    expect(refused.map(({a, b}) => ids([a, b]))).toEqual([ids([early, late]), ids([early, zhejiang])]);
  });

  it("never leaves a refused pair within a group, nor a figure out", () => {
    const any = fc.array(
      fc.record({
        as_of: fc.constantFrom("2021", "2025-10", "2025-12-13"),
        metric: fc.constantFrom("champions", "items"),
      }),
      {maxLength: 7},
    );
    fc.assert(
      fc.property(any, (rows) => {
        const subjects = rows.map((row, index) => subject({...row, observation: String(index)}));
        const {groups} = comparableGroups(subjects, "rank", known);
        expect(groups.flat().length).toBe(subjects.length);
        for (const group of groups) expect(comparableGroups(group, "rank", known).refused).toEqual([]);
      }),
    );
  });
});
