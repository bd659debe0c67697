import type {Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import {preferredFigure} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** The newest numbers of winners of one award in a place; none where nobody published any. */
export interface NewestAward {
  metric: string;
  /** Those of one edition by kind of recipient, or the totals of one day. */
  figures: readonly Figure[];
}

/** Of every award among the figures the newest numbers of a region: its newest edition, or its total where that is newer. */
export function newestAwards(figures: readonly Figure[], region: string): NewestAward[] {
  return [...groupBy(figures, ({metric}) => metric)].map(([metric, all]) => {
    const own = all.filter((figure) => figure.region === region);
    const newest = newestOf(own);
    const alike = own.filter((figure) => newest !== null && isBeside(figure, newest));
    const recipients = groupBy(alike, ({population}) => population ?? "");
    return {metric, figures: [...recipients.values()].map((statements) => preferredFigure(statements))};
  });
}

function isBeside(figure: Figure, newest: Figure): boolean {
  if (figure.kind !== newest.kind || figure.batch !== newest.batch) return false;
  return newest.batch !== null || figure.as_of === newest.as_of;
}
