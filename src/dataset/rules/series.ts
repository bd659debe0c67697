import {byLastDay, dateInterval} from "../../domain/date.ts";
import {valueInterval} from "../../domain/interval.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import {notesName} from "../noted.ts";
import type {Problem} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

/** A total that is wanted to grow does not fall over time, unless a note on the lower figure names the higher one. */
export const risingStocks: Check = ({observations, metrics}) => {
  const wanted = new Set(
    metrics.filter(({record}) => record.direction === "up").map(({record}) => record.metric),
  );
  const totals = observations.filter(({record}) => isTotal(record) && wanted.has(record.metric));
  return [...groupBy(totals, ({record}) => seriesKey(record)).values()].flatMap(falls);
};

function isTotal({kind, status, unverified}: ObservationRecord): boolean {
  return kind === "stock" && status === "published" && !unverified;
}

function seriesKey({
  region,
  programme,
  metric,
  definition,
  breakdown,
  member,
  population,
}: ObservationRecord): string {
  return JSON.stringify([region, programme, metric, definition, breakdown, member, population]);
}

function falls(series: readonly Entry<ObservationRecord>[]): Problem[] {
  return series.flatMap((entry) => {
    const higher = series.filter((earlier) => isFall(earlier.record, entry.record)).map(({record}) => record);
    const nearest = higher.toSorted((a, b) => byLastDay(a.as_of, b.as_of)).at(-1);
    // Two sources of one fact need one explanation between them.
    const sameFact = series.filter(({record}) => record.fact === entry.record.fact);
    const notes = sameFact.map(({record}) => record.note_zh);
    const ids = higher.map(({observation}) => observation);
    if (!nearest || notesName(notes, ids)) return [];
    const {value: before, observation: id, as_of} = nearest;
    return [problemAt(entry, "value", "stock_falls", {value: entry.record.value, before, id, as_of})];
  });
}

function isFall(earlier: ObservationRecord, later: ObservationRecord): boolean {
  const follows = dateInterval(earlier.as_of).to < dateInterval(later.as_of).from;
  const least = valueInterval(earlier.value, earlier.qualifier).low;
  const most = valueInterval(later.value, later.qualifier).high;
  return follows && most < least;
}
