import {describe, expect, it} from "vitest";
import {
  byYear,
  happenings,
  hasHappened,
  isDescribed,
  isSince,
  laneOf,
  recentFrom,
  type Batch,
  type Policy,
} from "../../src/domain/timeline.ts";

const policy = (changes: Partial<Policy>): Policy => ({
  policy: "P-1",
  region: "140000",
  kind: "plan",
  batch: null,
  issued_on: "2023-05-04",
  same_as: null,
  source: "gov",
  grade: "A",
  published_on: "2023-05-05",
  ...changes,
});

const batch = (changes: Partial<Batch>): Batch => ({
  batch: "jingpin-1",
  programme: "jingpin",
  region: "140000",
  announced_on: "2023-04-27",
  source: "paper",
  grade: "B",
  published_on: "2023-04-28",
  ...changes,
});

const keys = (...args: Parameters<typeof happenings>) => happenings(...args).map(({key}) => key);

describe(hasHappened, () => {
  it.each<[on: string | null, published_on: string | null, day: string, boolean]>([
    ["2023-05-04", "2023-05-05", "2023-05-03", false],
    ["2023-05-04", "2023-05-05", "2023-05-04", true],
    ["2005", "2022-01-14", "2006-01-01", true],
    ["2023", null, "2023-12-30", false],
    ["2023", null, "2023-12-31", true],
    ["2023", "2023-06-17", "2023-06-16", false],
    ["2023", "2023-06-17", "2023-06-17", true],
    ["2023-06", "2023-06", "2023-06-29", false],
    ["2023-06", "2023-06", "2023-06-30", true],
    ["2021-01-01", "2020", "2020-12-31", false],
    [null, "2023-06-16", "2023-06-15", false],
    [null, "2023-06-16", "2023-06-16", true],
    [null, null, "2026-11-20", false],
  ])("issued %s and reported %s, on %s: %s", (on, published_on, day, known) => {
    expect(hasHappened({on, published_on}, day)).toBe(known);
  });
});

describe(isDescribed, () => {
  it.each<[on: string | null, published_on: string | null, day: string, boolean]>([
    ["2018-03", "2020-10-14", "2019-06-30", false],
    ["2018-03", "2020-10-14", "2020-10-14", true],
    ["2018-03", null, "2018-03-30", false],
    ["2018-03", null, "2018-03-31", true],
    [null, null, "2026-11-20", false],
  ])("issued %s and reported %s, on %s: %s", (on, published_on, day, told) => {
    expect(isDescribed({on, published_on}, day)).toBe(told);
  });
});

describe(happenings, () => {
  it("orders newest first, a bare year below the days of that year and the undated last", () => {
    const policies = [
      policy({policy: "undated", issued_on: null}),
      policy({policy: "year", issued_on: "2023"}),
      policy({policy: "older", issued_on: "2022-12-31"}),
      policy({policy: "january", issued_on: "2023-01"}),
      policy({policy: "day", issued_on: "2023-01-01"}),
      policy({policy: "newest", issued_on: "2023-05-04"}),
    ];
    expect(keys(policies, [batch({})], "2024-01-01")).toEqual([
      "policy:newest",
      "batch:jingpin-1",
      "policy:day",
      "policy:january",
      "policy:year",
      "policy:older",
      "policy:undated",
    ]);
  });

  it("tells a batch that a policy announced once, by the policy", () => {
    const announced = policy({kind: "announcement", batch: "jingpin-1"});
    const list = happenings([announced], [batch({}), batch({batch: "jingpin-2"})], "2024-01-01");
    expect(list.map(({key, lane, batch: one}) => [key, lane, one?.batch])).toEqual([
      ["policy:P-1", "lists", "jingpin-1"],
      ["batch:jingpin-2", "lists", "jingpin-2"],
    ]);
  });

  it("tells the batch by itself while its policy is not yet issued", () => {
    const later = policy({batch: "jingpin-1", issued_on: "2024-05-01", published_on: "2024-05-01"});
    expect(keys([later], [batch({})], "2024-01-01")).toEqual(["batch:jingpin-1"]);
  });

  it("tells what several documents tell by the first, and names the others once they are out", () => {
    const again = policy({policy: "P-2", same_as: "P-1", source: "paper", published_on: "2023-06-01"});
    const also = (day: string) =>
      happenings([again, policy({})], [], day).map((one) => one.also.map(({source}) => source));
    expect(also("2023-05-31")).toEqual([[]]);
    expect(also("2023-06-01")).toEqual([["paper"]]);
  });

  it("leaves out what came after the evaluation day", () => {
    expect(keys([policy({})], [batch({})], "2023-04-27")).toEqual(["batch:jingpin-1"]);
    expect(keys([policy({})], [batch({})], "2023-04-26")).toEqual([]);
  });
});

describe(laneOf, () => {
  it.each([
    ["decree", "rules"],
    ["regulation", "rules"],
    ["standard", "rules"],
    ["plan", "plans"],
    ["announcement", "lists"],
    ["event", "events"],
    ["report", "events"],
  ])("puts a %s among the %s", (kind, lane) => {
    expect(laneOf(kind)).toBe(lane);
  });
});

describe(byYear, () => {
  it("runs year by year in the order given", () => {
    const [a, b, c, d] = [{on: "2024-03"}, {on: "2023-01-19"}, {on: "2023"}, {on: null}];
    expect(byYear([a, b, c, d])).toEqual([
      {year: "2024", entries: [a]},
      {year: "2023", entries: [b, c]},
      {year: null, entries: [d]},
    ]);
  });
});

describe(isSince, () => {
  it.each([
    ["2015-12-31", false],
    ["2016-01-01", true],
    ["2016", true],
    ["2015", false],
    [null, true],
  ])("%s since 2016: %s", (on, since) => {
    expect(isSince({on}, recentFrom("2026-11-20"))).toBe(since);
  });
});
