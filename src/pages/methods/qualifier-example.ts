import type {Figure} from "../../domain/figure.ts";
import type {Qualifier} from "../../domain/interval.ts";
import {newestOf} from "../../domain/newest.ts";
import type {Target} from "../../domain/target.ts";

/** A published number with its words: a figure, or a target. */
export type Example = {kind: "figure"; published: Figure} | {kind: "target"; published: Target};

/** Where an example may come from. */
export interface Published {
  /** The totals of the headline series. */
  totals: readonly Figure[];
  /** Targets, plans and quotas of the programmes of those series. */
  targets: readonly Target[];
  figures: readonly Figure[];
}

/**
 * A published number with a qualifier, as near to the programmes this is all about as there is: their newest total, else
 * a headline target or another target or quota of theirs, else the newest total of another programme, of anything, else another figure.
 */
export function qualifierExample(
  qualifier: Qualifier,
  {totals, targets, figures}: Published,
): Example | null {
  const own = <Row extends {qualifier: Qualifier}>(rows: readonly Row[]) =>
    rows.filter((row) => row.qualifier === qualifier);
  const counted = newestOf(own(totals));
  if (counted) return {kind: "figure", published: counted};
  const [target] = own(targets).toSorted((a, b) => Number(b.headline) - Number(a.headline));
  if (target) return {kind: "target", published: target};
  const stocks = own(figures).filter(({kind}) => kind === "stock");
  // Money and ranks have no plain range.
  const others = own(figures).filter(({kind}) => !["rank", "grade", "amount"].includes(kind));
  const found = newestOf(stocks.filter(({programme}) => programme)) ?? newestOf(stocks) ?? newestOf(others);
  return found && {kind: "figure", published: found};
}
