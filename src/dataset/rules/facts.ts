import {dateInterval} from "../../domain/date.ts";
import {factColumns} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";
import {notesName} from "../noted.ts";
import type {Problem} from "../problem.ts";
import type {ObservationRecord} from "../records.ts";

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
    return root ? [...differences(entry, root), ...otherDate(entry, root)] : [];
  });
};

/** Rows that answer the same question for the same date belong to one fact. */
export const splitFacts: Check = ({observations}) => {
  const known = lookup(observations, ({observation}) => observation);
  const rooted = observations.filter(({record}) => known.get(record.fact)?.fact === record.fact);
  const questions = groupBy(rooted, ({record}) =>
    JSON.stringify([...factColumns.map((column) => record[column]), record.as_of, record.status]),
  );
  return [...questions.values()].flatMap(([first, ...others]) =>
    others
      .filter(({record}) => record.fact !== first.record.fact)
      .map((entry) => {
        const details = {other: first.record.observation, fact: first.record.fact};
        return problemAt(entry, "fact", "fact_split", details);
      }),
  );
};

function differences(entry: Entry<ObservationRecord>, root: ObservationRecord): Problem[] {
  const column = factColumns.find((name) => entry.record[name] !== root[name]);
  if (!column) return [];
  const details = {root: root.observation, found: entry.record[column] ?? "", expected: root[column] ?? ""};
  return [problemAt(entry, column, "fact_differs", details)];
}

// A batch has one announcement however late a source repeats it; two dates of one total need a note that says so.
function otherDate(entry: Entry<ObservationRecord>, root: ObservationRecord): Problem[] {
  const {as_of, batch, note_zh} = entry.record;
  const [ours, theirs] = [dateInterval(as_of), dateInterval(root.as_of)];
  const overlap = ours.from <= theirs.to && theirs.from <= ours.to;
  if (batch || overlap || notesName([note_zh], [root.observation])) return [];
  return [
    problemAt(entry, "as_of", "fact_differs", {root: root.observation, found: as_of, expected: root.as_of}),
  ];
}
