import {useMemo} from "react";
import {dateInterval} from "../domain/date.ts";
import {groupBy} from "../domain/series.ts";
import {isJudged, type Target} from "../domain/target.ts";
import {track, type Track} from "../domain/track.ts";
import {programmes} from "../queries/programmes.ts";
import {targetFigures} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

export type JudgedTarget = Track;

/** Every target published by the evaluation day, judged by what was known then; those that are not judged, as they are. */
export function useJudgements(): {judged: Track[]; unjudged: Target[]} {
  const rows = useRows(targets);
  const figures = useRows(targetFigures);
  const founded = useFounded();
  const {day} = useReader();
  return useMemo(() => {
    const known = rows.filter((row) => dateInterval(row.published_on ?? row.set_on ?? day).to <= day);
    const byTarget = groupBy(figures, ({target}) => target);
    return {
      judged: known
        .filter(isJudged)
        .map((target) => track(target, byTarget.get(target.target) ?? [], day, founded(target))),
      unjudged: known.filter((target) => !isJudged(target)),
    };
  }, [rows, figures, founded, day]);
}

/** The day the programme of a target was created, where the data has it. */
export function useFounded(): (target: Target) => string | null {
  const rows = useRows(programmes);
  return useMemo(() => {
    const started = new Map(rows.map((row) => [row.programme, row.started]));
    return ({programme}) => (programme && started.get(programme)) || null;
  }, [rows]);
}
