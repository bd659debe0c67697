import {useMemo} from "react";
import {compositions} from "../../domain/composition.ts";
import {isSound, type Figure} from "../../domain/figure.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {batchPanels, seriesPanels} from "../../domain/panels.ts";
import {rounds} from "../../domain/selection.ts";
import {isTracked} from "../../domain/track.ts";
import {pages, type Page} from "../../domain/view.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {awardEditions} from "../../queries/award-editions.ts";
import {awardTotals} from "../../queries/award-totals.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {cityFigures} from "../../queries/city-figures.ts";
import {compositionParts} from "../../queries/composition-parts.ts";
import {compositionWholes} from "../../queries/composition-wholes.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {useComparedFigures} from "./use-compared-figures.ts";
import {useOverviewFigures} from "./use-overview-figures.ts";

/** The pages that use a figure, by the figure's id. */
export type UsedOn = ReadonlyMap<string, readonly Page[]>;

/**
 * The pages that draw a figure, tell it or judge by it, as each of them chooses its figures. Left out are this page, which
 * lists all there are, and the examples on Methods, which stand for the rules.
 */
export function useUsedOn(): UsedOn {
  const overview = useOverviewFigures();
  const certified = useCertifiedFigures();
  const awards = useAwardFigures();
  const industry = useIndustryFigures();
  const targets = useJudgedFigures();
  const compare = useComparedFigures();
  const timeline = useTimelineFigures();
  return useMemo(() => {
    const read = {overview, certified, awards, industry, targets, compare, timeline};
    const usedOn = new Map<string, Page[]>();
    for (const [page, figures] of Object.entries(read))
      for (const id of new Set(figures.map(({observation}) => observation)))
        usedOn.set(id, [...(usedOn.get(id) ?? []), page as Page]);
    return usedOn;
  }, [overview, certified, awards, industry, targets, compare, timeline]);
}

/** The pages that use any of some statements, in the order of the navigation. */
export function pagesOf(statements: readonly Pick<Figure, "observation">[], usedOn: UsedOn): Page[] {
  const used = new Set(statements.flatMap(({observation}) => usedOn.get(observation) ?? []));
  return pages.filter((page) => used.has(page));
}

function useCertifiedFigures(): Figure[] {
  const totals = useFigures(headlineTotals);
  const additions = useFigures(batchAdditions);
  const cities = useFigures(cityFigures);
  const stages = useFigures(selectionStages);
  return useMemo(
    () => [...totals, ...additions, ...cities, ...rounds(stages).flatMap((round) => round.stages)],
    [totals, additions, cities, stages],
  );
}

function useAwardFigures(): Figure[] {
  const editions = useFigures(awardEditions);
  const totals = useFigures(awardTotals);
  return useMemo(() => [...editions, ...totals], [editions, totals]);
}

function useIndustryFigures(): Figure[] {
  const parts = useFigures(compositionParts);
  const wholes = useFigures(compositionWholes);
  return useMemo(
    () =>
      compositions(parts, wholes).flatMap(({whole, parts: split}) => [
        whole,
        ...split.map(({figure}) => figure),
      ]),
    [parts, wholes],
  );
}

function useJudgedFigures(): Figure[] {
  const {judged} = useJudgements();
  return useMemo(
    () =>
      judged.flatMap((track) => [
        ...toldFigures(track),
        ...(isTracked(track) ? track.figures.filter(isSound) : []),
      ]),
    [judged],
  );
}

function useTimelineFigures(): Figure[] {
  const totals = useFigures(headlineTotals);
  const additions = useFigures(batchAdditions);
  return useMemo(
    () => [...totals, ...batchPanels(seriesPanels(totals), additions).flatMap(({batches}) => batches)],
    [totals, additions],
  );
}
