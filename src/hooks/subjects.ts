import {useMemo} from "react";
import type {Subject} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import {subjects} from "../queries/subjects.ts";
import {useRows} from "./engine.ts";
import {remember} from "./remember.ts";

/** The same figures with what the comparability guard asks of them. */
export function useSubjects(figures: readonly Figure[]): Subject[] {
  const rows = useRows(subjects);
  return useMemo(() => {
    const known = byObservation(rows);
    return figures.flatMap(({observation}) => known.get(observation) ?? []);
  }, [figures, rows]);
}

const byObservation = remember(
  (rows: readonly Subject[]) => new Map(rows.map((row) => [row.observation, row])),
);
