import {announcedBy, type Announced, type Mention} from "./announced.ts";
import type {Figure} from "./figure.ts";
import {groupBy} from "./series.ts";

export type Outcome = "comparable" | "caution" | "not_comparable";

/**
 * What is done with figures set together. rank: side by side, by size. trend: along one series. share: one as part of
 * the other. composition: parts of one whole.
 */
export const operations = ["rank", "trend", "share", "composition"] as const;
export type Operation = (typeof operations)[number];

/** What two figures may have to agree in. */
export type SubjectField =
  | "metric"
  | "counted"
  | "mechanism"
  | "definition"
  | "population"
  | "kind"
  | "status"
  | "region"
  | "region_level"
  | "programme"
  | "period"
  | "batch"
  | "vintage"
  | "breakdown";

/**
 * Why two figures may not, or only with care, be set together; `a` and `b` are the codes or texts that differ. Of
 * `batch_between` they are the day and the code of the batch that came between.
 */
export interface Reason {
  code: ReasonCode;
  outcome: Exclude<Outcome, "comparable">;
  a: string;
  b: string;
}

export type ReasonCode =
  | SubjectField
  | "definition_unstated"
  | "population_unstated"
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
  /** What a stage of a selection round is counted in: item, applicant or mixed; null for any other metric. */
  counted: string | null;
  /** The first batch of its series, which is also its first total. */
  initial: boolean;
  /** Whether figures of its metric are published under several definitions, or of several recipients. */
  several_definitions: boolean;
  several_populations: boolean;
}

/** The batches known, by what they renew: one metric of one programme. Ask it by `renewals`. */
export type Calendar = ReadonlyMap<string, readonly Announced[]>;

/** Two figures that were compared. */
export interface Pair<S extends Subject = Subject> {
  a: S;
  b: S;
  comparison: Comparison;
}

/** The outcome that a list of reasons amounts to. */
export function comparisonOf(reasons: Reason[]): Comparison {
  if (reasons.some(({outcome}) => outcome === "not_comparable")) return {outcome: "not_comparable", reasons};
  return {outcome: reasons.length > 0 ? "caution" : "comparable", reasons};
}

/** The announcements a reader on the evaluation day could have known of. */
export function calendarOf(mentions: readonly Mention[], evaluationDay: string): Calendar {
  return groupBy(announcedBy(mentions, evaluationDay), renewed);
}

/** The batches of what a figure counts, of its own programme alone; null where none is known. */
export function renewals(
  figure: Pick<Figure, "programme" | "metric">,
  calendar: Calendar,
): readonly Announced[] | null {
  return calendar.get(renewed(figure)) ?? null;
}

function renewed({programme, metric}: Pick<Figure, "programme" | "metric">): string {
  return `${programme}/${metric}`;
}
