import {dateInterval} from "../../domain/date.ts";
import {valueInterval} from "../../domain/interval.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

/** A total that is wanted to grow does not fall from one date to a later one, unless the lower figure says why in its note. */
export const risingStocks: Check = ({observations, metrics}) => {
  const wanted = new Set(metrics.filter(({record}) => record.direction === "up").map(({record}) => record.metric));
  const totals = observations.filter(({record}) => isTotal(record) && wanted.has(record.metric));
  return [...groupBy(totals, ({record}) => seriesKey(record)).values()].flatMap(falls);
};

/** What two totals must share to be points of one line. */
export function seriesKey({region, programme, metric, definition, breakdown, member, population}: ObservationRecord): string {
  return JSON.stringify([region, programme, metric, definition, breakdown, member, population]);
}

function isTotal({kind, status, unverified}: ObservationRecord): boolean {
  return kind === "stock" && status === "published" && !unverified;
}

function falls(series: readonly Entry<ObservationRecord>[]): Problem[] {
  const ordered = series.toSorted((a, b) => (a.record.as_of < b.record.as_of ? -1 : 1));
  return ordered.flatMap((entry, index) => {
    if (entry.record.note_zh) return [];
    const higher = ordered.slice(0, index).findLast((earlier) => isFall(earlier.record, entry.record));
    if (!higher) return [];
    const {value: before, observation: id, as_of} = higher.record;
    return [problemAt(entry, "value", "stock_falls", {value: entry.record.value, before, id, as_of})];
  });
}

function isFall(earlier: ObservationRecord, later: ObservationRecord): boolean {
  const follows = dateInterval(earlier.as_of).to < dateInterval(later.as_of).from;
  const least = valueInterval(earlier.value, earlier.qualifier).low;
  const most = valueInterval(later.value, later.qualifier).high;
  return follows && most < least;
}
