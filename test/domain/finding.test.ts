import {describe, expect, it} from "vitest";
import type {Figure} from "../../src/domain/figure.ts";
import {ageInMonths, findingsOf, newestTotal, type Aim} from "../../src/domain/finding.ts";
import {judge} from "../../src/domain/judgement/judge.ts";
import {seriesPanels} from "../../src/domain/panels.ts";
import {roundsOf, type Stage} from "../../src/domain/selection.ts";
import type {Target} from "../../src/domain/target.ts";
import {figure, target} from "./sample.ts";

const day = "2026-11-20";
const aim = (changes: Partial<Target>): Aim => ({
  target: target(changes),
  judgement: judge(target(changes), [], day),
  progress: {kind: "unknown", reason: "no_figure"},
});
const stage = (stage: Stage["stage"], changes: Partial<Figure & Stage> = {}): Figure & Stage => ({
  ...figure({kind: "flow", batch: "jingpin-1", value: stage === 1 ? 200 : 50, ...changes}),
  stage,
  counted: "item",
  ...changes,
});
const finding = (totals: Figure[], aims: Aim[] = [], stages: (Figure & Stage)[] = []) =>
  findingsOf(seriesPanels(totals), {aims, rounds: roundsOf(stages), evaluationDay: day});

describe(findingsOf, () => {
  it("has none without panels", () => {
    expect(finding([], [aim({})])).toEqual([]);
  });

  it("speaks of the first series of each region, in the order of the panels", () => {
    const found = finding([
      figure({value: 120}),
      figure({value: 117, metric: "enterprises"}),
      figure({value: 73, region: "430000", programme: "mingpin"}),
    ]);
    expect(found.map(({region, newest}) => [region, newest.value])).toEqual([
      ["140000", 120],
      ["430000", 73],
    ]);
  });

  it.each<[string, Partial<Figure>, number | null]>([
    ["of the same date", {}, 117],
    ["of another date", {as_of: "2024-05-30"}, null],
    ["of another programme", {programme: "mingpin"}, null],
  ])("adds a second series %s only when it can stand in the same sentence", (_case, changes, companion) => {
    const [found] = finding([figure({value: 120}), figure({value: 117, metric: "enterprises", ...changes})]);
    expect(found!.companion?.value ?? null).toBe(companion);
  });

  it.each<[string, Partial<Target>, string | null]>([
    ["its own headline target", {}, "T-1"],
    ["no target of another programme", {programme: "mingpin"}, null],
    ["no target that is not a headline", {headline: false}, null],
  ])("has %s as its aim", (_case, changes, id) => {
    const [found] = finding([figure({value: 120})], [aim(changes)]);
    expect(found!.aim?.target.target ?? null).toBe(id);
  });

  it.each<[string, Partial<Figure & Stage>, number | null]>([
    ["the rate of its newest round", {batch: "jingpin-2", as_of: "2025-01-06", value: 20}, 0.1],
    ["of two rounds of one day the one by item", {counted: "applicant", value: 100}, 0.25],
    [
      "no rate of another programme",
      {batch: "mingpin-1", programme: "mingpin", as_of: "2026", value: 1},
      0.25,
    ],
    ["no rate without exact ends", {batch: "jingpin-2", as_of: "2025-01-06", qualifier: "about"}, 0.25],
  ])("has %s", (_case, changes, rate) => {
    const second = [stage(1, {...changes, value: 200}), stage(3, changes)];
    const [found] = finding([figure()], [], [...second, stage(1), stage(3)]);
    expect(found!.round?.rate.value ?? null).toBe(rate);
  });

  it("has no rate where no applications were published", () => {
    expect(finding([figure()], [], [stage(2), stage(3)])[0]!.round).toBeNull();
  });

  it("counts the age from the newest statement, a confirmation included", () => {
    const [found] = finding([
      figure({value: 73, as_of: "2024-01-19"}),
      figure({value: 73, as_of: "2026-10-20"}),
    ]);
    expect(found!.age).toBeCloseTo(1.02, 2);
  });
});

describe(ageInMonths, () => {
  it.each([
    ["2026-11-20", 0],
    ["2025-11-20", 11.99],
    ["2025", 10.64],
    ["2026-10", 0.66],
    ["2026", 0],
  ])("of a figure of %s is %d months", (as_of, months) => {
    expect(ageInMonths({as_of}, day)).toBeCloseTo(months, 2);
  });
});

describe(newestTotal, () => {
  it("looks through every definition and confirmation", () => {
    const [panel] = seriesPanels([
      figure({definition: "brand", value: 5328, as_of: "2025-05-10"}),
      figure({definition: "certified", value: 4116, as_of: "2023-12-31"}),
      figure({definition: "certified", value: 4116, as_of: "2025-08-31"}),
    ]);
    expect(newestTotal(panel!)).toMatchObject({value: 4116, as_of: "2025-08-31"});
  });

  it("is null for a panel without steps", () => {
    expect(newestTotal({programme: "jingpin", metric: "items", region: "140000", lines: []})).toBeNull();
  });
});
