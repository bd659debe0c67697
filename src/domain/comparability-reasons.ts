import type {Announced} from "./announced.ts";
import {renewals, type Calendar, type Reason, type Subject, type SubjectField} from "./comparability.ts";
import {addMonths, dateInterval, isYear} from "./date.ts";

const fields: Record<SubjectField, (subject: Subject) => string | null> = {
  metric: ({metric}) => metric,
  counted: ({counts}) => counts,
  mechanism: ({mechanism}) => mechanism,
  definition: ({definition}) => definition,
  population: ({population}) => population,
  kind: ({kind}) => kind,
  status: ({status}) => status,
  region: ({region}) => region,
  region_level: ({region}) => levelOf(region),
  programme: ({programme}) => programme,
  period: ({period}) => period,
  batch: ({batch}) => batch,
  vintage: ({vintage}) => vintage,
  breakdown: ({breakdown, member}) => breakdown && `${breakdown}/${member}`,
};

/** One reason for each field the two differ in; null, which is not stated, differs from anything stated. */
export function differences(a: Subject, b: Subject, of: readonly SubjectField[]): Reason[] {
  return of
    .map((code) => ({code, one: fields[code](a), other: fields[code](b)}))
    .filter(({one, other}) => one !== other)
    .map(({code, one, other}) => ({code, outcome: "not_comparable", a: one ?? "", b: other ?? ""}));
}

/** How a source that does not say what it counts is recorded: by an empty cell, or by this word. */
const unstated = "unstated";

/**
 * Reasons of definition and recipients. Two that are stated must be the same. Where either is not stated they may differ,
 * unless the metric has only one; not stated beside not stated is no more alike than beside stated.
 */
export function variantReasons(a: Subject, b: Subject): Reason[] {
  return variants.flatMap(({field, code, several}) => {
    const [one, other] = [a, b].map((subject) => stated(fields[field](subject)));
    if (one && other) return differences(a, b, [field]);
    const open = several(a) || several(b);
    return open ? [{code, outcome: "caution", a: one ?? "", b: other ?? ""}] : [];
  });
}

const variants = [
  {
    field: "definition",
    code: "definition_unstated",
    several: ({several_definitions}: Subject) => several_definitions,
  },
  {
    field: "population",
    code: "population_unstated",
    several: ({several_populations}: Subject) => several_populations,
  },
] as const;

function stated(code: string | null): string | null {
  return code === unstated ? null : code;
}

/** Dates further apart than so many months call for caution, or forbid a ranking. */
export const monthsApart = {caution: 12, refusal: 36};

/** What the distance of their dates says against ranking two figures. */
export function dateReasons(a: Subject, b: Subject): Reason[] {
  const [first, last] = [dateInterval(a.as_of).to, dateInterval(b.as_of).to].toSorted() as [string, string];
  if (last > addMonths(first, monthsApart.refusal))
    return [{code: "dates_far", outcome: "not_comparable", a: a.as_of, b: b.as_of}];
  return last > addMonths(first, monthsApart.caution)
    ? [{code: "dates_apart", outcome: "caution", a: a.as_of, b: b.as_of}]
    : [];
}

/**
 * Only totals of one metric can be outdated by a batch, and only by one of a programme that one of the two counts. Where
 * the batches of either are not known, or the one that may have come between has no day, that cannot be ruled out.
 */
export function calendarReasons(a: Subject, b: Subject, calendar: Calendar): Reason[] {
  if (a.metric !== b.metric || a.kind !== "stock" || b.kind !== "stock" || a.as_of === b.as_of) return [];
  const [early, late] = [a, b].map(({as_of}) => dateInterval(as_of).to).toSorted() as [string, string];
  const known = [a, b].map((one) => renewals(one, calendar));
  const between = known.flatMap((batches) => batches ?? []).filter((batch) => mayFall(batch, early, late));
  const [certain] = between.filter((batch) => isProvenBy(batch, late)).toSorted(byAnnouncement);
  if (certain)
    return [{code: "batch_between", outcome: "not_comparable", a: certain.announced_on, b: certain.batch}];
  const settled = between.length === 0 && known.every((batches) => batches !== null);
  return settled ? [] : [{code: "calendar_unknown", outcome: "caution", a: a.as_of, b: b.as_of}];
}

// Of a batch without a date only a last day is known.
function mayFall({announced_on, told_by}: Announced, early: string, late: string): boolean {
  if (announced_on === null) return told_by !== null && early < told_by;
  const {from} = dateInterval(announced_on);
  return early < from && from <= late;
}

// A batch known only to its year proves no order beside a day within it.
function isProvenBy(batch: Announced, late: string): batch is Announced & {announced_on: string} {
  const {announced_on: on} = batch;
  return on !== null && (!isYear(on) || dateInterval(on).to <= late);
}

function byAnnouncement(a: {announced_on: string; batch: string}, b: typeof a): number {
  const [one, other] = [a, b].map(({announced_on}) => dateInterval(announced_on).from) as [string, string];
  return one.localeCompare(other) || a.batch.localeCompare(b.batch);
}

// GB/T 2260: 100000 the country, …0000 a province, ……00 a city, else a county.
function levelOf(region: string): string {
  if (region === "100000") return "country";
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}
