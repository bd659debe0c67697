import {dateInterval} from "../../domain/date.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";

/** A programme gives each batch number once. */
export const batchNumbers: Check = ({batches}) => {
  const rows = new Map<string, number>();
  return batches.flatMap((entry) => {
    const {programme, number} = entry.record;
    const first = rows.get(`${programme} ${number}`);
    if (first) return [problemAt(entry, "number", "batch_number", {programme, number, first})];
    rows.set(`${programme} ${number}`, entry.row);
    return [];
  });
};

/** Numbered batches of a programme are announced in the order of their numbers. */
export const batchOrder: Check = ({batches}) => {
  const numbered = batches.flatMap((entry) => {
    const {programme, batch, number, announced_on} = entry.record;
    return announced_on && /^\d+$/.test(number)
      ? [{entry, programme, batch, number: Number(number), announced_on}]
      : [];
  });
  return [...groupBy(numbered, ({programme}) => programme).values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.number - b.number);
    return ordered.flatMap(({entry, announced_on: on}, index) => {
      const before = ordered[index - 1];
      if (!before || dateInterval(before.announced_on).from <= dateInterval(on).to) return [];
      const details = {batch: before.batch, announced_on: before.announced_on};
      return [problemAt(entry, "announced_on", "batch_order", details)];
    });
  });
};

/** Of all policies only the announcement of a batch belongs to one. */
export const policyBatches: Check = ({policies}) =>
  policies.flatMap((entry) => {
    const {kind, batch} = entry.record;
    return batch && kind !== "announcement" ? [problemAt(entry, "batch", "policy_batch", {kind})] : [];
  });

/** A figure of a batch is a figure of that batch's programme. */
export const batchProgrammes: Check = ({observations, batches}) => {
  const known = lookup(batches, ({batch}) => batch);
  return observations.flatMap((entry) => {
    const batch = entry.record.batch ? known.get(entry.record.batch) : undefined;
    if (!batch || !entry.record.programme || batch.programme === entry.record.programme) return [];
    return [problemAt(entry, "batch", "batch_programme", {batch: batch.batch, programme: batch.programme})];
  });
};

/** A programme that has ended is closed; one may be closed without a known end. */
export const endedProgrammes: Check = ({programmes}) =>
  programmes.flatMap((entry) => {
    const {ended, closed} = entry.record;
    return ended && !closed ? [problemAt(entry, "closed", "ended_open", {ended})] : [];
  });

/** A closed programme has no later total, unless a note says what the total means. */
export const closedProgrammes: Check = ({observations, programmes}) => {
  const known = lookup(programmes, ({programme}) => programme);
  return observations.flatMap((entry) => {
    const {programme, kind, as_of, note_zh} = entry.record;
    const ended = programme ? known.get(programme)?.ended : null;
    if (!programme || !ended || kind !== "stock" || note_zh) return [];
    if (dateInterval(as_of).from <= dateInterval(ended).to) return [];
    return [problemAt(entry, "as_of", "after_end", {programme, ended})];
  });
};
