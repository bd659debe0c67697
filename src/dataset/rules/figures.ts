import type {Check, Entry} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";
import type {FigureRecord, MetricRecord, ObservationRecord} from "../records.ts";

type Judge = (entry: Entry<FigureRecord>, metric: MetricRecord) => Problem[];

/** A count is observed as stock or flow; every other metric as what it is. */
export const metricKinds: Check = ({observations, metrics}) => {
  const known = lookup(metrics, ({metric}) => metric);
  return observations.flatMap((entry) => {
    const metric = known.get(entry.record.metric);
    return metric ? kindFault(entry, metric) : [];
  });
};

/** Growth rates, ranks and grades have kinds of their own: growth is no share of a whole, and of grades the highest is best. */
export const ownKinds: Check = ({metrics}) =>
  metrics.flatMap((entry) => {
    const {metric, unit, kind} = entry.record;
    const expected = metric.endsWith("_growth") ? "growth" : own.get(unit);
    return expected && kind !== expected ? [problemAt(entry, "kind", "own_kind", {metric, expected})] : [];
  });

const own = new Map<string, MetricRecord["kind"]>([
  ["rank", "rank"],
  ["grade", "grade"],
]);

/** Award metrics say whom they count; others do only about an award's applicants and shortlists. */
export const populations: Check = ({observations, targets, metrics}) =>
  eachFigure([...observations, ...targets], metrics, (entry, metric) => {
    const {population} = entry.record;
    if (metric.counts === "award" && !population) {
      return [problemAt(entry, "population", "population_missing", {metric: metric.metric})];
    }
    if (metric.counts === "award" || metric.metric.includes("award") || !population) return [];
    return [problemAt(entry, "population", "population_unneeded", {metric: metric.metric})];
  });

/** Counts are whole numbers, never below zero. */
export const wholeCounts: Check = ({observations, targets, metrics}) =>
  eachFigure([...observations, ...targets], metrics, (entry, metric) => {
    const {value} = entry.record;
    if (metric.kind !== "count") return [];
    if (value < 0) return [problemAt(entry, "value", "negative", {value})];
    return Number.isInteger(value) ? [] : [problemAt(entry, "value", "not_whole", {value})];
  });

/** A count or amount printed in 万 or 亿 with up to three digits is rounded: 1.2万 is anything from 11,500 to 12,500. */
export const roundedCounts: Check = ({observations, metrics}) => {
  const printed = observations.filter(({record}) => !record.derived && record.qualifier === "exact");
  return eachFigure(printed, metrics, (entry, {kind}) => {
    const {locator} = entry.record;
    const digits = /(?<![\d.])(\d+(?:\.\d+)?)[万亿](?!\d)/.exec(locator)?.[1]?.replace(".", "");
    if (!["count", "amount"].includes(kind) || !digits || digits.length > 3) return [];
    return [problemAt(entry, "qualifier", "rounded_count", {found: locator})];
  });
};

/** A rate or a share in percent lies between 0 and 100; growth may be more, or below zero. */
export const percentRange: Check = ({observations, targets, metrics}) =>
  eachFigure([...observations, ...targets], metrics, (entry, metric) => {
    const {value} = entry.record;
    const bounded = metric.unit === "percent" && ["level", "share"].includes(metric.kind);
    return bounded && (value < 0 || value > 100) ? [problemAt(entry, "value", "percent_range", {value})] : [];
  });

function eachFigure(
  figures: readonly Entry<FigureRecord>[],
  metrics: readonly Entry<MetricRecord>[],
  judge: Judge,
) {
  const known = lookup(metrics, ({metric}) => metric);
  return figures.flatMap((entry) => {
    const metric = known.get(entry.record.metric);
    return metric ? judge(entry, metric) : [];
  });
}

function kindFault(entry: Entry<ObservationRecord>, metric: MetricRecord): Problem[] {
  const {kind} = entry.record;
  const fits = metric.kind === "count" ? kind === "stock" || kind === "flow" : kind === metric.kind;
  if (fits) return [];
  const expected = metric.kind === "count" ? "stock, flow" : metric.kind;
  return [problemAt(entry, "kind", "metric_kind", {metric: metric.metric, expected, found: kind})];
}
