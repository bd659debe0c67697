import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";

/** No two awards of an exhibit, and no two lists, have the same place. */
export const shownPositions: Check = ({award_exhibits, national_lists}) => [
  ...[...groupBy(award_exhibits, ({record}) => record.exhibit).values()].flatMap(samePlaces),
  ...samePlaces(national_lists),
];

/** An exhibit of awards shows metrics that count quality awards. */
export const shownAwards: Check = ({award_exhibits, metrics}) => {
  const known = lookup(metrics, ({metric}) => metric);
  return award_exhibits.flatMap((entry) => {
    const metric = known.get(entry.record.metric);
    if (!metric || (metric.counts === "award" && metric.topic === "awards")) return [];
    const {counts, topic} = metric;
    return [problemAt(entry, "metric", "award_metric", {metric: metric.metric, counts, topic})];
  });
};

/** A list counts something: provinces are compared by totals. */
export const listedCounts: Check = ({national_lists, metrics}) => {
  const known = lookup(metrics, ({metric}) => metric);
  return national_lists.flatMap((entry) => {
    const metric = known.get(entry.record.metric);
    if (!metric || metric.kind === "count") return [];
    return [problemAt(entry, "metric", "list_metric", {metric: metric.metric, kind: metric.kind})];
  });
};

function samePlaces(shown: readonly Entry<{position: number}>[]): Problem[] {
  const places = groupBy(shown, ({record}) => String(record.position));
  return [...places.values()].flatMap(([{row: first}, ...others]) =>
    others.map((entry) =>
      problemAt(entry, "position", "position_twice", {position: entry.record.position, first}),
    ),
  );
}
