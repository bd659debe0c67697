import {dateInterval, monthsBetween} from "./date.ts";
import type {Derived} from "./derived.ts";
import type {Figure} from "./figure.ts";
import type {Judgement} from "./judgement/judgement.ts";
import {newestOf} from "./newest.ts";
import type {ProgressResult} from "./pace.ts";
import type {SeriesPanel} from "./panels.ts";
import type {Round} from "./selection.ts";
import {groupBy} from "./series.ts";
import type {Target} from "./target.ts";

/** A target with what is known of it on the evaluation day. */
export interface Aim {
  target: Target;
  judgement: Judgement;
  progress: ProgressResult;
}

/** A round whose selection rate can be computed. */
export interface RatedRound extends Round {
  rate: Derived;
}

/** What can be said of one province in a paragraph: its newest total, how old it is, where its target stands, whom it selects. */
export interface Finding {
  region: string;
  programme: string;
  newest: Figure;
  /** Months from the figure's as-of day to the evaluation day. */
  age: number;
  panel: SeriesPanel;
  /** Another series of the same programme and date, such as the enterprises behind the items. */
  companion: Figure | null;
  /** The headline target with what is known of it; null where the programme never set one. */
  aim: Aim | null;
  /** The newest round of which both the applications and the result were published; by item where both ways are. */
  round: RatedRound | null;
}

/** The finding of each region, by the first of its headline series; a region without a known total has none. */
export function findingsOf(
  panels: readonly SeriesPanel[],
  {aims, rounds, evaluationDay}: {aims: readonly Aim[]; rounds: readonly Round[]; evaluationDay: string},
): Finding[] {
  return [...groupBy(panels, ({region}) => region)].flatMap(([region, [first, ...others]]) => {
    const {programme} = first;
    const newest = newestTotal(first);
    if (!newest) return [];
    const sibling = others.find((panel) => panel.programme === programme);
    const companion = sibling ? newestTotal(sibling) : null;
    return {
      region,
      programme,
      newest,
      panel: first,
      age: ageInMonths(newest, evaluationDay),
      companion: companion?.as_of === newest.as_of ? companion : null,
      aim: aims.find(({target}) => target.headline && target.programme === programme) ?? null,
      round: newestRound(rated(rounds).filter((round) => programmeOf(round) === programme)),
    };
  });
}

/** A figure older than this many months is said to be old. */
export const oldAfterMonths = 12;

/** The rounds of which a selection rate can be computed. */
export function rated(rounds: readonly Round[]): RatedRound[] {
  return rounds.flatMap((round) => (round.rate ? [{...round, rate: round.rate}] : []));
}

/** The programme a round belongs to. */
export function programmeOf({stages: [first]}: Round): string {
  // Only programmes select.
  return first.programme!;
}

function newestRound(rounds: readonly RatedRound[]): RatedRound | null {
  const resultOf = ({stages: [first, ...later]}: Round) => dateInterval((later.at(-1) ?? first).as_of).to;
  const byItemFirst = rounds.toSorted((a, b) => Number(b.counted === "item") - Number(a.counted === "item"));
  return byItemFirst.toSorted((a, b) => resultOf(b).localeCompare(resultOf(a)))[0] ?? null;
}

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
