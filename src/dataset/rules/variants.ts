import {groupBy} from "../../domain/series.ts";
import type {Check, Dataset} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";

/** A metric whose figures differ in definition or recipients, or do not say which, is listed as one that does. */
export const metricVariants: Check = (data) => [
  ...unlisted(data, "definition"),
  ...unlisted(data, "population"),
];

function unlisted({observations, metric_variants}: Dataset, varies: "definition" | "population"): Problem[] {
  const listed = new Set(
    metric_variants.flatMap(({record}) => (record.varies === varies ? [record.metric] : [])),
  );
  const open = observations.filter(({record}) => !listed.has(record.metric));
  return [...groupBy(open, ({record}) => record.metric).values()].flatMap((figures) => {
    const [{record: first}] = figures;
    const differing = figures.find(
      ({record}) => record[varies] !== first[varies] || record[varies] === "unstated",
    );
    if (!differing) return [];
    return [problemAt(differing, varies, "variant_unlisted", {metric: first.metric, varies})];
  });
}
