import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankable, type Calendar, type ReasonCode, type Subject} from "../../src/domain/comparability.ts";
import {figure} from "./sample.ts";

const known: Calendar = new Map([
  ["champions", ["2025-12"]],
  ["items", []],
]);

function subject(changes: Partial<Subject> = {}): Subject {
  const base = {
    ...figure(changes),
    mechanism: "third_party_certification",
    counts: "product_or_service",
    counted: null,
    initial: false,
    vintage: null,
  };
  return {...base, ...changes};
}

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
    const {outcome, reasons} = rankable(subject(), subject(changes), known);
    expect(outcome).toBe("not_comparable");
    expect(reasons.map((reason) => reason.code)).toContain(code);
  });

  it("gives every reason: certified items beside enterprises of another scheme", () => {
    const items = subject();
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
    expect(reasons).toEqual([{code: "batch_between", outcome: "not_comparable", a: "2025-12", b: "2025-12"}]);
  });

  it("allows totals that both follow the batch: 274 beside 278", () => {
    const after = rankable(
      champions("370000", 274, "2025-12-13"),
      champions("330000", 278, "2025-12-15"),
      known,
    );
    expect(after.outcome).toBe("comparable");
  });

  it("is cautious where the batches of a metric are not known", () => {
    const unknown = rankable(subject({as_of: "2024-05-31"}), subject({region: "430000"}), new Map());
    expect(unknown).toMatchObject({outcome: "caution", reasons: [{code: "calendar_unknown"}]});
  });

  it("is symmetric", () => {
    const day = fc.constantFrom("2021", "2024-06-30", "2025-10", "2025-12-13", "2025-12-15");
    const any = fc
      .record({
        metric: fc.constantFrom("champions", "items", "other"),
        counts: fc.constantFrom("enterprise", "product"),
        region: fc.constantFrom("140000", "330000", "370200"),
        kind: fc.constantFrom<Subject["kind"]>("stock", "flow"),
        as_of: day,
      })
      .map(subject);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [there, back] = [rankable(a, b, known), rankable(b, a, known)];
        const codes = ({reasons}: typeof there) => reasons.map(({code}) => code);
        expect([there.outcome, codes(there)]).toEqual([back.outcome, codes(back)]);
      }),
    );
  });
});
