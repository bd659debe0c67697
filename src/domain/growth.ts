import {dateInterval} from "./date.ts";
import {derive, type Derived} from "./derived.ts";
import type {Figure} from "./figure.ts";
import {isSameSeries, steps} from "./series.ts";
import {lastDayOf, type Target} from "./target.ts";

/** What a total rose by around the period a plan is for, between two days that are not the period's own. */
export interface Growth {
  from: Figure;
  to: Figure;
  rise: Derived;
}

/**
 * From the last exact total before a plan was set to the first one after its period. It tells what came of the plan and never
 * judges it, since nobody published what the period itself added. Null for what is no plan for one period, or without both totals.
 */
export function growthOf(target: Target, totals: readonly Figure[]): Growth | null {
  const {basis, role, set_on, batch} = target;
  const isPlan = (basis === "flow" || basis === "increment") && role !== "yearly_flow" && batch === null;
  if (!isPlan || !set_on) return null;
  const own = steps(totals.filter((total) => total.qualifier === "exact" && isSameSeries(total, target)));
  const figures = own.map(({figure}) => figure);
  const from = figures.findLast(({as_of}) => dateInterval(as_of).to <= dateInterval(set_on).to);
  const to = figures.find(({as_of}) => dateInterval(as_of).from >= lastDayOf(target));
  return from && to ? {from, to, rise: derive("difference", to, from)} : null;
}
