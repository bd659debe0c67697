import {useMemo} from "react";
import {dateInterval} from "../domain/date.ts";
import {isKnown} from "../domain/figure.ts";
import {progress, type ProgressResult} from "../domain/pace.ts";
import {groupBy} from "../domain/series.ts";
import {judge, type Judgement, type Target} from "../domain/target.ts";
import {programmes} from "../queries/programmes.ts";
import {targetFigures} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

export interface JudgedTarget {
  target: Target;
  judgement: Judgement;
  progress: ProgressResult;
}

/** Every target of role `target` published by the evaluation day, with what is known of it; and the rest, unjudged. */
export function useJudgements(): {judged: JudgedTarget[]; unjudged: Target[]} {
  const rows = useRows(targets);
  const figures = useRows(targetFigures);
  const founded = useRows(programmes);
  const {day} = useReader();
  return useMemo(() => {
    const known = rows.filter((row) => row.published_on === null || dateInterval(row.published_on).to <= day);
    const byTarget = groupBy(figures, ({target}) => target);
    const judgeOne = (target: Target): JudgedTarget => {
      const own = byTarget.get(target.target) ?? [];
      const started = founded.find(({programme}) => programme === target.programme)?.started ?? null;
      const usable = own.filter((figure) => isKnown(figure, day));
      return {target, judgement: judge(target, own, day), progress: progress(target, usable, day, started)};
    };
    return {
      judged: known.filter(({role}) => role === "target").map(judgeOne),
      unjudged: known.filter(({role}) => role !== "target"),
    };
  }, [rows, figures, founded, day]);
}
