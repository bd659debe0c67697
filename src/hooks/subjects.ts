import {useMemo} from "react";
import type {Subject} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import {subjects} from "../queries/subjects.ts";
import {useRows} from "./engine.ts";

/** The same figures with what the comparability guard asks of them. */
export function useSubjects(figures: readonly Figure[]): Subject[] {
  const rows = useRows(subjects);
  const known = useMemo(() => new Map(rows.map((row) => [row.observation, row])), [rows]);
  return useMemo(() => figures.flatMap(({observation}) => known.get(observation) ?? []), [figures, known]);
}
