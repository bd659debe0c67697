import {aimsOf, type Aims} from "../domain/aims.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import type {Answers} from "../engine/answers.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";

/** What a series aims at, as known on the evaluation day. */
export function seriesAims(panel: SeriesPanel, answers: Answers, {day}: Reader): Aims {
  return aimsOf(panel, answers.rows(targets), day);
}

/** Of what a series aims at, what is counted by the definition of one of its lines. */
export function lineAims(
  {panel, definition}: {panel: SeriesPanel; definition: string | null},
  answers: Answers,
  reader: Reader,
): Aims {
  const {plans, goal} = seriesAims(panel, answers, reader);
  return {
    plans: plans.filter((plan) => plan.definition === definition),
    goal: goal?.definition === definition ? goal : null,
  };
}
