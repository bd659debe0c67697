import type {Calendar, SubjectField, Reason, Subject} from "./comparability.ts";
import {addMonths, dateInterval, type DateInterval} from "./date.ts";

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

/** One reason for each field the two differ in; null, not stated, differs from anything stated. */
export function differences(a: Subject, b: Subject, of: readonly SubjectField[]): Reason[] {
  return of
    .map((code) => ({code, one: fields[code](a), other: fields[code](b)}))
    .filter(({one, other}) => one !== other)
    .map(({code, one, other}) => ({code, outcome: "not_comparable", a: one ?? "", b: other ?? ""}));
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

/** Only totals of one metric can be outdated by a batch; where its batches are not known, that cannot be ruled out. */
export function calendarReasons(a: Subject, b: Subject, calendar: Calendar): Reason[] {
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

// GB/T 2260: 100000 the country, …0000 a province, ……00 a city, else a county.
function levelOf(region: string): string {
  if (region === "100000") return "country";
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}
