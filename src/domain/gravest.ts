import type {Pair, Reason, ReasonCode} from "./comparability.ts";

// What a reader must know first: that a number is lacking, then what is counted, then how and when.
const order: readonly ReasonCode[] = [
  "measure_missing",
  "counted",
  "batch_between",
  "metric",
  "definition",
  "population",
  "kind",
  "status",
  "mechanism",
  "denominator",
  "period",
  "batch",
  "vintage",
  "breakdown",
  "region_level",
  "region",
  "programme",
  "date",
  "dates_far",
  "overlap",
  "inexact",
  "part_unproven",
  "rate_counted",
  "definition_unstated",
  "population_unstated",
  "calendar_unknown",
  "dates_apart",
];

/** Reasons with those that forbid before those that only call for care, and of each what weighs most first. */
export function gravestFirst(reasons: readonly Reason[]): Reason[] {
  const isCare = ({outcome}: Reason) => Number(outcome === "caution");
  const place = ({code}: Reason) => order.indexOf(code);
  return reasons.toSorted((a, b) => isCare(a) - isCare(b) || place(a) - place(b));
}

/** What forbids some pairs, each kind of reason once, what weighs most first. */
export function kindsOf(pairs: readonly Pair[]): ReasonCode[] {
  const reasons = pairs.flatMap(({comparison}) => comparison.reasons);
  const forbidding = reasons.filter(({outcome}) => outcome === "not_comparable");
  return [...new Set(gravestFirst(forbidding).map(({code}) => code))];
}
