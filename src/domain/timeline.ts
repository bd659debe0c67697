import {dateInterval} from "./date.ts";
import type {Grade} from "./figure.ts";
import {groupBy} from "./series.ts";

/** What a happening is: a rule in force, a plan, an announced list, or an event. */
export const lanes = ["rules", "plans", "lists", "events"] as const;
export type Lane = (typeof lanes)[number];

/** A decree, plan, announcement or event of the registry. */
export interface Policy {
  policy: string;
  region: string;
  kind: string;
  batch: string | null;
  issued_on: string | null;
  /** The policy that this row tells again from another document. */
  same_as: string | null;
  source: string;
  grade: Grade;
  published_on: string | null;
}

/** A batch or edition of a programme. */
export interface Batch {
  batch: string;
  programme: string;
  region: string;
  announced_on: string | null;
  source: string;
  grade: Grade;
  published_on: string | null;
}

/** Something somebody decided or announced. Either the registry tells it as a policy, or it is known as a batch only. */
export interface Happening<P extends Policy = Policy, B extends Batch = Batch> {
  key: string;
  lane: Lane;
  region: string;
  /** The day, month or year it happened; null where nobody published it. */
  on: string | null;
  source: string;
  grade: Grade;
  published_on: string | null;
  policy: P | null;
  /** The same told by other documents that were out by then. */
  also: readonly P[];
  /** The batch it announced. */
  batch: B | null;
}

type Dated = Pick<Happening, "on" | "published_on">;

/**
 * What had happened by the evaluation day, newest first and the undated last. A batch that a policy announced is told by
 * that policy, and what several documents tell by the first of them, not a second time.
 */
export function happenings<P extends Policy, B extends Batch>(
  policies: readonly P[],
  batches: readonly B[],
  evaluationDay: string,
): Happening<P, B>[] {
  const byCode = new Map(batches.map((batch) => [batch.batch, batch]));
  const again = groupBy(
    policies.filter((policy) => isDescribed({on: null, published_on: policy.published_on}, evaluationDay)),
    ({same_as}) => same_as ?? "",
  );
  const told = policies
    .filter(({same_as}) => same_as === null)
    .map((policy) => ({
      ...ofPolicy<P, B>(policy, byCode.get(policy.batch ?? "") ?? null),
      also: again.get(policy.policy) ?? [],
    }))
    .filter((one) => hasHappened(one, evaluationDay));
  const announced = new Set(told.map(({policy}) => policy?.batch));
  const bare = batches
    .filter(({batch}) => !announced.has(batch))
    .map((batch) => ofBatch<P, B>(batch))
    .filter((one) => hasHappened(one, evaluationDay));
  return [...told, ...bare].toSorted(newestFirst);
}

/**
 * A public act stands from the day it was issued, whenever our source for it was printed. A year or a month counts once it
 * is over, or as soon as a source of it was out; what has no date counts from its source.
 */
export function hasHappened({on, published_on}: Dated, evaluationDay: string): boolean {
  const reported = published_on !== null && dateInterval(published_on).to <= evaluationDay;
  if (on === null) return reported;
  const {from, to} = dateInterval(on);
  return to <= evaluationDay || (from <= evaluationDay && reported);
}

/** Whether its description could be read by the evaluation day: what a later source adds is not used. */
export function isDescribed({on, published_on}: Dated, evaluationDay: string): boolean {
  const day = published_on ?? on;
  return day !== null && dateInterval(day).to <= evaluationDay;
}

/** The lane a kind of policy belongs to. */
export function laneOf(kind: string): Lane {
  if (kind === "plan") return "plans";
  if (kind === "announcement") return "lists";
  return kind === "event" || kind === "report" ? "events" : "rules";
}

/** Happenings in runs of one year, in the order they come; null for those without a date. */
export function byYear<H extends Pick<Happening, "on">>(
  list: readonly H[],
): {year: string | null; entries: H[]}[] {
  const years = groupBy(list, ({on}) => on?.slice(0, 4) ?? "");
  return [...years].map(([year, entries]) => ({year: year || null, entries}));
}

/** The first day of the recent past: the year of the evaluation day and the ten before it. */
export function recentFrom(evaluationDay: string): string {
  return `${Number(evaluationDay.slice(0, 4)) - 10}-01-01`;
}

/** Whether any day it may have happened on lies on or after the first day shown; the undated always count. */
export function isSince({on}: Pick<Happening, "on">, from: string): boolean {
  return on === null || dateInterval(on).to >= from;
}

function ofPolicy<P extends Policy, B extends Batch>(policy: P, batch: B | null): Happening<P, B> {
  const {region, source, grade, published_on} = policy;
  return {
    key: `policy:${policy.policy}`,
    lane: laneOf(policy.kind),
    region,
    on: policy.issued_on,
    source,
    grade,
    published_on,
    policy,
    also: [],
    batch,
  };
}

function ofBatch<P extends Policy, B extends Batch>(batch: B): Happening<P, B> {
  const {region, source, grade, published_on} = batch;
  return {
    key: `batch:${batch.batch}`,
    lane: "lists",
    region,
    on: batch.announced_on,
    source,
    grade,
    published_on,
    policy: null,
    also: [],
    batch,
  };
}

// By the first day it may have happened on, so that a bare year stands below the dated ones of that year.
function newestFirst(a: Happening, b: Happening): number {
  if (a.on === null || b.on === null)
    return Number(a.on === null) - Number(b.on === null) || order(a.key, b.key);
  const [one, other] = [dateInterval(a.on), dateInterval(b.on)];
  return order(other.from, one.from) || order(one.to, other.to) || order(a.key, b.key);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
