import type {NonEmpty} from "../../domain/non-empty.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import {notesName} from "../noted.ts";
import type {Problem} from "../problem.ts";
import type {MemberRecord, ObservationRecord, RegionRecord} from "../records.ts";

type Count = Entry<ObservationRecord>;

/** Exact parts of one breakdown never exceed their exact whole, and make it up once every member is there. */
export const partsOfWholes: Check = ({observations, members}) => {
  const counts = observations.filter(({record}) => isExactCount(record));
  const wholes = groupBy(
    counts.filter(({record}) => !record.breakdown),
    ({record}) => questionKey(record),
  );
  const parts = counts.filter(({record}) => record.breakdown);
  return [...groupBy(parts, ({record}) => `${questionKey(record)} ${record.breakdown}`).values()].flatMap(
    (group) => {
      const whole = largest(wholes.get(questionKey(group[0].record)));
      return whole ? breakdownFault(group, whole, members) : [];
    },
  );
};

/** The exact counts of cities never exceed the exact count of their province on the same date, nor provinces the country's. */
export const partsOfRegions: Check = ({observations, regions}) => {
  const parents = new Map(
    regions.map(({record}): [string, RegionRecord["parent"]] => [record.region, record.parent]),
  );
  const counts = observations.filter(({record}) => isExactCount(record) && !record.breakdown);
  const wholes = groupBy(counts, ({record}) => questionKey(record));
  const parts = counts.filter(({record}) => parents.get(record.region));
  // The parts are those that have a parent.
  const inParent = ({record}: Count) => questionKey({...record, region: parents.get(record.region)!});
  return [...groupBy(parts, inParent)].flatMap(([question, group]) => {
    const whole = largest(wholes.get(question));
    const sum = total(group, ({region}) => region);
    return whole && sum > whole.record.value ? fault("regions_exceed", group, whole, sum) : [];
  });
};

function isExactCount({kind, status, qualifier}: ObservationRecord): boolean {
  return (kind === "stock" || kind === "flow") && status === "published" && qualifier === "exact";
}

function questionKey(record: ObservationRecord): string {
  const {region, programme, metric, definition, batch, population, kind, as_of, period} = record;
  return JSON.stringify([region, programme, metric, definition, batch, population, kind, as_of, period]);
}

function breakdownFault(
  parts: Readonly<NonEmpty<Count>>,
  whole: Count,
  members: readonly Entry<MemberRecord>[],
): Problem[] {
  const sum = total(parts, ({member}) => member);
  if (sum > whole.record.value) return fault("parts_exceed", parts, whole, sum);
  const present = new Set(parts.map(({record}) => record.member));
  const all = members.filter(({record}) => record.breakdown === parts[0].record.breakdown);
  const complete = all.every(({record}) => present.has(record.member));
  return complete && sum < whole.record.value ? fault("parts_short", parts, whole, sum) : [];
}

type SumRule = "parts_exceed" | "parts_short" | "regions_exceed";

function fault(rule: SumRule, parts: Readonly<NonEmpty<Count>>, whole: Count, sum: number): Problem[] {
  const {observation: id, value} = whole.record;
  const ids = [id, ...parts.map(({record}) => record.observation)];
  const notes = [whole, ...parts].map(({record}) => record.note_zh);
  if (notesName(notes, ids)) return [];
  const by = parts[0].record.breakdown ?? "region";
  return [problemAt(parts[0], "value", rule, {sum, whole: value, id, by})];
}

/** Each part once, though several sources may state it. */
function total(parts: readonly Count[], part: (record: ObservationRecord) => string | null): number {
  const values = new Map(parts.map(({record}): [string | null, number] => [part(record), record.value]));
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

function largest(wholes: readonly Count[] | undefined): Count | undefined {
  return wholes?.toSorted((a, b) => b.record.value - a.record.value)[0];
}
