import {findings, type Finding} from "../domain/finding.ts";
import type {Figure} from "../domain/figure.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {rounds, type Stage} from "../domain/selection.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import {useFigures} from "./figures.ts";
import {useHeadlinePanels} from "./headline.ts";
import {useJudgements, type JudgedTarget} from "./judgements.ts";
import {remember} from "./remember.ts";
import {useReader} from "./view.ts";

/** What is known of each chosen province on the evaluation day, with the series and judgements it is told from. */
export function useFindings(): {found: Finding[]; panels: SeriesPanel[]; judged: JudgedTarget[]} {
  const {day} = useReader();
  const panels = useHeadlinePanels();
  const stages = useFigures(selectionStages);
  const {judged} = useJudgements();
  return {found: told(panels, judged, stages, day), panels, judged};
}

const told = remember(
  (
    panels: readonly SeriesPanel[],
    judged: readonly JudgedTarget[],
    stages: readonly (Figure & Stage)[],
    day: string,
  ) => findings(panels, {aims: judged, rounds: rounds(stages), evaluationDay: day}),
);
