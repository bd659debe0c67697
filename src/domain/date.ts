const intervals = new Map<string, DateInterval>();

/** Days as `YYYY-MM-DD`; a partial date (`YYYY`, `YYYY-MM`) covers every day it could mean. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

/** The days a partial date covers: "2023" is all of 2023, "2024-02" ends on the 29th. Throws on any other text. */
export function dateInterval(text: string): DateInterval {
  const known = intervals.get(text);
  if (known) return known;
  const interval = readInterval(text);
  intervals.set(text, interval);
  return interval;
}

function readInterval(text: string): DateInterval {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) throw new Error(`not a date: ${text}`);
  const [, year, month, day] = match;
  if (day) return {from: text, to: text};
  if (month) return {from: `${text}-01`, to: `${text}-${lastDay(Number(year), Number(month))}`};
  return {from: `${year}-01-01`, to: `${year}-12-31`};
}

/** Partial dates in the order of the first days they may mean, the narrower of two that begin together first. */
export function byFirstDay(a: string, b: string): number {
  const [one, other] = [dateInterval(a), dateInterval(b)];
  return order(one.from, other.from) || order(one.to, other.to);
}

/** Partial dates in the order of the last days they may mean, the wider of two that end together first. */
export function byLastDay(a: string, b: string): number {
  const [one, other] = [dateInterval(a), dateInterval(b)];
  return order(one.to, other.to) || order(one.from, other.from);
}

/** Whether a partial date lies wholly after another; of a year and a day within it neither does. */
export function isAfter(date: string, other: string): boolean {
  return dateInterval(date).from > dateInterval(other).to;
}

/** True for a date that names only a year. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** The days of a period: a partial date, or two of them joined by "/". */
export function periodInterval(text: string): DateInterval {
  const [first, last = first] = text.split("/") as [string, string?];
  return {from: dateInterval(first).from, to: dateInterval(last).to};
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Months of 365.25/12 days, fractional. */
export function monthsBetween(from: string, to: string): number {
  return daysBetween(from, to) / (365.25 / 12);
}

/** The same day of the month some months later, or the last day of a shorter month: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastDay(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The day some days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first of some days. */
export function earliest(day: string, ...others: readonly string[]): string {
  return others.reduce((first, other) => (other < first ? other : first), day);
}

/** The last of some days. */
export function latest(day: string, ...others: readonly string[]): string {
  return others.reduce((last, other) => (other > last ? other : last), day);
}

/** Today's day in Shanghai, whatever the reader's clock zone. */
export function shanghaiToday(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
