import {dateInterval} from "../../domain/date.ts";
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

/** A figure of a batch is a figure of that batch's programme. */
export const batchProgrammes: Check = ({observations, batches}) => {
  const known = lookup(batches, ({batch}) => batch);
  return observations.flatMap((entry) => {
    const batch = entry.record.batch ? known.get(entry.record.batch) : undefined;
    if (!batch || !entry.record.programme || batch.programme === entry.record.programme) return [];
    return [problemAt(entry, "batch", "batch_programme", {batch: batch.batch, programme: batch.programme})];
  });
};

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
