import {dateInterval, monthsBetween} from "./date.ts";
import type {Figure} from "./figure.ts";
import {newestOf} from "./newest.ts";
import type {SeriesPanel} from "./panels.ts";
import type {Judgement} from "./judge.ts";
import type {Target} from "./target.ts";

/** What can be said of one province in a sentence: its newest total, how old it is, and where its target stands. */
export interface Finding {
  region: string;
  programme: string;
  newest: Figure;
  /** Months from the figure's as-of day to the evaluation day. */
  age: number;
  /** Another series of the same programme and date, such as the enterprises behind the items. */
  companion: Figure | null;
  /** The headline target with what is known of it; null where the programme never set one. */
  aim: {target: Target; judgement: Judgement} | null;
}

/** The finding of each region, by the first of its headline series; a region without a known total has none. */
export function findings(
  panels: readonly SeriesPanel[],
  aims: readonly {target: Target; judgement: Judgement}[],
  evaluationDay: string,
): Finding[] {
  const regions = [...new Set(panels.map(({region}) => region))];
  return regions.map((region) => {
    const own = panels.filter((panel) => panel.region === region);
    const first = own[0]!;
    const newest = newestTotal(first)!;
    const sibling = own.find((panel) => panel !== first && panel.programme === first.programme);
    const companion = sibling ? newestTotal(sibling) : null;
    return {
      region,
      programme: first.programme,
      newest,
      age: ageInMonths(newest, evaluationDay),
      companion: companion?.as_of === newest.as_of ? companion : null,
      aim: aims.find(({target}) => target.headline && target.programme === first.programme) ?? null,
    };
  });
}

/** A figure older than this many months is said to be old. */
export const oldAfterMonths = 12;

/** Months from the last day a figure's as-of date covers to the evaluation day, never negative. */
export function ageInMonths(figure: Pick<Figure, "as_of">, evaluationDay: string): number {
  return Math.max(0, monthsBetween(dateInterval(figure.as_of).to, evaluationDay));
}

/** The newest figure of a panel, whatever its definition, confirmations of an old total included. */
export function newestTotal(panel: SeriesPanel): Figure | null {
  return newestOf(
    panel.lines.flatMap(({steps}) => steps.flatMap(({figure, confirmations}) => [figure, ...confirmations])),
  );
}
