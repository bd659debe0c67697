import {useMemo} from "react";
import type {Figure} from "../../domain/figure.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {rounds} from "../../domain/selection.ts";
import {useChosenRegions, isChosen, useFigures} from "../../hooks/figures.ts";
import {useFindings} from "../../hooks/findings.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {smallLines, useRunning} from "../overview/StepsExhibit.tsx";
import {useNational} from "../overview/use-national.ts";

/** What the overview draws and tells: its findings, targets and rounds, the national lists, the steps of running series. */
export function useOverviewFigures(): Figure[] {
  const {found, panels, judged} = useFindings();
  const running = useRunning(panels);
  const stages = useFigures(selectionStages);
  const chosen = useChosenRegions();
  const honoured = useNational("time_honoured_national");
  const champions = useNational("single_champion_enterprises");
  return useMemo(() => {
    const told = found.flatMap(({newest, companion}) => [newest, companion]);
    const own = judged.filter(({target}) => target.headline && isChosen(chosen, target.region));
    const drawn = running
      .flatMap(smallLines)
      .flatMap((line) => line.steps.flatMap(({figure, rivals}) => [figure, ...rivals]));
    const listed = [honoured, champions].flatMap(({figures, normalised}) => [
      ...figures,
      ...normalised.map((one) => one && one.denominator),
    ]);
    const ofRounds = rounds(stages).flatMap((round) => round.stages);
    return [...told, ...own.flatMap(toldFigures), ...drawn, ...listed, ...ofRounds].filter(
      (figure) => figure !== null,
    );
  }, [found, judged, chosen, running, honoured, champions, stages]);
}
