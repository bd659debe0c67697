import {dateInterval} from "./date.ts";
import {differences, dateReasons, calendarReasons, type Field} from "./comparability-reasons.ts";
import type {Figure} from "./figure.ts";

export type Outcome = "comparable" | "caution" | "not_comparable";

/**
 * What is done with figures set together. rank: side by side, by size. trend: along one series. share: one as part of
 * the other. composition: parts of one whole.
 */
export const operations = ["rank", "trend", "share", "composition"] as const;
export type Operation = (typeof operations)[number];

/** Why two figures may not, or only with care, be set together; `a` and `b` are the codes or texts that differ. */
export interface Reason {
  code: ReasonCode;
  outcome: Exclude<Outcome, "comparable">;
  a: string;
  b: string;
}

export type ReasonCode =
  | Field
  | "date"
  | "batch_between"
  | "calendar_unknown"
  | "dates_far"
  | "dates_apart"
  | "part_unproven"
  | "overlap"
  | "inexact"
  | "measure_missing"
  | "denominator"
  | "rate_counted";

export interface Comparison {
  outcome: Outcome;
  reasons: Reason[];
}

/** A figure with what decides whether it may be set beside another. */
export interface Subject extends Figure {
  /** How the programme works: third-party certification, selected list … Null for a plain statistic. */
  mechanism: string | null;
  /** The object the metric counts: product or service, enterprise, brand … */
  counts: string;
  /** What a stage of a selection round is counted in, item or applicant; null for any other metric. */
  counted: string | null;
  /** The first batch of its series, which is also its first total. */
  initial: boolean;
}

/** The days on which a metric was renewed for everyone: a batch announced, a review published. */
export type Calendar = ReadonlyMap<string, readonly string[]>;

/** Two figures that were compared. */
export interface Pair<S extends Subject = Subject> {
  a: S;
  b: S;
  comparison: Comparison;
}

/**
 * Whether two figures may be set together for an operation, with every reason against it, not only the first. The unit
 * belongs to the metric, so equal metrics have equal units. Symmetric but for the order of `a` and `b` in the reasons.
 */
export function compare(operation: Operation, a: Subject, b: Subject, calendar: Calendar): Comparison {
  return comparisonOf(rules[operation](a, b, calendar));
}

const rules: Record<Operation, (a: Subject, b: Subject, calendar: Calendar) => Reason[]> = {
  rank: rankReasons,
  trend: trendReasons,
  share: shareReasons,
  composition: compositionReasons,
};

/** The outcome that a list of reasons amounts to. */
export function comparisonOf(reasons: Reason[]): Comparison {
  if (reasons.some(({outcome}) => outcome === "not_comparable")) return {outcome: "not_comparable", reasons};
  return {outcome: reasons.length > 0 ? "caution" : "comparable", reasons};
}

/** Whether two figures may be ranked side by side. */
export function rankable(a: Subject, b: Subject, calendar: Calendar): Comparison {
  return compare("rank", a, b, calendar);
}

// The same thing counted by the same mechanism and definition, at the same level of region, with no batch of it announced
// between the dates. Additions are compared batch by batch: what one batch gave does not age.
function rankReasons(a: Subject, b: Subject, calendar: Calendar): Reason[] {
  const same: Field[] = ["metric", "counted", "mechanism", "definition", "population", "kind", "status"];
  const fixed = differences(a, b, [...same, "region_level", "vintage", "breakdown"]);
  if (a.kind === "flow" && b.kind === "flow" && (a.batch ?? b.batch)) {
    return [...fixed, ...differences(a, b, ["batch"])];
  }
  return [
    ...fixed,
    ...differences(a, b, ["period"]),
    ...dateReasons(a, b),
    ...calendarReasons(a, b, calendar),
  ];
}

// Dates are what differs along a series, so they are no reason; a change of definition or vintage breaks the line.
function trendReasons(a: Subject, b: Subject): Reason[] {
  const same: Field[] = ["region", "programme", "metric", "definition", "population", "status", "vintage"];
  const totals = (one: Subject) => one.kind === "stock" || one.initial;
  const kind: Field[] = totals(a) && totals(b) ? [] : ["kind"];
  return differences(a, b, [...same, ...kind, "breakdown"]);
}

// One is part of the other: of its territory, of its split, or a later stage of its round.
function shareReasons(a: Subject, b: Subject): Reason[] {
  const fixed = differences(a, b, ["programme", "definition", "population", "kind", "status", "vintage"]);
  const region = within(a.region, b.region) || within(b.region, a.region);
  const split = a.breakdown === null || b.breakdown === null || a.breakdown === b.breakdown;
  return [
    ...(region ? [] : differences(a, b, ["region"])),
    ...fixed,
    ...objectReasons(a, b),
    ...(split ? [] : differences(a, b, ["breakdown"])),
    ...momentReasons(a, b),
  ];
}

function compositionReasons(a: Subject, b: Subject): Reason[] {
  const same: Field[] = [
    "region",
    "programme",
    "metric",
    "definition",
    "population",
    "kind",
    "status",
    "vintage",
  ];
  const split = a.breakdown === b.breakdown ? [] : differences(a, b, ["breakdown"]);
  const twice = a.breakdown === b.breakdown && a.member === b.member && a.observation !== b.observation;
  const overlap: Reason = {code: "overlap", outcome: "not_comparable", a: "", b: ""};
  const inexact: Reason = {code: "inexact", outcome: "not_comparable", a: "", b: ""};
  return [
    ...differences(a, b, same),
    ...split,
    ...momentReasons(a, b),
    ...(twice ? [overlap] : []),
    ...([a, b].some(({qualifier}) => qualifier !== "exact") ? [inexact] : []),
  ];
}

// A share needs one counted object; two metrics of one object may be part and whole only as stages of a round.
function objectReasons(a: Subject, b: Subject): Reason[] {
  const staged = a.counted !== null && a.counted === b.counted;
  if (a.metric === b.metric || staged) return [];
  if (a.counts !== b.counts || a.counted !== b.counted) return differences(a, b, ["metric", "counted"]);
  return [{code: "part_unproven", outcome: "caution", a: a.metric, b: b.metric}];
}

// Figures of one batch belong together whatever day each was published; others only on one day.
function momentReasons(a: Subject, b: Subject): Reason[] {
  if (a.batch ?? b.batch) return differences(a, b, ["batch"]);
  const day = ({as_of}: Subject) => dateInterval(as_of).to;
  const dates: Reason[] =
    day(a) === day(b) ? [] : [{code: "date", outcome: "not_comparable", a: a.as_of, b: b.as_of}];
  return [...dates, ...differences(a, b, ["period"])];
}

// GB/T 2260: a province contains the codes that begin with its two digits, a city those that begin with its four.
function within(part: string, whole: string): boolean {
  if (whole === "100000" || part === whole) return true;
  const stem = whole.replace(/(?:00){1,2}$/, "");
  return part !== "100000" && part.startsWith(stem);
}

/**
 * Figures in groups that may each share an axis: no two members of a group are `not_comparable`. The order is kept, a
 * figure joins the first group that takes it. `refused` are all pairs that may not.
 */
export function comparableGroups<S extends Subject>(
  subjects: readonly S[],
  operation: Operation,
  calendar: Calendar,
): {groups: S[][]; refused: Pair<S>[]} {
  const refused = pairsOf(subjects, operation, calendar).filter(
    ({comparison}) => comparison.outcome === "not_comparable",
  );
  const apart = (one: S, other: S) =>
    refused.some(({a, b}) => (a === one && b === other) || (a === other && b === one));
  return {groups: groupsWithout(subjects, apart), refused};
}

/** Items in groups without a pair that must be kept apart; an item joins the first group that takes it. */
export function groupsWithout<T>(items: readonly T[], apart: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const home = groups.find((members) => members.every((member) => !apart(member, item)));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Every pair of a list of figures, compared. */
export function pairsOf<S extends Subject>(
  subjects: readonly S[],
  operation: Operation,
  calendar: Calendar,
): Pair<S>[] {
  return subjects.flatMap((a, index) =>
    subjects.slice(index + 1).map((b) => ({a, b, comparison: compare(operation, a, b, calendar)})),
  );
}

/** The announcements a reader on the evaluation day could have known of, by metric. */
export function calendarOf(
  announced: readonly {metric: string; announced_on: string}[],
  evaluationDay: string,
): Calendar {
  const calendar = new Map<string, string[]>();
  for (const {metric, announced_on} of announced) {
    // Of a batch dated to a month, its first day decides: it may have been announced.
    if (dateInterval(announced_on).from > evaluationDay) continue;
    calendar.set(metric, [...(calendar.get(metric) ?? []), announced_on]);
  }
  return calendar;
}
