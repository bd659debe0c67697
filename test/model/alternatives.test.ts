import {describe, expect, it} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {alternatives} from "../../src/model/alternatives.ts";
import {choices} from "../../src/model/choices.ts";
import type {Options} from "../../src/reader/reader.ts";
import {announced, subject} from "../domain/sample.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";

const champions = (region: string, as_of: string, changes: Partial<Subject> = {}) =>
  subject({
    observation: `${region}-${as_of}`,
    programme: "champions",
    metric: "champions",
    region,
    as_of,
    ...changes,
  });

const answers = answersOf({
  subjects: [
    champions("370000", "2025-10-21"),
    champions("370000", "2025-12-13"),
    champions("330000", "2025-12-15"),
  ],
  announcements: [announced({programme: "champions", metric: "champions"}, "2025-12-01")],
});
const found = (options: Partial<Options>) => {
  const reader = reading(options);
  return alternatives(choices(answers, reader).chosen, answers, reader);
};
const early = ["370000.champions.champions@2025-10-21", "330000.champions.champions"];
const late = ["370000.champions.champions", "330000.champions.champions"];

describe(alternatives, () => {
  it("names the newest dates at which the series may be ranked", () => {
    expect(found({series: early}).dates).toEqual([
      "370000.champions.champions@2025-12-13",
      "330000.champions.champions@2025-12-15",
    ]);
  });

  it("has no other dates for series that may be ranked as they are", () => {
    expect(found({series: late, measure: "per_gdp"})).toMatchObject({dates: null, measures: ["raw"]});
  });

  it("leaves out what is in use", () => {
    expect(found({series: late}).measures).toEqual([]);
    expect(found({series: late, operation: "trend"})).toMatchObject({measures: ["raw"], trend: false});
  });

  it("leads to targets and batches only where there are some", () => {
    expect(found({series: early})).toMatchObject({trend: true, targets: false, certified: false});
  });
});
