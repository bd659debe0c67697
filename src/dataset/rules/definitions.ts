import {isAfter} from "../../domain/date.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {ObservationRecord} from "../records.ts";

/**
 * Where a total plus the batch after it is the next total, the three are one series: they have one definition. A note that
 * names the earlier total may say why not.
 */
export const steppedDefinitions: Check = ({observations}) => {
  const counted = observations.filter(({record}) => isCounted(record));
  return [...groupBy(counted, ({record}) => question(record)).values()].flatMap((series) =>
    series.flatMap((entry) => {
      const step = stepTo(entry, series);
      const others = step.filter(({definition}) => definition !== entry.record.definition);
      if (others.length === 0) return [];
      const details = {id: others[0]!.observation, found: entry.record.definition ?? ""};
      return [problemAt(entry, "definition", "definition_step", details)];
    }),
  );
};

function isCounted({kind, status, unverified, qualifier, breakdown}: ObservationRecord): boolean {
  const sure = status === "published" && !unverified && qualifier === "exact" && !breakdown;
  return sure && (kind === "stock" || kind === "flow");
}

function question({region, programme, metric, population}: ObservationRecord): string {
  return JSON.stringify([region, programme, metric, population]);
}

// The total before and the batch that led to a total, where they add up to it.
function stepTo(
  {record: after}: Entry<ObservationRecord>,
  series: readonly Entry<ObservationRecord>[],
): ObservationRecord[] {
  if (after.kind !== "stock") return [];
  const rows = series.map(({record}) => record);
  const batches = rows.filter(({kind, batch, as_of}) => kind === "flow" && batch && as_of === after.as_of);
  const before = rows.filter(
    ({kind, as_of, value}) => kind === "stock" && value > 0 && isAfter(after.as_of, as_of),
  );
  for (const batch of batches) {
    const first = before.find(({value}) => value + batch.value === after.value);
    if (first) return [first, batch];
  }
  return [];
}
