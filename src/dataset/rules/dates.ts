import {dateInterval, isDay, periodInterval} from "../../domain/date.ts";
import type {Check, Entry} from "../dataset.ts";
import {entries, problemAt} from "../dataset.ts";
import type {Row} from "../parse.ts";
import type {Problem, Rule, RuleDetails} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

const dateColumns = [
  "as_of",
  "published_on",
  "issued_on",
  "announced_on",
  "due",
  "set_on",
  "started",
  "ended",
  "period",
];
const [firstYear, lastYear] = [1949, 2050];

/** Dates exist, fall in this republic's plausible years, and periods do not run backwards. */
export const realDates: Check = ({tables}) =>
  tables.flatMap((table) =>
    entries<Row>(table).flatMap((entry) =>
      dateColumns.flatMap((column) => {
        const text = entry.record[column];
        const found = typeof text === "string" ? dateFault(text) : null;
        return found ? [problemAt(entry, column, found.rule, found.details)] : [];
      }),
    ),
  );

/** A result is not published before its date begins; a plan or a proposal may speak of a later one. */
export const publicationOrder: Check = ({observations, sources}) => {
  const published = new Map(
    sources.map(({record}): [string, string | null] => [record.source, record.published_on]),
  );
  return observations.flatMap((entry) => tooEarly(entry, published.get(entry.record.source) ?? null));
};

/** A target is set before it is due. */
export const targetDates: Check = ({targets}) =>
  targets.flatMap((entry) => {
    const {set_on, due} = entry.record;
    if (!set_on || !due || dateInterval(set_on).from <= dateInterval(due).to) return [];
    return [problemAt(entry, "set_on", "target_dates", {set_on, due})];
  });

/** A programme starts before it ends. */
export const programmeDates: Check = ({programmes}) =>
  programmes.flatMap((entry) => {
    const {started, ended} = entry.record;
    if (!started || !ended || dateInterval(started).from <= dateInterval(ended).to) return [];
    return [problemAt(entry, "ended", "programme_dates", {started, ended})];
  });

function dateFault(text: string): {rule: Rule; details: RuleDetails[Rule]} | null {
  const parts = text.split("/");
  if (!parts.every((part) => isDay(dateInterval(part).to)))
    return {rule: "impossible_date", details: {found: text}};
  const years = parts.map((part) => Number(part.slice(0, 4)));
  if (years.some((year) => year < firstYear || year > lastYear))
    return {rule: "implausible_year", details: {found: text}};
  const {from, to} = periodInterval(text);
  return from <= to ? null : {rule: "period_reversed", details: {found: text}};
}

function tooEarly(entry: Entry<ObservationRecord>, published_on: string | null): Problem[] {
  const {as_of, status, source} = entry.record;
  if (status !== "published" || !published_on) return [];
  if (dateInterval(as_of).from <= dateInterval(published_on).to) return [];
  return [problemAt(entry, "as_of", "as_of_after_publication", {as_of, published_on, source})];
}
