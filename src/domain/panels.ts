import {byLastDay, dateInterval} from "./date.ts";
import {derive, type Derived} from "./derived.ts";
import type {Figure} from "./figure.ts";
import {lastOf} from "./non-empty.ts";
import {preferredFigure} from "./same-fact.ts";
import {groupBy, steps, type Line, type Step} from "./series.ts";

/** One programme and metric, split by definition; figures of two definitions never share a line. */
export interface SeriesPanel {
  programme: string;
  metric: string;
  region: string;
  lines: Line[];
}

/** The panels of a list of totals, in the order the totals come. */
export function seriesPanels(totals: readonly Figure[]): SeriesPanel[] {
  return [...groupBy(totals, ({programme, metric}) => `${programme}/${metric}`).values()].map((figures) => {
    const {programme, metric, region} = figures[0];
    const lines = [...groupBy(figures, ({definition}) => definition ?? "").values()].map((line) => ({
      definition: line[0].definition,
      steps: steps(line),
    }));
    return {
      // Headline series are of programmes.
      programme: programme!,
      metric,
      region,
      lines: lines.toSorted((a, b) => byLastDay(newest(b), newest(a))),
    };
  });
}

/** A series with the batches published for it, one figure each. */
export interface BatchSeries {
  panel: SeriesPanel;
  batches: Figure[];
}

/** The series that publish batches; of several figures for one batch the preferred one. */
export function batchPanels(panels: readonly SeriesPanel[], additions: readonly Figure[]): BatchSeries[] {
  return panels.flatMap((panel) => {
    const own = additions.filter(
      ({programme, metric}) => programme === panel.programme && metric === panel.metric,
    );
    const batches = [...groupBy(own, ({batch}) => batch ?? "").values()].map((rivals) =>
      preferredFigure(rivals),
    );
    return batches.length > 0 ? [{panel, batches}] : [];
  });
}

/** A batch whose size nobody published: the rise between two totals with no published batch after the first of them. */
export interface DerivedBatch {
  figure: Figure;
  earlier: Figure;
  difference: Derived;
}

/**
 * The rises of one line that no published batch accounts for. Only exact totals of a single definition are subtracted,
 * and only where a series publishes batches at all, so that a rise is known to be a batch.
 */
export function derivedBatches(line: readonly Step[], batches: readonly Figure[]): DerivedBatch[] {
  if (batches.length === 0) return [];
  return line.flatMap(({figure}, index) => {
    const earlier = line[index - 1]?.figure;
    if (!earlier) return [];
    const exact = figure.qualifier === "exact" && earlier.qualifier === "exact";
    const published = batches.some((batch) => mayFallBetween(batch, earlier, figure));
    if (!exact || published || figure.value <= earlier.value) return [];
    return [{figure, earlier, difference: derive("difference", figure, earlier)}];
  });
}

// A batch dated to the month or year counts wherever in it the batch may have been.
function mayFallBetween(batch: Figure, earlier: Figure, later: Figure): boolean {
  const {from, to} = dateInterval(batch.as_of);
  return to > dateInterval(earlier.as_of).from && from <= dateInterval(later.as_of).to;
}

function newest({steps: found}: Line): string {
  return lastOf(found).figure.as_of;
}
