import {batchPanels, derivedBatches, type BatchSeries, type DerivedBatch} from "../domain/panels.ts";
import type {Target} from "../domain/target.ts";
import type {Answers} from "../engine/answers.ts";
import {batchAdditions} from "../queries/batch-additions.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {targets} from "../queries/targets.ts";
import type {Reader} from "../reader/reader.ts";
import {seriesPlans} from "./aims.ts";
import {figuresOf} from "./figures.ts";
import {headlinePanels} from "./headline.ts";

/** The batches of a series: those published, those nobody published by themselves, and those planned. */
export interface Batches extends BatchSeries {
  computed: readonly DerivedBatch[];
  plans: readonly Target[];
}

/** What `batches` asks. */
export const batchQueries = [batchAdditions, headlineTotals, targets] as const;

export function batches(answers: Answers, reader: Reader): Batches[] {
  const additions = figuresOf(batchAdditions, answers, reader);
  return batchPanels(headlinePanels(answers, reader), additions).map(({panel, batches: published}) => ({
    panel,
    batches: published,
    computed: derivedBatches(panel.lines[0]?.steps ?? [], published),
    plans: seriesPlans(panel, answers, reader),
  }));
}
