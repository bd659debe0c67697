import {dateInterval, periodInterval} from "../../domain/date.ts";
import type {Check} from "../dataset.ts";
import {problemAt} from "../dataset.ts";

/** A total belongs to a date and a batch's figure to its batch: neither has a period. */
export const periodsOfFlows: Check = ({observations}) =>
  observations.flatMap((entry) => {
    const {kind, batch, period} = entry.record;
    return period && (kind === "stock" || batch)
      ? [problemAt(entry, "period", "period_unneeded", {kind})]
      : [];
  });

/** An addition says to which batch or period it belongs; where the source is silent and no batches are known, a note says so. */
export const flowPeriods: Check = ({observations, batches}) => {
  const batched = new Set(batches.map(({record}) => record.programme));
  return observations.flatMap((entry) => {
    const {kind, batch, period, programme, note_zh} = entry.record;
    if (kind !== "flow" || batch || period) return [];
    const silent = note_zh && !(programme && batched.has(programme));
    return silent ? [] : [problemAt(entry, "period", "flow_period", {})];
  });
};

/** A figure about a period is dated within it. */
export const periodDates: Check = ({observations}) =>
  observations.flatMap((entry) => {
    const {as_of, period} = entry.record;
    if (!period) return [];
    const dated = dateInterval(as_of);
    const {from, to} = periodInterval(period);
    const reversed = from > to;
    return reversed || (dated.from <= to && from <= dated.to)
      ? []
      : [problemAt(entry, "as_of", "period_as_of", {as_of, period})];
  });
