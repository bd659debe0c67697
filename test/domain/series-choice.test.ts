import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {calendarOf, type Subject} from "../../src/domain/comparability.ts";
import {
  choicesOf,
  choiceText,
  exchanged,
  joinedBy,
  comparableDates,
  otherDefinitions,
  seriesKey,
  seriesOf,
  type Choice,
} from "../../src/domain/series-choice.ts";
import {announced, later, subject} from "./sample.ts";

const champions = (region: string, value: number, as_of: string) =>
  subject({programme: "champion", metric: "champions", region, value, as_of});

const shandong = [champions("370000", 235, "2025-10-21"), champions("370000", 274, "2025-12-13")];
const zhejiang = [champions("330000", 278, "2025-12-15")];
const all = seriesOf([...shandong, ...zhejiang]);
const calendar = calendarOf([announced({programme: "champion", metric: "champions"}, "2025-12")], later);
const values = (choices: readonly Choice[] | null) => choices?.map(({subject: {value}}) => value);

describe(seriesKey, () => {
  it.each<[Partial<Subject>, string]>([
    [{}, "140000.jingpin.items"],
    [{programme: null}, "140000..items"],
    [{kind: "flow"}, "140000.jingpin.items.flow"],
    [{definition: "brand"}, "140000.jingpin.items..brand"],
    [
      {population: "teams", breakdown: "type", member: "service"},
      "140000.jingpin.items...teams.type.service",
    ],
  ])("spells %j as %s", (changes, key) => {
    expect(seriesKey(subject(changes))).toBe(key);
  });
});

describe(seriesOf, () => {
  it("keeps one figure a date, the preferred, and knows the newest", () => {
    const copy = {...champions("370000", 236, "2025-10-21"), grade: "C" as const};
    const [series] = seriesOf([shandong[1]!, copy, shandong[0]!]);
    expect(series!.figures.map(({value}) => value)).toEqual([235, 274]);
    expect(series!.newest.value).toBe(274);
  });
});

describe("a series of totals", () => {
  const batch = (value: number, as_of: string, changes: Partial<Subject> = {}) =>
    subject({kind: "flow", batch: "jingpin-1", initial: true, value, as_of, ...changes});
  const total = (value: number, as_of: string) => subject({value, as_of});
  const told = (...subjects: Subject[]) =>
    seriesOf(subjects).map(({key, figures}) => [key, figures.map(({value}) => value)]);

  it("starts with the first batch of its programme, where no total of that day was published", () => {
    expect(told(batch(223, "2022-03-02"), total(328, "2023-09-12"))).toEqual([
      ["140000.jingpin.items.flow", [223]],
      ["140000.jingpin.items", [223, 328]],
    ]);
    expect(told(batch(40, "2023-04-27"), total(40, "2023-04-27"), total(79, "2024-03-12"))).toEqual([
      ["140000.jingpin.items.flow", [40]],
      ["140000.jingpin.items", [40, 79]],
    ]);
  });

  it("does not start with a later batch, with that of another place, or where no total followed", () => {
    const later = batch(105, "2023-09-12", {batch: "jingpin-2", initial: false});
    const elsewhere = batch(26, "2022-03-02", {region: "140100"});
    expect(told(later, elsewhere, total(328, "2023-11-27")).at(-1)).toEqual(["140000.jingpin.items", [328]]);
    expect(told(batch(223, "2022-03-02"))).toEqual([["140000.jingpin.items.flow", [223]]]);
  });
});

describe(otherDefinitions, () => {
  it("finds the series that differ in nothing but their definition", () => {
    const certified = subject({definition: "certified", as_of: "2020"});
    const differing: Partial<Subject>[] = [
      {definition: "brand"},
      {definition: null},
      {definition: "brand", region: "430000"},
      {definition: "brand", metric: "enterprises"},
      {definition: "brand", kind: "flow"},
      {definition: "brand", population: "teams"},
      {definition: "brand", breakdown: "type", member: "service"},
    ];
    const every = seriesOf([certified, ...differing.map((changes) => subject(changes))]);
    const found = otherDefinitions(every[0]!, every);
    expect(found.map(({key}) => key)).toEqual(["140000.jingpin.items..brand", "140000.jingpin.items"]);
  });
});

describe(choicesOf, () => {
  it.each<[string[], number[], string[]]>([
    [["370000.champion.champions"], [274], []],
    [["370000.champion.champions@2025-10-21"], [235], []],
    [["370000.champion.champions@2024"], [], ["370000.champion.champions@2024"]],
    [["nothing", "330000.champion.champions"], [278], ["nothing"]],
    [["370000.champion.champions", "370000.champion.champions@2025-12-13"], [274], []],
  ])("reads %j", (texts, found, missing) => {
    const read = choicesOf(texts, all);
    expect([values(read.choices), read.missing]).toEqual([found, missing]);
  });

  it("reads what it wrote", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), (series, dated) => {
        const asOf = dated ? series.figures[0]!.as_of : null;
        expect(choicesOf([choiceText(series.key, asOf)], all).choices).toMatchObject([{series, asOf}]);
      }),
    );
  });
});

describe(comparableDates, () => {
  it("takes 274 in place of 235 beside 278", () => {
    const {choices} = choicesOf(["370000.champion.champions@2025-10-21", "330000.champion.champions"], all);
    expect(values(comparableDates(choices, calendar))).toEqual([274, 278]);
  });

  it("has none for things that are never comparable", () => {
    const other = seriesOf([...zhejiang, subject({metric: "items"})]);
    const {choices} = choicesOf(
      other.map(({key}) => key),
      other,
    );
    expect(comparableDates(choices, calendar)).toBeNull();
  });
});

describe(exchanged, () => {
  it.each([
    ["takes the place", ["a", "b"], "b", "c", ["a", "c"]],
    ["takes the place of a dated one", ["a", "b@2024"], "b@2024", "c", ["a", "c"]],
    ["changes places with the one it is already", ["a", "b", "c"], "a", "b", ["b", "a", "c"]],
    ["keeps the date of the one it is already", ["a", "b@2024"], "a", "b", ["b@2024", "a"]],
    ["stays with its date where nothing changes", ["a@2024", "b"], "a@2024", "a", ["a@2024", "b"]],
  ])("%s", (_, texts, taken, key, expected) => {
    expect(exchanged(texts, taken, key)).toEqual(expected);
  });
});

describe(joinedBy, () => {
  it("adds a series once", () => {
    expect(joinedBy(["a"], "b")).toEqual(["a", "b"]);
    expect(joinedBy(["a", "b@2024"], "b")).toEqual(["a", "b@2024"]);
  });
});
