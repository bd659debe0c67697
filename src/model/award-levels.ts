import {pairsOf} from "../domain/comparable-groups.ts";
import type {Outcome, Pair} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import {newestOfEach} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {awardTotals} from "../queries/award-totals.ts";
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

// From the nation down to the county.
const levels = [
  "china_quality_award",
  "china_quality_award_nomination",
  "provincial_quality_award",
  "provincial_quality_award_all_prizes",
  "provincial_quality_award_nomination",
  "provincial_quality_award_contribution",
  "municipal_quality_award",
  "county_quality_award",
  "government_quality_award_all_levels",
];

/** The levels of award of which a total was published. */
export function awardLevels(answers: Answers, reader: Reader): AwardLevel[] {
  const newest = newestOfEach(figuresOf(awardTotals, answers, reader));
  const announced = calendar(answers, reader);
  return levels.flatMap((metric) => {
    const figures = newest.filter((figure) => figure.metric === metric);
    if (figures.length === 0) return [];
    return [
      {metric, figures, pairs: closestOfEachTwo(pairsOf(subjectsOf(figures, answers), "rank", announced))},
    ];
  });
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
