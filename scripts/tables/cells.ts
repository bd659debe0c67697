import {reasonCode} from "../../src/domain/reason-code.ts";
import type {ComparabilityRow} from "../../src/model/comparability-table.ts";
import type {JudgementRow} from "../../src/model/judgement-table.ts";

type Cells<Row> = Record<string, (row: Row) => string | number | null>;

/** The columns of the table of judgements, in print. */
export const judgementCells: Cells<JudgementRow> = {
  target: (row) => row.target,
  state: (row) => row.state,
  reason: (row) => row.reason,
  figure: (row) => row.figure,
  value: (row) => row.value,
  qualifier: (row) => row.qualifier,
  as_of: (row) => row.as_of,
  baseline: (row) => row.baseline,
  measured: (row) => row.measured,
  done: (row) => row.done,
  time_gone: (row) => row.time_gone,
  rho: (row) => row.rho,
  needed_from_newest: (row) => row.needed_from_newest,
  least_from_newest: (row) => row.least_from_newest,
  needed_from_day: (row) => row.needed_from_day,
  least_from_day: (row) => row.least_from_day,
  projection_low: (row) => row.projection_low,
  projection_high: (row) => row.projection_high,
  grade: (row) => row.grade,
};

/** The columns of the table of pairs; a reason that rests on more than the two figures names the record. */
export const comparabilityCells: Cells<ComparabilityRow> = {
  metric: (row) => row.metric,
  a: (row) => row.a,
  b: (row) => row.b,
  outcome: (row) => row.outcome,
  reasons: (row) => row.reasons.map(reasonCode).join(" "),
};
