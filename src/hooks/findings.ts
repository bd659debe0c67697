import {useMemo} from "react";
import {findings, type Finding} from "../domain/finding.ts";
import {seriesPanels, type SeriesPanel} from "../domain/panels.ts";
import {rounds} from "../domain/selection.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import {useFigures} from "./figures.ts";
import {useJudgements, type JudgedTarget} from "./judgements.ts";
import {useReader} from "./view.ts";

/** What is known of each chosen province on the evaluation day, with the series and judgements it is told from. */
export function useFindings(): {found: Finding[]; panels: SeriesPanel[]; judged: JudgedTarget[]} {
  const {day} = useReader();
  const totals = useFigures(headlineTotals);
  const stages = useFigures(selectionStages);
  const {judged} = useJudgements();
  const panels = useMemo(() => seriesPanels(totals), [totals]);
  return useMemo(() => {
    const found = findings(panels, {aims: judged, rounds: rounds(stages), evaluationDay: day});
    return {found, panels, judged};
  }, [panels, judged, stages, day]);
}
