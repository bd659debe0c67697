import {provinceCodes} from "virtual:provinces";
import type {Track} from "../../domain/track.ts";
import {useJudgements} from "../../hooks/judgements.ts";

/** The headline targets known on the evaluation day, in the order of their provinces. */
export function useHeadlines(): Track[] {
  const {judged} = useJudgements();
  return judged
    .filter(({target}) => target.headline)
    .toSorted((a, b) => provinceCodes.indexOf(a.target.region) - provinceCodes.indexOf(b.target.region));
}
