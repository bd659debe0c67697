import type {Calendar, Operation, Outcome, Reason, Subject} from "../domain/comparability.ts";
import {compare} from "../domain/compare.ts";
import {isKnown, isSound} from "../domain/figure.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {subjects} from "../queries/subjects.ts";
import {calendar} from "./calendar.ts";
import {remember} from "./remember.ts";

/** Whether two totals of one metric may be set together, in codes and the records it rests on. */
export interface ComparabilityRow {
  metric: string;
  a: string;
  b: string;
  outcome: Outcome;
  reasons: Reason[];
}

/** What is compared: by which operation, on which day, one metric alone or, for null, every one. */
export interface Compared {
  operation: Operation;
  day: string;
  metric: string | null;
}

/** What `comparabilityTable` asks. */
export const comparabilityQueries = [subjects, announcements] as const;

/** One row per pair of totals of one metric that were known and sound on the day, in the order of their metric and ids. */
export function comparabilityTable(answers: Answers, compared: Compared): ComparabilityRow[] {
  return [...comparabilityRows(answers, compared)].flat();
}

/** The same a figure at a time, each with all that come after it, so that whoever draws may pause between them. */
export function* comparabilityRows(
  answers: Answers,
  {operation, day, metric}: Compared,
): Generator<ComparabilityRow[]> {
  const announced = calendar(answers, {day});
  for (const totals of totalsByMetric(answers.rows(subjects), day)) {
    if (metric !== null && totals[0]?.metric !== metric) continue;
    for (const [index, a] of totals.entries()) {
      yield totals.slice(index + 1).map((b) => rowOf(a, b, operation, announced));
    }
  }
}

/** How many pairs that are. */
export function pairCount(answers: Answers, {day, metric}: Omit<Compared, "operation">): number {
  return totalsByMetric(answers.rows(subjects), day)
    .filter(([first]) => metric === null || first?.metric === metric)
    .reduce((sum, {length}) => sum + (length * (length - 1)) / 2, 0);
}

const totalsByMetric = remember((rows: readonly Subject[], day: string): readonly (readonly Subject[])[] => {
  const totals = rows.filter((row) => row.kind === "stock" && isKnown(row, day) && isSound(row));
  const byId = totals.toSorted((a, b) => (a.observation < b.observation ? -1 : 1));
  return [...groupBy(byId, ({metric}) => metric)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, members]) => members);
});

function rowOf(a: Subject, b: Subject, operation: Operation, announced: Calendar): ComparabilityRow {
  const {outcome, reasons} = compare(operation, a, b, announced);
  return {metric: a.metric, a: a.observation, b: b.observation, outcome, reasons};
}
