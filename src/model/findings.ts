import {findingsOf, type Finding} from "../domain/finding.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {selectionStages} from "../queries/selection-stages.ts";
import type {Reader} from "../reader/reader.ts";
import {headlinePanels} from "./headline.ts";
import {judgementQueries, judgements} from "./judgements.ts";
import {remember} from "./remember.ts";
import {rounds} from "./rounds.ts";

/** What `findings` asks, besides the programmes. */
export const findingQueries = [headlineTotals, ...judgementQueries, selectionStages] as const;

/** What is known of each province on the evaluation day, told from its series, judgements and rounds. */
export function findings(answers: Answers, reader: Reader): readonly Finding[] {
  const {judged} = judgements(answers, reader);
  return remembered(headlinePanels(answers, reader), judged, rounds(answers, reader), reader.day);
}

const remembered = remember(
  (
    panels: Parameters<typeof findingsOf>[0],
    aims: Parameters<typeof findingsOf>[1]["aims"],
    selected: Parameters<typeof findingsOf>[1]["rounds"],
    evaluationDay: string,
  ) => findingsOf(panels, {aims, rounds: selected, evaluationDay}),
);
