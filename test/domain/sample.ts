import type {Mention} from "../../src/domain/announced.ts";
import {calendarOf, type Calendar, type Subject} from "../../src/domain/comparability.ts";
import {dateInterval} from "../../src/domain/date.ts";
import type {Figure} from "../../src/domain/figure.ts";
import type {Judgement} from "../../src/domain/judgement/judgement.ts";
import type {Target} from "../../src/domain/target.ts";

/** A plain exact total of grade B; a test changes what it is about. */
export function figure(changes: Partial<Figure> = {}): Figure {
  const observation = changes.observation ?? `O-${changes.as_of ?? "2024-06-30"}-${changes.value ?? 100}`;
  return {
    observation,
    region: "140000",
    programme: "jingpin",
    metric: "items",
    definition: null,
    batch: null,
    breakdown: null,
    member: null,
    population: null,
    value: 100,
    qualifier: "exact",
    unit: "product",
    as_of: "2024-06-30",
    as_of_basis: "stated",
    period: null,
    kind: "stock",
    status: "published",
    derived: false,
    grade: "B",
    fact: observation,
    source: "gov",
    published_on: changes.as_of ?? "2024-06-30",
    adds_up: false,
    vintage: null,
    ...changes,
  };
}

/** The plain total as the comparability guard sees it: products certified by a third party. */
export function subject(changes: Partial<Subject> = {}): Subject {
  const guarded = {
    mechanism: "third_party_certification",
    counts: "product_or_service",
    counted: null,
    initial: false,
    several_definitions: false,
    several_populations: false,
    vintage: null,
  };
  return {...figure(changes), ...guarded, ...changes};
}

/** A batch of what a series counts, announced on a day and told of on the first one it may mean. */
export function announced(series: {programme: string; metric: string}, announced_on: string): Mention {
  const {from} = dateInterval(announced_on);
  return {
    ...series,
    batch: `${series.programme} ${announced_on}`,
    announced_on,
    in_sequence: false,
    listed_on: from,
    published: true,
    as_of: announced_on,
    published_on: from,
  };
}

/** The batches of the plain total that are known: one from before all dates the tests speak of, and those of these days. */
export function calendar(...days: readonly string[]): Calendar {
  const items = {programme: "jingpin", metric: "items"};
  return calendarOf(
    ["2000", ...days].map((day) => announced(items, day)),
    later,
  );
}

/** A headline target of 200 items by 2025, of grade A. */
export function target(changes: Partial<Target> = {}): Target {
  return {
    target: "T-1",
    region: "140000",
    programme: "jingpin",
    metric: "items",
    definition: null,
    batch: null,
    breakdown: null,
    member: null,
    population: null,
    value: 200,
    qualifier: "exact",
    unit: "product",
    due: "2025",
    set_on: "2021-07-30",
    role: "target",
    basis: "cumulative",
    period: null,
    direction: "up",
    headline: true,
    restates: null,
    grade: "A",
    source: "decree",
    published_on: "2021-07-30",
    ...changes,
  };
}

/** Evaluation days after and before the due date of the plain target. */
export const later = "2026-11-20";
export const before = "2025-07-31";

/** A judgement in short: its kind, or why it is unknown. */
export function verdict(judgement: Judgement): string {
  return judgement.kind === "unknown" ? judgement.reason : judgement.kind;
}
