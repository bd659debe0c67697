import {
  calendarOf,
  operations,
  type Calendar,
  type Comparison,
  type Operation,
  type Subject,
} from "../src/domain/comparability.ts";
import {compare} from "../src/domain/compare.ts";
import {derive} from "../src/domain/derived.ts";
import {parseEvidence} from "../src/domain/evidence.ts";
import {compareNormalised, type Measure, type Normalised} from "../src/domain/measure.ts";
import type {Target} from "../src/domain/target.ts";
import type {Answers} from "../src/engine/answers.ts";
import {announcements} from "../src/queries/announcements.ts";
import {subjects} from "../src/queries/subjects.ts";
import {targets} from "../src/queries/targets.ts";

/** A chart or table that sets figures together: what it says it does with them, and the evidence its marks open. */
export interface Axis {
  label: string;
  operation: string | null;
  evidence: string[];
  /** Bars state values by their length; a chart without an axis of values has none. */
  bars: number;
}

/** The dataset as the judge of an axis needs it. */
export interface Registry {
  subjects: ReadonlyMap<string, Subject>;
  targets: ReadonlyMap<string, Target>;
  calendar: Calendar;
}

/** What a registry asks. */
export const registryQueries = [subjects, targets, announcements] as const;

/** The dataset with what was announced by a day. */
export function registryOf(answers: Answers, day: string): Registry {
  return {
    subjects: new Map(answers.rows(subjects).map((row) => [row.observation, row])),
    targets: new Map(answers.rows(targets).map((row) => [row.target, row])),
    calendar: calendarOf(answers.rows(announcements), day),
  };
}

interface Mark {
  id: string;
  measure: Measure | "target";
  subject: Subject;
  normalised: Normalised | null;
}

/** What is wrong with an axis: no declared operation, marks of two measures, or pairs that may not share it. */
export function violations({operation, evidence, bars}: Axis, registry: Registry): string[] {
  if (operation === "none") return bars > 0 ? ["has bars, so it has an axis of values"] : [];
  if (!operations.some((known) => known === operation)) return [`declares no operation: ${operation}`];
  const marks = evidence.flatMap((id) => markOf(id, registry));
  return [
    ...marks.flatMap((mark) => brokenInputs(mark, registry)),
    ...marks.flatMap((a, index) =>
      marks.slice(index + 1).flatMap((b) => {
        const {outcome, reasons} = compareMarks(operation as Operation, a, b, registry.calendar);
        const codes = reasons.map(({code}) => code).join(" ");
        return outcome === "not_comparable" ? [`${operation} ${a.id} beside ${b.id}: ${codes}`] : [];
      }),
    ),
  ];
}

function markOf(id: string, registry: Registry): Mark[] {
  const ref = parseEvidence(id);
  if (ref.kind === "figure")
    return [{id, measure: "raw", subject: known(ref.id, registry), normalised: null}];
  if (ref.kind === "target")
    return [{id, measure: "target", subject: aimOf(ref.id, registry), normalised: null}];
  if (ref.kind === "progress")
    return [{id, measure: "progress", subject: aimOf(ref.id, registry), normalised: null}];
  if (ref.kind !== "derived") return [];
  if (ref.operation === "distance")
    return [{id, measure: "target", subject: known(ref.inputs[0], registry), normalised: null}];
  const [subject, denominator] = ref.inputs.map((input) => known(input, registry)) as [Subject, Subject];
  // A rise between two totals is an addition of the same series.
  if (ref.operation === "difference")
    return [{id, measure: "raw", subject: {...subject, kind: "flow", initial: false}, normalised: null}];
  if (ref.operation === "ratio") return [{id, measure: "rate", subject, normalised: null}];
  const value = derive(ref.operation, subject, denominator);
  return [
    {id, measure: ref.operation, subject, normalised: {subject, denominator, value, qualifier: "exact"}},
  ];
}

function known(id: string, {subjects}: Registry): Subject {
  const subject = subjects.get(id);
  if (!subject) throw new Error(`no figure ${id} in the data`);
  return subject;
}

// A target stands on the axis of the series it aims at, so it is compared by what it counts.
function aimOf(id: string, {targets, subjects}: Registry): Subject {
  const target = targets.get(id);
  if (!target) throw new Error(`no target ${id} in the data`);
  const like = [...subjects.values()].find(
    ({programme, metric}) => programme === target.programme && metric === target.metric,
  )!;
  const {region, programme, metric, definition} = target;
  return {...like, region, programme, metric, definition, observation: id};
}

// A quotient is only as good as the right to divide its inputs, a difference as the right to draw them as one line.
function brokenInputs({id}: Mark, registry: Registry): string[] {
  const ref = parseEvidence(id);
  if (ref.kind !== "derived") return [];
  const legal = {ratio: "share", difference: "trend"} as const;
  const operation = legal[ref.operation as keyof typeof legal];
  if (!operation) return [];
  const [a, b] = ref.inputs.map((input) => known(input, registry)) as [Subject, Subject];
  const {outcome, reasons} = compare(operation, a, b, registry.calendar);
  return outcome === "not_comparable" ? [`${id}: ${reasons.map(({code}) => code).join(" ")}`] : [];
}

function compareMarks(operation: Operation, a: Mark, b: Mark, calendar: Calendar): Comparison {
  const [aims, figures] = [
    [a, b].filter(({measure}) => measure === "target" || measure === "progress"),
    [a, b].filter(({measure}) => measure === "raw"),
  ];
  if (operation === "trend" && aims.length > 0 && aims.length + figures.length === 2) return sameSeries(a, b);
  if (a.measure !== b.measure) return refusal(`${a.measure}/${b.measure}`);
  if (a.normalised && b.normalised) return compareNormalised(a.normalised, b.normalised, calendar);
  if (a.measure === "raw") return compare(operation, a.subject, b.subject, calendar);
  // Progress of one's own target and the selection rate of one's own round are shares: they may be ranked.
  return operation === "rank" ? {outcome: "comparable", reasons: []} : refusal(operation);
}

function sameSeries(a: Mark, b: Mark): Comparison {
  const fields = ["region", "programme", "metric", "definition"] as const;
  const broken = fields.find((field) => a.subject[field] !== b.subject[field]);
  return broken ? refusal(broken) : {outcome: "comparable", reasons: []};
}

function refusal(what: string): Comparison {
  return {
    outcome: "not_comparable",
    reasons: [{code: "measure_missing", outcome: "not_comparable", a: what, b: what}],
  };
}
