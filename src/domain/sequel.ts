import {dateInterval} from "./date.ts";
import {isKnown, isSound, type Figure, type Grade} from "./figure.ts";
import type {SeriesPanel} from "./panels.ts";
import {groupBy, lastStated} from "./series.ts";

/** A batch of a programme with the day, month or year it was announced, by each of the sizes published of it. */
export interface AnnouncedBatch {
  batch: string;
  programme: string;
  announced_on: string;
  /** What its size counts, when, and the day that was published on; a batch without a size has no metric and no date. */
  metric: string | null;
  as_of: string | null;
  sized_on: string | null;
  source: string;
  grade: Grade;
  published_on: string | null;
}

/** What other records tell of a series after its last sound total: batches without a new total, totals nobody verified. */
export interface Sequel {
  batches: readonly AnnouncedBatch[];
  /** Not to be judged by: of grade D, proposed or expected. */
  reported: readonly Figure[];
}

/** A series with the last date its sound totals speak of. */
export interface Ended extends Pick<Figure, "region" | "programme" | "metric"> {
  end: string;
}

/** A panel with the last date that any of its definitions speaks of. */
export function endOf({region, programme, metric, lines}: SeriesPanel): Ended {
  const ends = lines.map(({steps}) => lastStated(steps));
  const end = ends.reduce((a, b) => (dateInterval(b).to > dateInterval(a).to ? b : a));
  return {region, programme, metric, end};
}

/**
 * What was known on the evaluation day of the time after the last total of a series. Only what provably lies later counts:
 * of partial dates the first day must come after the last day of the total's.
 */
export function sequelOf(
  {region, programme: own, metric, end}: Ended,
  record: {batches: readonly AnnouncedBatch[]; totals: readonly Figure[]},
  evaluationDay: string,
): Sequel {
  const isLater = (on: string) => dateInterval(on).from > dateInterval(end).to;
  const batches = [...groupBy(record.batches, ({batch}) => batch).values()].flatMap((sizes) => {
    const [batch] = sizes;
    const {programme, announced_on, published_on} = batch;
    const isToldOf =
      programme === own &&
      isLater(announced_on) &&
      isKnown({as_of: announced_on, published_on}, evaluationDay) &&
      mayCount(metric, sizes, evaluationDay);
    return isToldOf ? [batch] : [];
  });
  const reported = record.totals.filter(
    (figure) =>
      figure.region === region &&
      figure.programme === own &&
      figure.metric === metric &&
      figure.kind === "stock" &&
      figure.breakdown === null &&
      !isSound(figure) &&
      isLater(figure.as_of) &&
      isKnown(figure, evaluationDay),
  );
  return {batches, reported};
}

// A batch whose size nobody knew on the day may count anything.
function mayCount(metric: string, sizes: readonly AnnouncedBatch[], evaluationDay: string): boolean {
  const known = sizes.filter(
    ({as_of, sized_on}) => as_of !== null && isKnown({as_of, published_on: sized_on}, evaluationDay),
  );
  return known.length === 0 || known.some((size) => size.metric === metric);
}
