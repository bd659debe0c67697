import type {Comparison, Reason} from "./comparability.ts";
import {dateInterval} from "./date.ts";
import type {Figure} from "./figure.ts";
import {valueInterval} from "./interval.ts";

/** A figure that must not share an axis with the others, the figure it was held against, and why. */
export interface Apart<Row> {
  figure: Row;
  beside: Row;
  reasons: Reason[];
}

/** Figures of several places, parted into those that may be ranked and those that may not. */
export interface Standing<Row> {
  /** Largest first; no two of them are forbidden to stand side by side. */
  together: Row[];
  apart: Apart<Row>[];
  /** What calls for caution among those together. */
  cautions: Reason[];
  /** The one above all others, whatever their words allow; null unless every pair is comparable without caution. */
  leader: Row | null;
}

/** Parts figures by what a comparison allows: the largest set without a forbidden pair stands together, the newest one on a tie. */
export function standing<Row extends Figure>(
  figures: readonly Row[],
  compare: (a: Row, b: Row) => Comparison,
): Standing<Row> {
  const newestFirst = figures.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const fits = (a: Row, b: Row) => a === b || compare(a, b).outcome !== "not_comparable";
  const sets = newestFirst.map((first) => {
    const set = [first];
    for (const other of newestFirst) {
      if (other !== first && set.every((member) => fits(member, other))) set.push(other);
    }
    return set;
  });
  const largest = sets.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const together = largest.toSorted((a, b) => b.value - a.value);
  const cautions = pairs(together).flatMap(([a, b]) => compare(a, b).reasons);
  const apart = figures
    .filter((figure) => !together.includes(figure))
    .map((figure): Apart<Row> => {
      // Without one that it does not fit, the figure would be in the set.
      const beside = largest.find((other) => !fits(figure, other))!;
      const reasons = compare(figure, beside).reasons.filter(({outcome}) => outcome === "not_comparable");
      return {figure, beside, reasons};
    });
  return {together, apart, cautions, leader: cautions.length === 0 ? leaderOf(together) : null};
}

// 超过、约 and the like may hide a larger value, so a leader must lead by what the words allow.
function leaderOf<Row extends Figure>([first, ...others]: readonly Row[]): Row | null {
  if (!first || others.length === 0) return null;
  const {low} = intervalOf(first);
  return others.every((other) => low > intervalOf(other).high) ? first : null;
}

function intervalOf({value, qualifier}: Figure) {
  return valueInterval(value, qualifier);
}

function pairs<Row>(rows: readonly Row[]): [Row, Row][] {
  return rows.flatMap((a, index) => rows.slice(index + 1).map((b): [Row, Row] => [a, b]));
}

function lastDay({as_of}: Figure): string {
  return dateInterval(as_of).to;
}
