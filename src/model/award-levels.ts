import {pairsOf} from "../domain/comparable-groups.ts";
import type {Outcome, Pair} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import {newestOfEach} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {awardTotals, type AwardTotal} from "../queries/award-totals.ts";
import {subjects} from "../queries/subjects.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";
import {subjectsOf} from "./subjects.ts";

/** One level of award: the newest total of each series, and every two provinces held to the rules of ranking. */
export interface AwardLevel {
  metric: string;
  figures: readonly Figure[];
  pairs: readonly Pair[];
}

/** What `awardLevels` asks. */
export const awardLevelQueries = [awardTotals, subjects, announcements] as const;

/** The levels of award of which a total was published, in the order the data give them. */
export function awardLevels(answers: Answers, reader: Reader): AwardLevel[] {
  const announced = calendar(answers, reader);
  const placed = newestOfEach(figuresOf(awardTotals, answers, reader)).filter(hasLevel);
  const levels = groupBy(
    placed.toSorted((a, b) => a.level - b.level),
    ({metric}) => metric,
  );
  return [...levels].map(([metric, figures]) => {
    const pairs = pairsOf(subjectsOf(figures, answers), "rank", announced);
    return {metric, figures, pairs: closestOfEachTwo(pairs)};
  });
}

function hasLevel(total: AwardTotal): total is AwardTotal & {level: number} {
  return total.level !== null;
}

const order: readonly Outcome[] = ["comparable", "caution", "not_comparable"];

// A province may have several figures; two provinces are told by the two figures of theirs that stand closest.
function closestOfEachTwo(pairs: readonly Pair[]): Pair[] {
  const across = pairs.filter(({a, b}) => a.region !== b.region);
  return [...groupBy(across, ({a, b}) => `${a.region}/${b.region}`).values()].flatMap((found) =>
    found.toSorted((x, y) => byOutcome(x, y) || byReasons(x, y)).slice(0, 1),
  );
}

function byOutcome(x: Pair, y: Pair): number {
  return order.indexOf(x.comparison.outcome) - order.indexOf(y.comparison.outcome);
}

function byReasons(x: Pair, y: Pair): number {
  return x.comparison.reasons.length - y.comparison.reasons.length;
}
