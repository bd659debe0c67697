import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import {notesName} from "../noted.ts";
import type {ObservationRecord} from "../records.ts";

/** Metrics that count together what two others count apart. */
const together: Record<string, readonly [string, string]> = {
  time_honoured_all: ["time_honoured_national", "time_honoured_provincial"],
  china_quality_award_and_nomination: ["china_quality_award", "china_quality_award_nomination"],
  provincial_quality_award_and_nomination: [
    "provincial_quality_award",
    "provincial_quality_award_nomination",
  ],
  municipal_quality_award_and_nomination: ["municipal_quality_award", "municipal_quality_award_nomination"],
  county_quality_award_and_nomination: ["county_quality_award", "county_quality_award_nomination"],
  standards_national_and_industry: ["standards_national", "standards_industry"],
};

/** Where a document gives a sum and what it sums, they add up, or the note on the sum names a part and says what is missing. */
export const metricSums: Check = ({observations}) => {
  const counts = observations.filter(({record}) => record.qualifier === "exact" && !record.breakdown);
  return counts.flatMap((entry) => {
    const parts = (together[entry.record.metric] ?? []).flatMap((metric) => beside(entry, metric, counts));
    const sum = parts.reduce((total, {value}) => total + value, 0);
    const ids = parts.map(({observation}) => observation);
    if (parts.length !== 2 || sum === entry.record.value || notesName([entry.record.note_zh], ids)) return [];
    return [problemAt(entry, "value", "metric_sum", {sum, parts: ids.join(" + ")})];
  });
};

// What the same document counts by the other metric for the same place, day and recipients.
function beside(
  {record}: Entry<ObservationRecord>,
  metric: string,
  counts: readonly Entry<ObservationRecord>[],
): ObservationRecord[] {
  const same = ["source", "region", "as_of", "kind", "batch", "population"] as const;
  const found = counts.find(
    (other) =>
      other.record.metric === metric && same.every((column) => other.record[column] === record[column]),
  );
  return found ? [found.record] : [];
}
