import {byFirstDay, dateInterval, isAfter} from "./date.ts";
import type {Figure} from "./figure.ts";
import {lastDigit, overlap, valueInterval} from "./interval.ts";
import type {NonEmpty} from "./non-empty.ts";

/**
 * What two statements of one fact are to each other: the same words twice, a number and its rounding, a later computation
 * of the same statistic, or two numbers that cannot both be true.
 */
export type Relation = "duplicate" | "rounding" | "revision" | "contradiction";

/**
 * What decided which of several statements counts. Where nothing does, those that contradict one another are `contested`
 * and those that do not `compatible`: the first of them only stands first.
 */
export type PreferenceRule =
  | "only_one"
  | "earliest_of_duplicates"
  | "latest_vintage"
  | "parts"
  | "grade"
  | "later_publication"
  | "compatible"
  | "contested";

export interface Preference<Row> {
  figure: Row;
  rule: PreferenceRule;
  /** The statements that contradict it and that nothing puts behind it; none unless contested. */
  rivals: Row[];
}

/** What all statements of one fact agree in. */
export const factColumns = [
  "region",
  "programme",
  "metric",
  "definition",
  "batch",
  "breakdown",
  "member",
  "population",
  "kind",
  "period",
] as const;

type Statement = Pick<Figure, "value" | "qualifier" | "kind" | "vintage">;

export function relation(a: Statement, b: Statement): Relation {
  if (a.value === b.value && a.qualifier === b.qualifier) return "duplicate";
  if (vintageRank(a) !== vintageRank(b)) return "revision";
  const common = overlap(valueInterval(a.value, a.qualifier), valueInterval(b.value, b.qualifier));
  return common || isRounded(a, b) ? "rounding" : "contradiction";
}

/**
 * The statement that counts, and why: the latest vintage whatever the grade, then the one whose published parts add up to
 * it, then the better grade, then the one provably published later; else they stay contested. Of several that say what it
 * says, the earliest published stands for all. Null for none.
 */
export function preferred<Row extends Figure>(statements: Readonly<NonEmpty<Row>>): Preference<Row>;
export function preferred<Row extends Figure>(statements: readonly Row[]): Preference<Row> | null;
export function preferred<Row extends Figure>(statements: readonly Row[]): Preference<Row> | null {
  const [best, ...others] = statements.toSorted(byPreference);
  if (!best) return null;
  const differing = others.filter((other) => relation(best, other) !== "duplicate");
  const agreeing = [best, ...others].filter((other) => relation(best, other) === "duplicate");
  const figure = agreeing.toSorted(byPublication)[0] ?? best;
  const rivals = differing.filter((other) => deciding(best, other) === "contested");
  if (rivals.length > 0) return {figure, rule: "contested", rivals};
  if (differing[0]) return {figure, rule: deciding(best, differing[0]), rivals};
  return {figure, rule: others.length > 0 ? "earliest_of_duplicates" : "only_one", rivals};
}

/** The one figure that stands for several statements of a batch or edition; null for none. */
export function preferredFigure<Row extends Figure>(statements: Readonly<NonEmpty<Row>>): Row;
export function preferredFigure<Row extends Figure>(statements: readonly Row[]): Row | null;
export function preferredFigure<Row extends Figure>(statements: readonly Row[]): Row | null {
  return preferred(statements)?.figure ?? null;
}

/** The statements in the order they are preferred, the one that counts first. */
export function ranked<Row extends Figure>(statements: readonly Row[]): Row[] {
  const first = preferred(statements)?.figure;
  return statements.toSorted((a, b) => Number(b === first) - Number(a === first) || byPreference(a, b));
}

/** Of each value that other known statements of a figure's fact, or of its batch, give instead, the statement that counts. */
export function others<Row extends Figure>(figure: Row, known: readonly Row[]): Row[] {
  const rest = known.filter((other) => isSameFact(figure, other) && relation(figure, other) !== "duplicate");
  const found: Row[] = [];
  for (const other of ranked(rest)) {
    if (found.some((row) => relation(row, other) === "duplicate")) continue;
    found.push(preferredFigure(rest.filter((row) => relation(row, other) === "duplicate")) ?? other);
  }
  return found;
}

/** The preferred of two statements first. An order of all figures, so that no list depends on the order it came in. */
export function byPreference(a: Figure, b: Figure): number {
  const sign = criteria.map(([, compared]) => compared(a, b)).find((found) => found !== 0);
  return (sign ?? byLatestFirst(a, b)) || compare(a.observation, b.observation);
}

/** Older as-of first; within one date the preferred statement first. */
export function byDateThenPreference(a: Figure, b: Figure): number {
  return compare(dateInterval(a.as_of).to, dateInterval(b.as_of).to) || byPreference(a, b);
}

const criteria: readonly [PreferenceRule, (a: Figure, b: Figure) => number][] = [
  ["latest_vintage", (a, b) => vintageRank(b) - vintageRank(a)],
  ["parts", (a, b) => Number(isProven(b)) - Number(isProven(a))],
  ["grade", (a, b) => compare(a.grade, b.grade)],
];

// A date known only to the year proves no order beside a day within it: then the order only has to be one.
function byLatestFirst({published_on: a}: Figure, {published_on: b}: Figure): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byFirstDay(b, a);
}

// Parts that add up prove nothing where nobody knows who states them.
function isProven({adds_up, grade}: Figure): boolean {
  return adds_up && grade !== "D";
}

function deciding(best: Figure, other: Figure): PreferenceRule {
  const [rule] = criteria.find(([, compared]) => compared(best, other) !== 0) ?? [];
  if (rule) return rule;
  const [one, two] = [best.published_on, other.published_on];
  if (one !== null && two !== null && isAfter(one, two)) return "later_publication";
  return relation(best, other) === "contradiction" ? "contested" : "compatible";
}

function byPublication(a: Figure, b: Figure): number {
  const published = ({published_on, as_of}: Figure) => dateInterval(published_on ?? as_of).to;
  return compare(published(a), published(b)) || byPreference(a, b);
}

// In the order a statistic is computed; a source that does not say which it gives is read as the first.
const vintages = ["initial", "final", "census_4", "census_5"];

function vintageRank({vintage}: Pick<Figure, "vintage">): number {
  return Math.max(0, vintages.indexOf(vintage ?? ""));
}

/**
 * Whether one of two exact measurements is the other with fewer digits: 53,231亿 and 53,230.99亿. An amount, or a
 * count of thousands, must keep three digits to count as one that was measured: 3,481.35万 people, but not 1.2万 or 1,320.
 */
function isRounded(a: Statement, b: Statement): boolean {
  const measured = [a, b].every(({kind, qualifier}) => qualifier === "exact" && kind in digitsKept);
  if (!measured || a.kind !== b.kind) return false;
  const [fine, coarse] = precision(a) < precision(b) ? [a, b] : [b, a];
  if (precision(fine) === precision(coarse)) return false;
  if (coarse.kind in leastPlace && precision(coarse) < leastPlace[coarse.kind as Counted]) return false;
  const digits = coarse.value / precision(coarse);
  const near = Math.abs(fine.value - coarse.value) <= (precision(coarse) / 2) * (1 + 1e-9);
  return near && digits >= digitsKept[coarse.kind as Measured];
}

const digitsKept = {stock: 100, flow: 100, amount: 100, share: 0, growth: 0, level: 0};
// 万 with two decimals ends in two zeros; a count that ends in one may just be so.
const leastPlace = {stock: 100, flow: 100};
type Counted = keyof typeof leastPlace;
type Measured = keyof typeof digitsKept;

// The place of the last digit a number shows; zeros at the end of a rate or index are digits, those of an amount are not.
function precision({value, kind}: Statement): number {
  const [, decimals] = String(value).split(".");
  if (decimals) return 10 ** -decimals.length;
  return kind === "share" || kind === "growth" || kind === "level" ? 1 : lastDigit(value);
}

function isSameFact(a: Figure, b: Figure): boolean {
  if (a.fact === b.fact) return a.observation !== b.observation;
  return a.batch !== null && factColumns.every((column) => a[column] === b[column]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
