import type {Subject} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import type {Answers} from "../engine/answers.ts";
import {subjects} from "../queries/subjects.ts";
import {remember} from "./remember.ts";

/** The same figures with what the comparability guard asks of them. */
export function subjectsOf(figures: readonly Figure[], answers: Answers): Subject[] {
  const known = byObservation(answers.rows(subjects));
  return figures.flatMap(({observation}) => known.get(observation) ?? []);
}

const byObservation = remember(
  (rows: readonly Subject[]) => new Map(rows.map((row) => [row.observation, row])),
);
