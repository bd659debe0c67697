import {periodInterval} from "../../domain/date.ts";
import type {Basis, Role} from "../../domain/target.ts";
import type {Check} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";
import type {MetricRecord} from "../records.ts";

const bases: Record<MetricRecord["kind"], readonly Basis[]> = {
  count: ["cumulative", "flow", "increment"],
  level: ["level"],
  share: ["level"],
  growth: ["level"],
  amount: ["cumulative", "level", "flow", "increment"],
  rank: ["level"],
  grade: ["level"],
  rule: ["cumulative", "level", "flow", "increment"],
};

const dated = new Set<Role>(["target", "yearly_flow", "increment", "ceiling", "interim"]);
const pointing = new Set<Role>(["restatement", "superseded"]);

/** How a target is reckoned fits what its metric measures. */
export const targetBasis: Check = ({targets, metrics}) => {
  const known = lookup(metrics, ({metric}) => metric);
  return targets.flatMap((entry) => {
    const {basis} = entry.record;
    const metric = known.get(entry.record.metric);
    if (!metric || bases[metric.kind].includes(basis)) return [];
    return [problemAt(entry, "basis", "target_basis", {metric: metric.metric, kind: metric.kind, basis})];
  });
};

/** What can be judged says by when; only a ceiling may stand for ever, and then its note says so. */
export const targetDue: Check = ({targets}) =>
  targets.flatMap((entry) => {
    const {role, due, period, note_zh} = entry.record;
    const standing = role === "ceiling" && note_zh;
    return dated.has(role) && !due && !period && !standing
      ? [problemAt(entry, "due", "target_due", {role})]
      : [];
  });

/** A number asked for in each of several years says so by its role, or it would be held against all of them together. */
export const yearlyTargets: Check = ({targets}) =>
  targets.flatMap((entry) => {
    const {role, basis, period, batch} = entry.record;
    const {from, to} = period ? periodInterval(period) : {from: "", to: ""};
    const years = from.slice(0, 4) !== to.slice(0, 4);
    if (!period || !years || basis !== "flow" || batch || !dated.has(role) || role === "yearly_flow")
      return [];
    return [problemAt(entry, "role", "yearly_role", {role, period})];
  });

/** Only a restated or superseded target points to the target that holds instead. */
export const restatedTargets: Check = ({targets}) =>
  targets.flatMap((entry) => {
    const {role, restates} = entry.record;
    if (pointing.has(role) && !restates) return [problemAt(entry, "restates", "restates_missing", {role})];
    return !pointing.has(role) && restates ? [problemAt(entry, "restates", "restates_unneeded", {role})] : [];
  });

/** A headline target is a target in force, one per programme and metric. */
export const headlineTargets: Check = ({targets}) => {
  const first = new Map<string, string>();
  return targets.flatMap((entry) => {
    const {headline, role, programme, metric, target} = entry.record;
    if (!headline) return [];
    if (role !== "target") return [problemAt(entry, "headline", "headline_role", {role})];
    const key = `${programme} ${metric}`;
    const earlier = first.get(key);
    if (earlier) return [problemAt(entry, "headline", "headline_twice", {first: earlier})];
    first.set(key, target);
    return [];
  });
};

/** A target for one batch is a target of that batch's programme. */
export const targetBatches: Check = ({targets, batches}) => {
  const known = lookup(batches, ({batch}) => batch);
  return targets.flatMap((entry) => {
    const batch = entry.record.batch ? known.get(entry.record.batch) : undefined;
    if (!batch || batch.programme === entry.record.programme) return [];
    return [problemAt(entry, "batch", "batch_programme", {batch: batch.batch, programme: batch.programme})];
  });
};

/** A target pulls the way its metric is wanted to go; a ceiling may hold it back. */
export const targetDirection: Check = ({targets, metrics}) => {
  const known = lookup(metrics, ({metric}) => metric);
  return targets.flatMap((entry) => {
    const {role, direction} = entry.record;
    const metric = known.get(entry.record.metric);
    if (!metric || metric.direction === "none" || role === "ceiling" || metric.direction === direction)
      return [];
    return [
      problemAt(entry, "direction", "target_direction", {metric: metric.metric, expected: metric.direction}),
    ];
  });
};
