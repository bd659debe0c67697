import {useMemo} from "react";
import {calendarOf, type Calendar, type Subject} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import {announcements} from "../queries/announcements.ts";
import {subjects} from "../queries/subjects.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** The batches and reviews announced by the evaluation day. */
export function useCalendar(): Calendar {
  const announced = useRows(announcements);
  const {day} = useReader();
  return useMemo(() => calendarOf(announced, day), [announced, day]);
}

/** The same figures with what the comparability guard asks of them. */
export function useSubjects(figures: readonly Figure[]): Subject[] {
  const rows = useRows(subjects);
  const known = useMemo(() => new Map(rows.map((row) => [row.observation, row])), [rows]);
  return useMemo(() => figures.flatMap(({observation}) => known.get(observation) ?? []), [figures, known]);
}
