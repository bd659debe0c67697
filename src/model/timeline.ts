import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {batchPanels, type SeriesPanel} from "../domain/panels.ts";
import {happenings, isDescribed, isSince, recentFrom, type Happening} from "../domain/timeline.ts";
import type {Answers} from "../engine/answers.ts";
import {batchAdditions} from "../queries/batch-additions.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {policyList, type PolicyRow} from "../queries/policy-list.ts";
import {timelineBatches, type BatchRow} from "../queries/timeline-batches.ts";
import type {Reader} from "../reader/reader.ts";
import {chosen, figuresOf} from "./figures.ts";
import {headlinePanels} from "./headline.ts";
import {remember} from "./remember.ts";

/** One happening, and what bears on how it is told. */
export interface Entry {
  happening: Happening<PolicyRow, BatchRow>;
  /** The record whose evidence opens. */
  id: string;
  /** The figures of the batch it announced, for headline series. */
  added: readonly Figure[];
  /** Whether what it decided could be read on the evaluation day. */
  described: boolean;
  /** Dated and of known origin, so that it may stand on the axis. */
  drawn: boolean;
}

export interface Timeline {
  /** Newest first. */
  entries: readonly Entry[];
  panels: readonly SeriesPanel[];
  /** The first day shown. */
  from: string;
}

/** What `timeline` asks. */
export const timelineQueries = [policyList, timelineBatches, headlineTotals, batchAdditions] as const;

/** What the chosen provinces and the country decided within the chosen years and kind, and their headline totals. */
export const timeline = remember((answers: Answers, reader: Reader): Timeline => {
  const {day} = reader;
  const {span, lane} = reader.options;
  const panels = chosen(headlinePanels(answers, reader), reader);
  const batches = batchPanels(panels, figuresOf(batchAdditions, answers, reader));
  const sizes = batches.flatMap((series) => series.batches);
  const all = chosen(happenings(answers.rows(policyList), answers.rows(timelineBatches), day), reader);
  const totals = chosen(figuresOf(headlineTotals, answers, reader), reader);
  const from = span === "all" ? beginning(all, totals, day) : recentFrom(day);
  const shown = all.filter((one) => (lane === null || one.lane === lane) && isSince(one, from));
  return {entries: shown.map((one) => entryOf(one, sizes, day)), panels, from};
});

function beginning(all: readonly Happening[], totals: readonly Figure[], day: string): string {
  const dates = [...all.flatMap(({on}) => (on ? [on] : [])), ...totals.map(({as_of}) => as_of)];
  const first = dates.map((date) => dateInterval(date).from).toSorted()[0] ?? day;
  return `${first.slice(0, 4)}-01-01`;
}

function entryOf(happening: Entry["happening"], sizes: readonly Figure[], day: string): Entry {
  const {policy, batch, on, source, grade} = happening;
  const added = sizes.filter((figure) => batch !== null && figure.batch === batch.batch);
  return {
    happening,
    id: policy ? `policy:${policy.policy}` : (added[0]?.observation ?? `source:${source}`),
    added,
    described: policy !== null && isDescribed(happening, day),
    drawn: on !== null && grade !== "D",
  };
}
