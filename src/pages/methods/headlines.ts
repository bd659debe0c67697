import {foregroundRegions} from "../../domain/region.ts";
import type {Track} from "../../domain/track.ts";
import {useJudgements} from "../../hooks/judgements.ts";

const order: readonly string[] = foregroundRegions;

/** The headline targets known on the evaluation day, in the order of their provinces. */
export function useHeadlines(): Track[] {
  const {judged} = useJudgements();
  return judged
    .filter(({target}) => target.headline)
    .toSorted((a, b) => order.indexOf(a.target.region) - order.indexOf(b.target.region));
}
