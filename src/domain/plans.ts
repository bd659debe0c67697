import {dateInterval} from "./date.ts";
import {isSound, type Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {isSameSeries, type OfSeries} from "./series.ts";
import type {Target} from "./target.ts";
import type {Track} from "./track.ts";

/** The plans of a series for a time its sound figures have not reached yet; none where it has no such figure. */
export function plansOf(series: OfSeries, figures: readonly Figure[], targets: readonly Target[]): Target[] {
  const newest = newestOf(figures.filter(isSound));
  if (!newest) return [];
  const end = dateInterval(newest.as_of).to;
  return targets.filter(
    (target) =>
      isPlan(target) &&
      target.due !== null &&
      dateInterval(target.due).to > end &&
      isSameSeries(target, series),
  );
}

/** The plans of a tracked target's own series, among all targets judged with it. */
export function plansFor({target, figures}: Track, all: readonly Track[]): Target[] {
  return plansOf(
    target,
    figures,
    all.map((other) => other.target),
  );
}

// What is to be added by then; a plan of a total is a target of its own.
function isPlan({role, basis, grade}: Target): boolean {
  return role === "interim" && basis !== "cumulative" && grade !== "D";
}
