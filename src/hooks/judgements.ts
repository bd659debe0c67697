import {useMemo} from "react";
import {dateInterval} from "../domain/date.ts";
import {groupBy} from "../domain/series.ts";
import {judge, type Judgement, type Target} from "../domain/target.ts";
import {targetFigures} from "../queries/target-figures.ts";
import {targets} from "../queries/targets.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

export interface JudgedTarget {
  target: Target;
  judgement: Judgement;
}

/** Every target of role `target` published by the evaluation day, with what is known of it; and the rest, unjudged. */
export function useJudgements(): {judged: JudgedTarget[]; unjudged: Target[]} {
  const rows = useRows(targets);
  const figures = useRows(targetFigures);
  const {day} = useReader();
  return useMemo(() => {
    const known = rows.filter((row) => row.published_on === null || dateInterval(row.published_on).to <= day);
    const byTarget = groupBy(figures, ({target}) => target);
    const judged = known
      .filter(({role}) => role === "target")
      .map((target) => ({target, judgement: judge(target, byTarget.get(target.target) ?? [], day)}));
    return {judged, unjudged: known.filter(({role}) => role !== "target")};
  }, [rows, figures, day]);
}
