import type {Check, Dataset, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import {citedIds} from "../noted.ts";
import type {Problem} from "../problem.ts";
import type {FigureRecord} from "../records.ts";

/** How our notes on computed figures begin; those on numbers counted from names say so in other words. */
const computed = "推算";

/** A number we computed or counted says how, and one computed from other rows names them. */
export const derivedNotes: Check = (dataset) => {
  const ids = recordIds(dataset);
  return dataset.observations.flatMap((entry): Problem[] => {
    const {derived, note_zh} = entry.record;
    if (!derived) return [];
    if (!note_zh) return [problemAt(entry, "note_zh", "derived_note", {})];
    const named = !note_zh.startsWith(computed) || citedIds(note_zh).some((id) => ids.has(id));
    return named ? [] : [problemAt(entry, "note_zh", "derived_inputs", {})];
  });
};

const figures = new Set(["observations", "targets"]);

/** Every record that a note names exists. */
export const notedIds: Check = (dataset) => {
  const unreadable = dataset.tables.some(
    ({resource, problems}) => figures.has(resource.name) && problems.length > 0,
  );
  if (unreadable) return [];
  const ids = recordIds(dataset);
  const families = new Set([...ids].map(family));
  const noted: Entry<FigureRecord>[] = [...dataset.observations, ...dataset.targets];
  return noted.flatMap((entry) =>
    (["note_zh", "note_en"] as const).flatMap((column) =>
      citedIds(entry.record[column])
        .filter((id) => families.has(family(id)) && !ids.has(id))
        .map((found) => problemAt(entry, column, "unknown_id", {found})),
    ),
  );
};

function recordIds({observations, targets}: Dataset): Set<string> {
  return new Set([
    ...observations.map(({record}) => record.observation),
    ...targets.map(({record}) => record.target),
  ]);
}

function family(id: string): string {
  return id.replace(/\d+$/, "");
}
