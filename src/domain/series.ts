import {byDateThenPreference, sameDay, type Figure} from "./figure.ts";
import {overlap, valueInterval} from "./interval.ts";

/** One rise (or fall) of a total: the figure that first stated it, later repeats, and rivals of the same date. */
export interface Step {
  figure: Figure;
  confirmations: Figure[];
  rivals: Figure[];
}

/** What two statements of the same fact are to each other. */
export type Relation = "duplicate" | "rounding" | "contradiction";

/** Equal words are duplicates; different words that allow a common value are a rounding; else they contradict. */
export function relation(a: Figure, b: Figure): Relation {
  if (a.value === b.value && a.qualifier === b.qualifier) return "duplicate";
  const common = overlap(valueInterval(a.value, a.qualifier), valueInterval(b.value, b.qualifier));
  return common ? "rounding" : "contradiction";
}

/**
 * The steps of one series (one region, programme, metric and definition) in time order. Of several figures for one date
 * the preferred one counts; a later figure with the same value confirms the step and is not a point of its own.
 */
export function steps(figures: readonly Figure[]): Step[] {
  const found: Step[] = [];
  for (const figure of figures.toSorted(byDateThenPreference)) {
    const last = found.at(-1);
    if (!last) found.push({figure, confirmations: [], rivals: []});
    else if (sameWords(figure, last.figure)) last.confirmations.push(figure);
    else if (sameDay(figure, last.figure)) last.rivals.push(figure);
    else found.push({figure, confirmations: [], rivals: []});
  }
  return found;
}

/** The newest date any figure of the steps speaks of, or null when there is none. */
export function lastStated(found: readonly Step[]): string | null {
  const last = found.at(-1);
  return last ? (last.confirmations.at(-1)?.as_of ?? last.figure.as_of) : null;
}

/** Figures grouped by a key, keeping the order in which keys first appear. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function sameWords(a: Figure, b: Figure): boolean {
  return relation(a, b) === "duplicate";
}
