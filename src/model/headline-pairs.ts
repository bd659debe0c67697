import {pairsOf} from "../domain/comparable-groups.ts";
import type {Calendar, Pair, Subject} from "../domain/comparability.ts";
import {newestOf} from "../domain/newest.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {headlineSubjects} from "../queries/headline-subjects.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";
import {judgementQueries, judgements} from "./judgements.ts";
import {isClosed} from "./programmes.ts";
import {remember} from "./remember.ts";
import {rounds} from "./rounds.ts";

/** The newest figure of each headline series, and every pair of them held to the rules of ranking. */
export interface HeadlinePairs {
  subjects: readonly Subject[];
  pairs: readonly Pair[];
}

/** What may be compared of two programmes whose totals may not. */
export type Alternative = "progress" | "rate" | "history";

/** What `headlinePairs` and `alternatives` ask. */
export const headlinePairQueries = [
  headlineSubjects,
  announcements,
  ...judgementQueries,
  selectionStages,
] as const;

export function headlinePairs(answers: Answers, reader: Reader): HeadlinePairs {
  return paired(figuresOf(headlineSubjects, answers, reader), calendar(answers, reader));
}

const paired = remember((totals: readonly Subject[], announced: Calendar): HeadlinePairs => {
  const series = groupBy(totals, ({programme, metric}) => `${programme}/${metric}`);
  const subjects = [...series.values()].flatMap((figures) => newestOf(figures) ?? []);
  return {subjects, pairs: pairsOf(subjects, "rank", announced)};
});

/** Whether both programmes of a pair still publish. */
export function isRunning({a, b}: Pair, answers: Answers): boolean {
  return [a, b].every(({programme}) => !isClosed(programme, answers));
}

/** Progress needs a judged target of both, the rate a published round of both; each one's own history always stands. */
export function alternatives(answers: Answers, reader: Reader): (pair: Pair) => Alternative[] {
  const tracked = new Set(
    judgements(answers, reader).judged.flatMap(({target, progress}) =>
      progress.kind === "progress" ? [target.programme] : [],
    ),
  );
  const rated = new Set(
    rounds(answers, reader).flatMap(({rate, stages}) => (rate ? stages.map(({programme}) => programme) : [])),
  );
  const both = ({a, b}: Pair, having: ReadonlySet<string | null>) =>
    having.has(a.programme) && having.has(b.programme);
  return (pair) => [
    ...(both(pair, tracked) ? (["progress"] as const) : []),
    ...(both(pair, rated) ? (["rate"] as const) : []),
    "history",
  ];
}
