import {describe, expect, it} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {choices} from "../../src/model/choices.ts";
import {legal} from "../../src/model/legal.ts";
import type {Options} from "../../src/reader/reader.ts";
import {announced, subject} from "../domain/sample.ts";
import {answersOf} from "../exhibits/answers.ts";
import {items, rows, series} from "../exhibits/compare/sample.ts";
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

const dated = {
  subjects: [
    champions("370000", "2025-10-21"),
    champions("370000", "2025-12-13"),
    champions("330000", "2025-12-15"),
  ],
  announcements: [announced({programme: "champions", metric: "champions"}, "2025-12-01")],
};
const found = (options: Partial<Options>, given: Parameters<typeof answersOf>[0] = dated) => {
  const answers = answersOf(given);
  const reader = reading(options);
  return legal(choices(answers, reader).chosen, answers, reader);
};
const drawn = (options: Partial<Options>, given?: Parameters<typeof answersOf>[0]) =>
  found(options, given).drawn.map(({measure}) => measure);
const early = ["370000.champions.champions@2025-10-21", "330000.champions.champions"];
const late = ["370000.champions.champions", "330000.champions.champions"];

describe(legal, () => {
  it("names the newest dates at which the series may be ranked", () => {
    const {dates} = found({series: early});
    expect(dates?.named).toEqual([
      "370000.champions.champions@2025-12-13",
      "330000.champions.champions@2025-12-15",
    ]);
    expect(dates?.readings.map(({evidence}) => evidence)).toEqual(["370000-2025-12-13", "330000-2025-12-15"]);
  });

  it("has no other dates for series that may be ranked as they are", () => {
    expect(found({series: late, measure: "per_gdp"}).dates).toBeNull();
    expect(drawn({series: late, measure: "per_gdp"})).toEqual(["raw"]);
  });

  it("leaves out what is in use", () => {
    expect(drawn({series: late})).toEqual([]);
    expect(drawn({series: late, operation: "share"})).toEqual(["raw"]);
  });

  it("draws what two of several allow, and says which measures allow nothing", () => {
    expect(drawn({series: ["140000.jingpin.items", "430000.mingpin.brands"]}, rows)).toEqual(["progress"]);
    const {drawn: sized, refused} = found({series: series("330000", "370000")}, rows);
    expect(sized.map(({measure, ranking}) => [measure, ranking.groups.map(({length}) => length)])).toEqual([
      ["per_million", [2]],
    ]);
    expect(refused.map(({measure}) => measure)).toEqual(["progress", "rate", "per_gdp"]);
  });

  it("compares no number with itself: two series of one programme share its target", () => {
    const enterprises = {...items, observation: "O-enterprises", metric: "enterprises"};
    const given = {...rows, subjects: [...rows.subjects, enterprises]};
    const own = ["140000.jingpin.items", "140000.jingpin.enterprises"];
    expect(drawn({series: own}, given)).toEqual([]);
  });

  it("offers a share only where one is part of the other", () => {
    const part = subject({observation: "P", breakdown: "type", member: "service", value: 20});
    const whole = subject({observation: "W"});
    const given = {subjects: [part, whole]};
    const named = ["140000.jingpin.items....type.service", "140000.jingpin.items"];
    expect(found({series: named}, given).share).toMatchObject({
      part: {observation: "P"},
      whole: {observation: "W"},
    });
    expect(found({series: named, operation: "share"}, given).share).toBeNull();
    expect(found({series: early}).share).toBeNull();
  });
});
