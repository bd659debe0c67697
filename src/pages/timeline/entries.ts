import {useMemo} from "react";
import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import {batchPanels, type SeriesPanel} from "../../domain/panels.ts";
import {
  happenings,
  isDescribed,
  isSince,
  recentFrom,
  type Happening,
  type Lane,
} from "../../domain/timeline.ts";
import type {Language} from "../../domain/view.ts";
import {useRows} from "../../hooks/engine.ts";
import {isChosen, useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useHeadlinePanels} from "../../hooks/headline.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {policyList, type PolicyRow} from "../../queries/policy-list.ts";
import {timelineBatches, type BatchRow} from "../../queries/timeline-batches.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import {timelineText} from "../../text/timeline.ts";

/** One happening in the reader's words. */
export interface Entry {
  happening: Happening<PolicyRow, BatchRow>;
  lane: Lane;
  region: string;
  /** The record whose evidence opens. */
  id: string;
  title: string;
  /** In words; that it was not published where it was not. */
  date: string;
  kind: string;
  documentNo: string | null;
  issuer: string | null;
  /** Who reported it, where no issuer is told. */
  reporter: string | null;
  /** What it decided; null where that could not be read yet on the evaluation day. */
  what: string | null;
  /** The figures of the batch it announced, for headline series. */
  added: Figure[];
  /** Dated and of known origin, so that it may stand on the axis. */
  drawn: boolean;
}

export interface Timeline {
  entries: Entry[];
  panels: SeriesPanel[];
  /** The first day shown. */
  from: string;
}

/** What the chosen provinces and the country decided within the chosen years and kind, newest first. */
export function useTimeline(): Timeline {
  const {view, day, language} = useReader();
  const chosen = useChosenRegions();
  const policies = useRows(policyList);
  const batches = useRows(timelineBatches);
  const totals = useFigures(headlineTotals);
  const additions = useFigures(batchAdditions);
  const panels = useHeadlinePanels();
  return useMemo(() => {
    const sizes = batchPanels(panels, additions).flatMap((series) => series.batches);
    const all = happenings(policies, batches, day).filter(({region}) => isChosen(chosen, region));
    const from = view.span === "all" ? beginning(all, totals, day) : recentFrom(day);
    const shown = all.filter((one) => (view.lane === null || one.lane === view.lane) && isSince(one, from));
    const entries = shown.map((one) => entryOf(one, sizes, {language, day}));
    return {entries, panels, from};
  }, [policies, batches, totals, panels, additions, chosen, day, language, view.span, view.lane]);
}

function beginning(all: readonly Happening[], totals: readonly Figure[], day: string): string {
  const dates = [...all.flatMap(({on}) => (on ? [on] : [])), ...totals.map(({as_of}) => as_of)];
  const first = dates.map((date) => dateInterval(date).from).toSorted()[0] ?? day;
  return `${first.slice(0, 4)}-01-01`;
}

function entryOf(
  happening: Happening<PolicyRow, BatchRow>,
  sizes: readonly Figure[],
  {language, day}: {language: Language; day: string},
): Entry {
  const {policy, batch, on, source, lane, region, grade} = happening;
  const added = sizes.filter((figure) => batch !== null && figure.batch === batch.batch);
  const text = timelineText[language];
  const described = policy && isDescribed(happening, day);
  return {
    happening,
    lane,
    region,
    id: policy ? `policy:${policy.policy}` : (added[0]?.observation ?? `source:${source}`),
    title: policy ? titleOf(policy, language) : titleOf(batch!, language),
    date: on ? formatDate(on, language) : text.undated,
    kind: policy ? evidenceText[language].policyKinds[policy.kind]! : text.batch,
    documentNo: policy?.document_no ?? null,
    issuer: policy?.issuer ?? null,
    reporter: policy?.issuer ? null : publisherName((policy ?? batch!).publisher, language),
    what: described ? policy[language === "zh" ? "what_zh" : "what_en"] : null,
    added,
    drawn: on !== null && grade !== "D",
  };
}

function titleOf(row: PolicyRow | BatchRow, language: Language): string {
  if ("policy" in row) return language === "en" ? (row.title_en ?? row.title_zh) : row.title_zh;
  return language === "en" ? row.name_en : row.name_zh;
}
