import {dateInterval, monthsBetween} from "./date.ts";
import {sameDay, type Figure} from "./figure.ts";
import type {NonEmpty} from "./non-empty.ts";
import {byDateThenPreference, ranked, relation} from "./same-fact.ts";

/** What figures, targets and plans of one series agree in: whom and what they count, and how. */
export const seriesColumns = [
  "region",
  "programme",
  "metric",
  "definition",
  "population",
  "breakdown",
  "member",
] as const;

/** Whatever belongs to a series. */
export type OfSeries = Pick<Figure, (typeof seriesColumns)[number]>;

/** Whether two belong to one series; not stated differs from anything stated. */
export function isSameSeries(a: OfSeries, b: OfSeries): boolean {
  return seriesColumns.every((column) => a[column] === b[column]);
}

/** The steps of one definition. */
export interface Line {
  definition: string | null;
  steps: NonEmpty<Step>;
}

/** One rise (or fall) of a total: the figure that first stated it, later repeats, and rivals of the same date. */
export interface Step {
  figure: Figure;
  confirmations: Figure[];
  rivals: Figure[];
}

/**
 * The steps of one series (one region, programme, metric and definition) in time order. Of several figures for one date
 * the preferred one counts; a later figure with the same value confirms the step and is not a point of its own.
 */
export function steps(figures: Readonly<NonEmpty<Figure>>): NonEmpty<Step>;
export function steps(figures: readonly Figure[]): Step[];
export function steps(figures: readonly Figure[]): Step[] {
  const found: Step[] = [];
  for (const figure of inTime(figures)) {
    const last = found.at(-1);
    if (!last) found.push({figure, confirmations: [], rivals: []});
    else if (relation(figure, last.figure) === "duplicate") last.confirmations.push(figure);
    else if (sameDay(figure, last.figure)) last.rivals.push(figure);
    else found.push({figure, confirmations: [], rivals: []});
  }
  return found;
}

/** The newest date any figure of the steps speaks of, or null when there is none. */
export function lastStated(found: Readonly<NonEmpty<Step>>): string;
export function lastStated(found: readonly Step[]): string | null;
export function lastStated(found: readonly Step[]): string | null {
  const last = found.at(-1);
  return last ? (last.confirmations.at(-1)?.as_of ?? last.figure.as_of) : null;
}

/** After so many months without a total the steps of a series break: our convention, told with every such chart. */
export const gapMonths = 24;

/** A stretch between two totals in which none was published. */
export interface Gap {
  from: string;
  to: string;
}

/**
 * The stretches of more than 24 months for which no total was published: from the last date a total was stated for to the
 * first day the next one may speak of. What it stood at meanwhile nobody knows.
 */
export function gapsIn(found: readonly Step[]): Gap[] {
  return found.slice(1).flatMap(({figure}, index) => {
    const from = dateInterval(lastStated(found.slice(0, index + 1))!).to;
    const to = dateInterval(figure.as_of).from;
    return monthsBetween(from, to) > gapMonths ? [{from, to}] : [];
  });
}

/**
 * Where the definition of a series changes: the lines that begin after the first of them, in the order of time. What
 * stands before and after such a day is never one series.
 */
export function breaks<L extends Pick<Line, "steps">>(lines: readonly L[]): L[] {
  const begun = lines
    .map((line) => ({line, on: dateInterval(line.steps[0].figure.as_of).to}))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return begun.filter(({on}) => begun.some((earlier) => earlier.on < on)).map(({line}) => line);
}

/** The definitions that begin after a given one has begun, in the order of time. */
export function breaksAfter<L extends Pick<Line, "steps">>(line: L, lines: readonly L[]): L[] {
  const later = breaks(lines);
  return later.slice(later.indexOf(line) + 1);
}

/** Figures grouped by a key, keeping the order in which keys first appear. */
export function groupBy<Row, Key extends string = string>(
  rows: readonly Row[],
  key: (row: Row) => Key,
): Map<Key, NonEmpty<Row>> {
  const groups = new Map<Key, NonEmpty<Row>>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function inTime(figures: readonly Figure[]): Figure[] {
  const days = groupBy(figures.toSorted(byDateThenPreference), ({as_of}) => dateInterval(as_of).to);
  return [...days.values()].flatMap(ranked);
}
