import {dateInterval} from "./date.ts";
import type {Qualifier} from "./interval.ts";

export type Kind = "stock" | "flow" | "level" | "share" | "amount" | "rank" | "rule";
export type Status = "published" | "proposed" | "expected";
/** A official page or decree, B named publisher with address, C republished copy or founding document, D unsure. */
export type Grade = "A" | "B" | "C" | "D";

/** One published figure, in the unit of its metric. Properties in snake_case are columns of the mart `figures`. */
export interface Figure {
  observation: string;
  region: string;
  programme: string | null;
  metric: string;
  definition: string | null;
  batch: string | null;
  breakdown: string | null;
  member: string | null;
  population: string | null;
  value: number;
  qualifier: Qualifier;
  unit: string;
  as_of: string;
  period: string | null;
  kind: Kind;
  status: Status;
  derived: boolean;
  grade: Grade;
  fact: string;
  source: string;
  published_on: string | null;
  /** Which computation of a statistic it is: preliminary, final, revised by a census; null where the source does not say. */
  vintage: string | null;
}

/**
 * Whether a reader on the evaluation day could have known the figure: published by then (an undated source counts from
 * its as-of date) and about a date that had begun.
 */
export function isKnown(figure: Pick<Figure, "as_of" | "published_on">, evaluationDay: string): boolean {
  const published = dateInterval(figure.published_on ?? figure.as_of).to;
  return published <= evaluationDay && dateInterval(figure.as_of).from <= evaluationDay;
}

/** Only results of known origin may be drawn by default or judged: published, and not of grade D. */
export function isSound(figure: Pick<Figure, "status" | "grade">): boolean {
  return figure.status === "published" && figure.grade !== "D";
}

/** Whether two figures speak of the same day: a year or month speaks of its last. */
export function sameDay(a: Pick<Figure, "as_of">, b: Pick<Figure, "as_of">): boolean {
  return dateInterval(a.as_of).to === dateInterval(b.as_of).to;
}
