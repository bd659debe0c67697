import {
  comparisonOf,
  type Calendar,
  type Comparison,
  type SubjectField,
  type Operation,
  type Reason,
  type Subject,
} from "./comparability.ts";
import {calendarReasons, dateReasons, differences, variantReasons} from "./comparability-reasons.ts";
import {dateInterval} from "./date.ts";

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

/** Whether two figures may be ranked side by side. */
export function rankable(a: Subject, b: Subject, calendar: Calendar): Comparison {
  return compare("rank", a, b, calendar);
}

// The same thing counted by the same mechanism and definition, at the same level of region, with no batch of it announced
// between the dates. Additions are compared batch by batch: what one batch gave does not age.
function rankReasons(a: Subject, b: Subject, calendar: Calendar): Reason[] {
  const same: SubjectField[] = ["metric", "counted", "mechanism", "kind", "status"];
  const fixed = [
    ...differences(a, b, [...same, "region_level", "vintage", "breakdown"]),
    ...variantReasons(a, b),
  ];
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
  const same: SubjectField[] = [
    "region",
    "programme",
    "metric",
    "definition",
    "population",
    "status",
    "vintage",
  ];
  const totals = (one: Subject) => one.kind === "stock" || one.initial;
  const kind: SubjectField[] = totals(a) && totals(b) ? [] : ["kind"];
  return differences(a, b, [...same, ...kind, "breakdown"]);
}

// One is part of the other: of its territory, of its split, or a later stage of its round.
function shareReasons(a: Subject, b: Subject): Reason[] {
  // A definition is of one metric: what a round's applicants are says nothing of what its winners are.
  const definition: SubjectField[] = a.metric === b.metric ? ["definition"] : [];
  const fixed = differences(a, b, ["programme", ...definition, "population", "kind", "status", "vintage"]);
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
  const same: SubjectField[] = [
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
