import {groupBy} from "../../domain/series.ts";
import type {Check, Dataset, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

type Part = Entry<ObservationRecord>;

/** Exact parts of one breakdown never exceed their exact whole, and equal it once every member is there; else a note says why. */
export const partsOfWholes: Check = (dataset) => {
  const exact = dataset.observations.filter(({record}) => isCount(record));
  const wholes = groupBy(exact.filter(({record}) => !record.breakdown), ({record}) => questionKey(record));
  const broken = exact.filter(({record}) => record.breakdown);
  const groups = groupBy(broken, ({record}) => `${questionKey(record)} ${record.breakdown}`);
  return [...groups.values()].flatMap((parts) => {
    const whole = wholes.get(questionKey(parts[0]!.record));
    return whole ? partsFault(parts, whole, dataset) : [];
  });
};

function isCount({kind, status, qualifier}: ObservationRecord): boolean {
  return (kind === "stock" || kind === "flow") && status === "published" && qualifier === "exact";
}

function questionKey(record: ObservationRecord): string {
  const {region, programme, metric, definition, batch, population, kind, as_of, period} = record;
  return JSON.stringify([region, programme, metric, definition, batch, population, kind, as_of, period]);
}

function partsFault(parts: Part[], wholes: Part[], dataset: Dataset): Problem[] {
  if ([...parts, ...wholes].some(({record}) => record.note_zh)) return [];
  const members = [...groupBy(parts, ({record}) => record.member!).values()].map(([first]) => first!);
  const sum = members.reduce((total, {record}) => total + record.value, 0);
  const {observation: id} = wholes[0]!.record;
  const whole = Math.max(...wholes.map(({record}) => record.value));
  const breakdown = parts[0]!.record.breakdown!;
  const details = {sum, whole, id, breakdown};
  if (sum > whole) return [problemAt(members[0]!, "value", "parts_exceed", details)];
  const all = dataset.members.filter(({record}) => record.breakdown === breakdown).length;
  return members.length === all && sum < whole ? [problemAt(members[0]!, "value", "parts_short", details)] : [];
}
