import {dateInterval} from "../../domain/date.ts";
import type {Check} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";

/** How our notes say that a date was inferred. */
const inferred = /(日期|年份|月份|截止日)[^。；]{0,14}(推定|推断|猜定|计)|推断（见来源说明）|年为推断/;

/** A date taken from the publication lies on the day of a source whose own date is stated. */
export const publicationDates: Check = ({observations, sources}) => {
  const known = lookup(sources, ({source}) => source);
  return observations.flatMap((entry) => {
    const {as_of, as_of_basis} = entry.record;
    const source = known.get(entry.record.source);
    if (as_of_basis !== "publication" || !source) return [];
    const {published_on, date_basis} = source;
    if (date_basis === "stated" && published_on && overlap(as_of, published_on)) return [];
    const details = {as_of, published_on: published_on ?? "", basis: date_basis};
    return [problemAt(entry, "as_of_basis", "basis_publication", details)];
  });
};

/** A figure whose note says that its date was inferred says so in its column too. */
export const inferredDates: Check = ({observations}) =>
  observations.flatMap((entry) => {
    const {as_of_basis, note_zh} = entry.record;
    const ours = as_of_basis === "inferred" || as_of_basis === "no_later";
    return ours || !inferred.test(note_zh ?? "")
      ? []
      : [problemAt(entry, "as_of_basis", "basis_noted", {found: as_of_basis})];
  });

function overlap(a: string, b: string): boolean {
  const [one, other] = [dateInterval(a), dateInterval(b)];
  return one.from <= other.to && other.from <= one.to;
}
