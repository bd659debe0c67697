import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {calendarOf, operations, type ReasonCode, type Subject} from "../../src/domain/comparability.ts";
import {compare, rankable} from "../../src/domain/compare.ts";
import {announced, calendar, later, subject} from "./sample.ts";

const known = calendarOf(
  [
    announced({programme: "jingpin", metric: "champions"}, "2025-12"),
    announced({programme: "jingpin", metric: "items"}, "2000"),
  ],
  later,
);

const champions = (region: string, value: number, as_of: string) =>
  subject({metric: "champions", mechanism: "national_list", counts: "enterprise", region, value, as_of});

describe(rankable, () => {
  it("allows the same count of two provinces on the same day", () => {
    expect(rankable(subject(), subject({region: "430000"}), known)).toEqual({
      outcome: "comparable",
      reasons: [],
    });
  });

  it.each<[ReasonCode, Partial<Subject>]>([
    ["metric", {metric: "enterprises"}],
    ["counted", {counts: "enterprise"}],
    ["mechanism", {mechanism: "selected_list"}],
    ["definition", {definition: "brand"}],
    ["population", {population: "persons"}],
    ["kind", {kind: "flow"}],
    ["status", {status: "proposed"}],
    ["region_level", {region: "370200"}],
    ["period", {period: "2024"}],
    ["vintage", {vintage: "census_5"}],
    ["breakdown", {breakdown: "type", member: "service"}],
  ])("refuses a difference of %s", (code, changes) => {
    const stated = {definition: "certified", population: "organisations"};
    const {outcome, reasons} = rankable(subject(stated), subject({...stated, ...changes}), known);
    expect(outcome).toBe("not_comparable");
    expect(reasons.map((reason) => reason.code)).toContain(code);
  });

  it.each<[ReasonCode, string, Partial<Subject>, Partial<Subject>]>([
    ["definition_unstated", "nothing beside nothing", {}, {}],
    ["definition_unstated", "nothing beside something", {}, {definition: "brand"}],
    ["definition_unstated", "“not stated” twice", {definition: "unstated"}, {definition: "unstated"}],
    ["population_unstated", "nothing beside nothing", {}, {}],
    ["population_unstated", "nothing beside something", {}, {population: "persons"}],
    ["population_unstated", "“not stated” twice", {population: "unstated"}, {population: "unstated"}],
  ])(
    "%s: of a metric with several, %s calls for caution, of one with one it is the same",
    (code, _, a, b) => {
      const several = {several_definitions: true, several_populations: true};
      const [one, other] = [subject({...several, ...a}), subject({...several, ...b, region: "430000"})];
      const {outcome, reasons} = rankable(one, other, known);
      expect(outcome).toBe("caution");
      expect(reasons.map((reason) => reason.code)).toContain(code);
      expect(rankable(subject(a), subject({...b, region: "430000"}), known).outcome).toBe("comparable");
    },
  );

  it("gives every reason: certified items beside enterprises of another scheme", () => {
    const items = subject({definition: "certified"});
    const enterprises = subject({
      metric: "enterprises",
      counts: "enterprise",
      unit: "enterprise",
      definition: "brand",
      region: "330000",
    });
    const codes = rankable(items, enterprises, known).reasons.map(({code}) => code);
    expect(codes).toEqual(["metric", "counted", "definition"]);
  });

  it.each<[string, string, string]>([
    ["2024-06-30", "2025-06-30", "comparable"],
    ["2024-06-30", "2025-07-31", "caution"],
    ["2021-06-30", "2024-06-30", "caution"],
    ["2021-06-30", "2024-07-31", "not_comparable"],
  ])("of %s beside %s is %s for their dates alone", (one, other, outcome) => {
    expect(rankable(subject({as_of: one}), subject({as_of: other, region: "430000"}), known).outcome).toBe(
      outcome,
    );
  });

  it("refuses totals with a batch of their metric between them: 235 of October beside 278 of December", () => {
    const {outcome, reasons} = rankable(
      champions("370000", 235, "2025-10"),
      champions("330000", 278, "2025-12-15"),
      known,
    );
    expect(outcome).toBe("not_comparable");
    expect(reasons).toEqual([
      {code: "batch_between", outcome: "not_comparable", a: "2025-12", b: "jingpin 2025-12"},
    ]);
  });

  it("allows totals that both follow the batch: 274 beside 278", () => {
    const after = rankable(
      champions("370000", 274, "2025-12-13"),
      champions("330000", 278, "2025-12-15"),
      known,
    );
    expect(after.outcome).toBe("comparable");
  });

  it("never refuses for a batch of a programme that neither figure counts: 6 of Yantai beside 5 of Linyi", () => {
    const awards = (region: string, as_of: string) =>
      subject({programme: "shandong-award", metric: "awards", region, as_of});
    const batches = [
      announced({programme: "hunan-award", metric: "awards"}, "2020-11-16"),
      announced({programme: "shandong-award", metric: "awards"}, "2018"),
    ];
    const [yantai, linyi] = [awards("370600", "2020-06"), awards("371300", "2020-12")];
    expect(rankable(yantai, linyi, calendarOf(batches, later)).outcome).toBe("comparable");
    const hunan = {...linyi, programme: "hunan-award"};
    expect(rankable(yantai, hunan, calendarOf(batches, later)).reasons).toMatchObject([
      {code: "batch_between", b: "hunan-award 2020-11-16"},
    ]);
  });

  it.each<[string, string, ReasonCode[]]>([
    ["2024", "2024-06-30", ["calendar_unknown"]],
    ["2024", "2024-12-31", ["batch_between"]],
    ["2023", "2024-06-30", []],
    ["2024-06", "2024-06-30", ["batch_between"]],
  ])("of a batch of %s before %s only says what its date proves", (day, late, expected) => {
    const one = subject({as_of: "2023-12-31"});
    const {reasons} = rankable(one, subject({region: "430000", as_of: late}), calendar(day));
    expect(reasons.map(({code}) => code)).toEqual(expected);
  });

  it.each<[string, ReasonCode[]]>([
    ["2023-12-30", []],
    ["2024-03-01", ["calendar_unknown"]],
    ["2025-01-06", ["calendar_unknown"]],
  ])("of a batch without a date, told of by %s, only knows that it was not later", (told_by, expected) => {
    const items = {programme: "jingpin", metric: "items"};
    const undated = {...announced(items, told_by), announced_on: null};
    const [one, other] = [subject({as_of: "2023-12-31"}), subject({region: "430000", as_of: "2024-06-30"})];
    const {reasons} = rankable(one, other, calendarOf([undated], later));
    expect(reasons.map(({code}) => code)).toEqual(expected);
  });

  it("is cautious where the batches of one of two programmes are not known", () => {
    const [one, other] = [subject(), subject({programme: "mingpin", as_of: "2024-05-31"})];
    expect(rankable(one, other, known).reasons).toMatchObject([{code: "calendar_unknown"}]);
  });

  it("is cautious where the batches of a metric are not known", () => {
    const unknown = rankable(subject({as_of: "2024-05-31"}), subject({region: "430000"}), new Map());
    expect(unknown).toMatchObject({outcome: "caution", reasons: [{code: "calendar_unknown"}]});
  });

  it("compares additions batch by batch, whatever the days they were published", () => {
    const batch = (code: string, as_of: string) =>
      subject({kind: "flow", batch: code, as_of, region: as_of < "2024" ? "140000" : "330000"});
    expect(rankable(batch("nine", "2020-01-01"), batch("nine", "2024-02-01"), known).outcome).toBe(
      "comparable",
    );
    expect(codes("rank", batch("eight", "2023-12-31"), batch("nine", "2024-02-01"))).toEqual(["batch"]);
  });
});

const codes = (operation: (typeof operations)[number], a: Subject, b: Subject) =>
  compare(operation, a, b, known).reasons.map(({code}) => code);

describe(compare, () => {
  it("draws one series as a trend whatever its dates, and starts it with the first batch", () => {
    expect(codes("trend", subject({as_of: "2015"}), subject({as_of: "2025-05-10"}))).toEqual([]);
    expect(codes("trend", subject({kind: "flow", initial: true}), subject({as_of: "2025"}))).toEqual([]);
  });

  it.each<[ReasonCode, Partial<Subject>]>([
    ["region", {region: "330000"}],
    ["programme", {programme: "pinzibiao"}],
    ["metric", {metric: "enterprises"}],
    ["definition", {definition: "brand"}],
    ["population", {population: "persons"}],
    ["vintage", {vintage: "census_5"}],
    ["breakdown", {breakdown: "type", member: "service"}],
    ["kind", {kind: "flow"}],
  ])("breaks a trend at another %s", (code, changes) => {
    expect(codes("trend", subject(), subject({as_of: "2025", ...changes}))).toEqual([code]);
  });

  const applied = {metric: "applied", kind: "flow", batch: "one", counted: "item"} as const;
  const certified = {kind: "flow", batch: "one", counted: "item", as_of: "2024-07-30"} as const;

  it.each<[string, Partial<Subject>, Partial<Subject>, ReasonCode[]]>([
    ["a stage of a round by an earlier stage", applied, certified, []],
    [
      "a stage of a round by an earlier stage, whose metric has no definition",
      applied,
      {...certified, definition: "certified"},
      [],
    ],
    ["a stage of another round", applied, {...certified, batch: "two"}, ["batch"]],
    ["items by applicants", {...applied, counted: "applicant"}, certified, ["metric"]],
    ["a city by its province", {region: "370200"}, {region: "370000"}, []],
    ["a city by another province", {region: "370200"}, {region: "330000"}, ["region"]],
    ["a province by another", {region: "140000"}, {region: "330000"}, ["region"]],
    ["a province by the country", {region: "140000"}, {region: "100000"}, []],
    ["a part by its whole", {breakdown: "type", member: "service"}, {}, []],
    ["figures of two days", {region: "370200"}, {region: "370000", as_of: "2024-07-01"}, ["date"]],
    [
      "figures of two definitions",
      {region: "370200", definition: "brand"},
      {region: "370000"},
      ["definition"],
    ],
    ["enterprises by items", {metric: "enterprises", counts: "enterprise"}, {}, ["metric", "counted"]],
    ["two counts of one object", {metric: "others"}, {}, ["part_unproven"]],
  ])("divides %s or says why not", (_what, a, b, expected) => {
    expect(codes("share", subject({observation: "a", ...a}), subject({observation: "b", ...b}))).toEqual(
      expected,
    );
  });

  const part = (member: string, changes: Partial<Subject> = {}) =>
    subject({observation: member, breakdown: "type", member, ...changes});

  it.each<[string, Subject, ReasonCode[]]>([
    ["another part", part("service"), []],
    ["a part of another split", part("food", {breakdown: "category"}), ["breakdown"]],
    ["a part of another batch", part("service", {batch: "two"}), ["batch"]],
    ["a part of another day", part("service", {as_of: "2025"}), ["date"]],
    ["the same part again", part("product", {observation: "again"}), ["overlap"]],
    ["a rounded part", part("service", {qualifier: "about"}), ["inexact"]],
    ["a part of another region", part("service", {region: "330000"}), ["region"]],
  ])("composes a whole of a part and %s or says why not", (_what, other, expected) => {
    expect(codes("composition", part("product"), other)).toEqual(expected);
  });

  it.each(operations)("is symmetric for %s", (operation) => {
    const any = fc
      .record({
        metric: fc.constantFrom("champions", "items", "other"),
        counts: fc.constantFrom("enterprise", "product"),
        counted: fc.constantFrom(null, "item", "applicant"),
        region: fc.constantFrom("100000", "140000", "330000", "370000", "370200", "370211"),
        kind: fc.constantFrom<Subject["kind"]>("stock", "flow"),
        batch: fc.constantFrom(null, "one", "two"),
        breakdown: fc.constantFrom(null, "type"),
        member: fc.constantFrom("product", "service"),
        definition: fc.constantFrom(null, "unstated", "brand"),
        several_definitions: fc.boolean(),
        initial: fc.boolean(),
        qualifier: fc.constantFrom<Subject["qualifier"]>("exact", "about"),
        as_of: fc.constantFrom("2021", "2024-06-30", "2025-10", "2025-12", "2025-12-13", "2025-12-31"),
      })
      .map(subject);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [there, back] = [compare(operation, a, b, known), compare(operation, b, a, known)];
        const said = ({reasons}: typeof there) => reasons.map(({code}) => code);
        expect([there.outcome, said(there)]).toEqual([back.outcome, said(back)]);
      }),
      {numRuns: 500},
    );
  });
});
