import {isKnown} from "../domain/figure.ts";
import {groupBy} from "../domain/series.ts";
import {isJudged, type Target} from "../domain/target.ts";
import {track, type Track} from "../domain/track.ts";
import {programmes, type Programme} from "../queries/programmes.ts";
import {targetFigures, type TargetFigure} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {remember} from "./remember.ts";
import {useReader} from "./view.ts";

export type JudgedTarget = Track;

interface Judgements {
  judged: Track[];
  unjudged: Target[];
}

/** Every target published by the evaluation day, judged by what was known then; those that are not judged, as they are. */
export function useJudgements(): Judgements {
  const rows = useRows(targets);
  const figures = useRows(targetFigures);
  const founded = useFounded();
  const {day} = useReader();
  return judgements(rows, figures, founded, day);
}

const judgements = remember(
  (
    rows: readonly Target[],
    figures: readonly TargetFigure[],
    founded: (target: Target) => string | null,
    day: string,
  ): Judgements => {
    const known = rows.filter((row) => isKnown(row, day));
    const byTarget = groupBy(figures, ({target}) => target);
    return {
      judged: known
        .filter(isJudged)
        .map((target) => track(target, byTarget.get(target.target) ?? [], day, founded(target))),
      unjudged: known.filter((target) => !isJudged(target)),
    };
  },
);

/** The day the programme of a target was created, where the data has it. */
export function useFounded(): (target: Target) => string | null {
  return foundedBy(useRows(programmes));
}

const foundedBy = remember((rows: readonly Programme[]) => {
  const started = new Map(rows.map((row) => [row.programme, row.started]));
  return ({programme}: Target) => (programme && started.get(programme)) || null;
});
