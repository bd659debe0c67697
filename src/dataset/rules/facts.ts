import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

const shared = [
  "region",
  "programme",
  "metric",
  "definition",
  "batch",
  "breakdown",
  "member",
  "population",
  "kind",
  "period",
] as const;

/** The row that gives a fact its name belongs to that fact itself. */
export const factRoots: Check = ({observations}) => {
  const known = lookup(observations, ({observation}) => observation);
  return observations.flatMap((entry) => {
    const {fact} = entry.record;
    const root = known.get(fact);
    return root && root.fact !== fact ? [problemAt(entry, "fact", "fact_root", {fact, root: root.fact})] : [];
  });
};

/** All rows of a fact answer the same question as its root. */
export const factQuestions: Check = ({observations}) => {
  const known = lookup(observations, ({observation}) => observation);
  return observations.flatMap((entry) => {
    const root = known.get(entry.record.fact);
    return root ? differences(entry, root) : [];
  });
};

/** Rows that answer the same question for the same date belong to one fact. */
export const splitFacts: Check = ({observations}) => {
  const questions = groupBy(observations, ({record}) =>
    JSON.stringify([...shared.map((column) => record[column]), record.as_of, record.status]),
  );
  return [...questions.values()].flatMap(([first, ...others]) =>
    others
      .filter(({record}) => record.fact !== first!.record.fact)
      .map((entry) => {
        const details = {other: first!.record.observation, fact: first!.record.fact};
        return problemAt(entry, "fact", "fact_split", details);
      }),
  );
};

function differences(entry: Entry<ObservationRecord>, root: ObservationRecord): Problem[] {
  const column = shared.find((name) => entry.record[name] !== root[name]);
  if (!column) return [];
  const details = {root: root.observation, found: entry.record[column] ?? "", expected: root[column] ?? ""};
  return [problemAt(entry, column, "fact_differs", details)];
}
