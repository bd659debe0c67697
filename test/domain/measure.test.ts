import {describe, expect, it} from "vitest";
import {calendarOf, type Subject} from "../../src/domain/comparability.ts";
import type {Qualifier} from "../../src/domain/interval.ts";
import {compareNormalised, normalise, quotientQualifier, type Normalised} from "../../src/domain/measure.ts";
import {announced, later, subject} from "./sample.ts";

const shops = (region: string, value: number, as_of: string, changes: Partial<Subject> = {}) =>
  subject({metric: "shops", region, value, as_of, ...changes});

const gdp = (region: string, year: string, value: number, vintage: string | null = null) =>
  subject({
    observation: `gdp-${region}-${year}-${vintage}`,
    metric: "gdp",
    counts: "money",
    kind: "amount",
    region,
    as_of: year,
    period: year,
    value,
    vintage,
  });

const people = (region: string, as_of: string, value: number, metric = "permanent_population") =>
  subject({observation: `people-${region}-${as_of}`, metric, region, as_of, value});

describe(normalise, () => {
  it("divides by the last year that had ended, and remembers both numbers", () => {
    const [one] = normalise(
      "per_gdp",
      [shops("330000", 124, "2024-02")],
      [gdp("330000", "2022", 7e12), gdp("330000", "2023", 8e12), gdp("330000", "2024", 9e12)],
    );
    expect(one).toMatchObject({
      value: {operation: "per_gdp", value: 1.55, inputs: ["O-2024-02-124", "gdp-330000-2023-null"]},
      qualifier: "exact",
    });
  });

  it("counts a year as ended on its last day", () => {
    const [one] = normalise(
      "per_million",
      [shops("430000", 31, "2024-12-31")],
      [people("430000", "2024-12-31", 62e6)],
    );
    expect(one?.value.value).toBe(0.5);
  });

  it("cites of two documents with one number the earlier, a communiqué before a table made of it", () => {
    const told = (observation: string, published_on: string) => ({
      ...gdp("370000", "2023", 9e12),
      observation,
      published_on,
    });
    const documents = [told("table", "2026-09"), told("communique", "2024-03-03")];
    const [one] = normalise("per_gdp", [shops("370000", 91, "2024-12-20")], documents);
    expect(one?.denominator.observation).toBe("communique");
  });

  it("takes one year and one vintage for all, the one most regions have", () => {
    const all = normalise(
      "per_gdp",
      [shops("330000", 124, "2024-02"), shops("430000", 31, "2024-12-31")],
      [
        gdp("330000", "2023", 8.6e12, "census_5"),
        gdp("330000", "2023", 8.2e12, "initial"),
        gdp("430000", "2023", 5e12, "initial"),
        gdp("430000", "2024", 5.3e12),
      ],
    );
    expect(all.map((one) => one?.denominator.observation)).toEqual([
      "gdp-330000-2023-initial",
      "gdp-430000-2023-initial",
    ]);
  });

  it("goes back to the last year with a denominator for each", () => {
    const all = normalise(
      "per_million",
      [shops("330000", 124, "2024-02"), shops("430000", 31, "2024-12-31")],
      [
        people("330000", "2023-12-31", 66e6),
        people("330000", "2022-12-31", 65e6),
        people("430000", "2022", 67e6, "permanent_population_average_implied"),
        people("430000", "2024", 67e6, "permanent_population_average_implied"),
      ],
    );
    expect(all.map((one) => one?.denominator.as_of)).toEqual(["2022-12-31", "2022"]);
  });

  it("prefers year-end residents to an implied average, and knows when it has neither", () => {
    const all = normalise(
      "per_million",
      [shops("140000", 37, "2024-07-11"), shops("430000", 31, "2024-12-31"), shops("370000", 91, "2024-02")],
      [
        people("140000", "2023", 34e6, "permanent_population_average_implied"),
        people("140000", "2023-12-31", 35e6),
        people("430000", "2023", 66e6, "permanent_population_average_implied"),
      ],
    );
    expect(all.map((one) => one?.denominator.value ?? null)).toEqual([35e6, 66e6, null]);
  });
});

describe(quotientQualifier, () => {
  it.each<[Qualifier, Qualifier, Qualifier]>([
    ["exact", "exact", "exact"],
    ["over", "exact", "over"],
    ["exact", "over", "under"],
    ["exact", "at_most", "at_least"],
    ["exact", "about", "about"],
    ["at_least", "about", "about"],
  ])("%s divided by %s is %s", (above, below, expected) => {
    expect(quotientQualifier(above, below)).toBe(expected);
  });
});

describe(compareNormalised, () => {
  const calendar = calendarOf([announced({programme: "jingpin", metric: "shops"}, "2000")], later);
  const normal = (count: Subject, size: Subject): Normalised => normalise("per_million", [count], [size])[0]!;
  const one = normal(shops("140000", 37, "2024-07-11"), people("140000", "2023-12-31", 35e6));

  it("allows what may be ranked anyway", () => {
    const other = normal(shops("330000", 124, "2024-02"), people("330000", "2023-12-31", 66e6));
    expect(compareNormalised(one, other, calendar).outcome).toBe("comparable");
  });

  it("cures nothing but size: another counted object stays refused", () => {
    const other = normal(
      shops("330000", 124, "2024-02", {metric: "firms", counts: "enterprise"}),
      people("330000", "2023-12-31", 66e6),
    );
    const {outcome, reasons} = compareNormalised(one, other, calendar);
    expect(outcome).toBe("not_comparable");
    expect(reasons.map(({code}) => code)).toEqual(["metric", "counted"]);
  });

  it("is cautious of residents counted in another way", () => {
    const size = people("430000", "2023", 66e6, "permanent_population_average_implied");
    const other = normal(shops("430000", 31, "2024-09"), size);
    expect(compareNormalised(one, other, calendar)).toMatchObject({
      outcome: "caution",
      reasons: [{code: "denominator"}],
    });
  });

  it("refuses denominators of two years", () => {
    const other = normal(shops("330000", 124, "2025-02"), people("330000", "2024-12-31", 66e6));
    expect(compareNormalised(one, other, calendar).reasons.map(({code}) => code)).toEqual(["denominator"]);
  });
});
