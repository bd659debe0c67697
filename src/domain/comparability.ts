import {dateInterval, addMonths, type DateInterval} from "./date.ts";
import type {Figure} from "./figure.ts";

export type Outcome = "comparable" | "caution" | "not_comparable";

/** Why two figures may not, or only with care, be set side by side; `a` and `b` are the codes or texts that differ. */
export interface Reason {
  code: ReasonCode;
  outcome: Exclude<Outcome, "comparable">;
  a: string;
  b: string;
}

export type ReasonCode =
  | "metric"
  | "counted"
  | "mechanism"
  | "definition"
  | "population"
  | "kind"
  | "status"
  | "region_level"
  | "period"
  | "vintage"
  | "breakdown"
  | "batch_between"
  | "calendar_unknown"
  | "dates_far"
  | "dates_apart";

export interface Comparison {
  outcome: Outcome;
  reasons: Reason[];
}

/** A figure with what decides whether it may be ranked against another. */
export interface Subject extends Figure {
  /** How the programme works: third-party certification, selected list … Null for a plain statistic. */
  mechanism: string | null;
  /** The object the metric counts: product or service, enterprise, brand … */
  counts: string;
  vintage: string | null;
}

/** The days on which a metric was renewed for everyone: a batch announced, a review published. */
export type Calendar = ReadonlyMap<string, readonly string[]>;

/**
 * Whether two figures may be ranked side by side; the unit belongs to the metric, so equal metrics have equal units. They must count the same thing by the same mechanism and definition, at
 * the same level of region, with no batch of that metric announced between their dates; dates more than 12 months apart
 * call for caution, more than 36 forbid it. Every reason is given, not only the first. Symmetric but for the order of `a` and `b`.
 */
export function rankable(a: Subject, b: Subject, calendar: Calendar): Comparison {
  const reasons = [...differences(a, b), ...dateReasons(a, b), ...calendarReasons(a, b, calendar)];
  return {outcome: worst(reasons), reasons};
}

function differences(a: Subject, b: Subject): Reason[] {
  const pairs: [ReasonCode, string | null, string | null][] = [
    ["metric", a.metric, b.metric],
    ["counted", a.counts, b.counts],
    ["mechanism", a.mechanism, b.mechanism],
    ["definition", a.definition, b.definition],
    ["population", a.population, b.population],
    ["kind", a.kind, b.kind],
    ["status", a.status, b.status],
    ["region_level", levelOf(a.region), levelOf(b.region)],
    ["period", a.period, b.period],
    ["vintage", a.vintage, b.vintage],
    ["breakdown", splitOf(a), splitOf(b)],
  ];
  return pairs
    .filter(([, one, other]) => one !== other)
    .map(([code, one, other]) => ({code, outcome: "not_comparable", a: one ?? "", b: other ?? ""}));
}

function dateReasons(a: Subject, b: Subject): Reason[] {
  const [first, last] = [dateInterval(a.as_of).to, dateInterval(b.as_of).to].toSorted() as [string, string];
  if (last > addMonths(first, 36))
    return [{code: "dates_far", outcome: "not_comparable", a: a.as_of, b: b.as_of}];
  return last > addMonths(first, 12)
    ? [{code: "dates_apart", outcome: "caution", a: a.as_of, b: b.as_of}]
    : [];
}

// Only totals of one metric can be outdated by a batch; where its batches are not known, that cannot be ruled out.
function calendarReasons(a: Subject, b: Subject, calendar: Calendar): Reason[] {
  if (a.metric !== b.metric || a.kind !== "stock" || b.kind !== "stock" || a.as_of === b.as_of) return [];
  const known = calendar.get(a.metric);
  if (!known) return [{code: "calendar_unknown", outcome: "caution", a: a.as_of, b: b.as_of}];
  const days = [dateInterval(a.as_of), dateInterval(b.as_of)].toSorted((x, y) => (x.to < y.to ? -1 : 1));
  const [early, late] = days as [DateInterval, DateInterval];
  const between = known.find((day) => {
    const {from} = dateInterval(day);
    return early.to < from && from <= late.to;
  });
  return between ? [{code: "batch_between", outcome: "not_comparable", a: between, b: between}] : [];
}

function worst(reasons: readonly Reason[]): Outcome {
  if (reasons.some(({outcome}) => outcome === "not_comparable")) return "not_comparable";
  return reasons.length > 0 ? "caution" : "comparable";
}

// GB/T 2260: 100000 the country, …0000 a province, ……00 a city, else a county.
function levelOf(region: string): string {
  if (region === "100000") return "country";
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}

function splitOf({breakdown, member}: Subject): string | null {
  return breakdown && `${breakdown}/${member}`;
}
