import {dateInterval} from "./date.ts";
import type {Qualifier} from "./interval.ts";

/** A rank is best at 1; a grade is best at its highest letter, stored as the highest number. */
export type Kind = "stock" | "flow" | "level" | "share" | "growth" | "amount" | "rank" | "grade" | "rule";
export type Status = "published" | "proposed" | "expected";
/**
 * How an as-of date is known: the source, or another that the note names, gives it; only its publication date is known; we
 * inferred it; or the source gives none at all and this is the latest it can be.
 */
export type AsOfBasis = "stated" | "publication" | "inferred" | "no_later";
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
  as_of_basis: AsOfBasis;
  period: string | null;
  kind: Kind;
  status: Status;
  derived: boolean;
  grade: Grade;
  fact: string;
  source: string;
  published_on: string | null;
  /** Whether the same document splits it into parts that add up to it. */
  adds_up: boolean;
  /** Which computation of a statistic it is: preliminary, final, revised by a census; null where the source does not say. */
  vintage: string | null;
}

/** A figure about a date, or a target set on one where that is known. */
type Published = {published_on: string | null} & ({as_of: string} | {set_on: string | null});

/**
 * Whether a reader on the evaluation day could have known the figure or target: published by then (an undated source counts
 * from the date it speaks of) and about a date that had begun, or set on one. A target without any date is known.
 */
export function isKnown(record: Published, evaluationDay: string): boolean {
  return awareness(record, evaluationDay) === "known";
}

/**
 * The same with why not: published later, not surely published by then (a partial date leaves it open), or about a date still
 * ahead.
 */
export type Awareness = "known" | "later" | "unsure" | "ahead";

export function awareness(record: Published, evaluationDay: string): Awareness {
  const day = "as_of" in record ? record.as_of : record.set_on;
  const published = record.published_on ?? day;
  if (published !== null && dateInterval(published).from > evaluationDay) return "later";
  if (published !== null && dateInterval(published).to > evaluationDay) return "unsure";
  return day === null || dateInterval(day).from <= evaluationDay ? "known" : "ahead";
}

/** Only results of known origin may be drawn by default or judged: published, and not of grade D. */
export function isSound(figure: Pick<Figure, "status" | "grade">): boolean {
  return figure.status === "published" && figure.grade !== "D";
}

/** Whether the as-of date is ours: inferred, or only the latest it can be. */
export function isDatedByUs({as_of_basis}: Pick<Figure, "as_of_basis">): boolean {
  return as_of_basis === "inferred" || as_of_basis === "no_later";
}

/** Whether two figures speak of the same day: a year or month speaks of its last. */
export function sameDay(a: Pick<Figure, "as_of">, b: Pick<Figure, "as_of">): boolean {
  return dateInterval(a.as_of).to === dateInterval(b.as_of).to;
}
