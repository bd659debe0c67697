import {dateInterval, daysBetween} from "./date.ts";
import type {Baseline} from "./pace.ts";

/** Share of the time between baseline and due date gone on a day, more than 1 after the due date; a partial date of the baseline counts from its middle. */
export function timeGone({from, to}: Pick<Baseline, "from" | "to">, due: string, day: string): number {
  const end = dateInterval(due).to;
  const shareFrom = (start: string) => daysBetween(start, day) / daysBetween(start, end);
  const middle = (shareFrom(from) + shareFrom(to)) / 2;
  return Math.max(0, middle);
}
