import {useMemo} from "react";
import {calendarOf, type Calendar} from "../domain/comparability.ts";
import {announcements} from "../queries/announcements.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** The batches and reviews announced by the evaluation day. */
export function useCalendar(): Calendar {
  const announced = useRows(announcements);
  const {day} = useReader();
  return useMemo(() => calendarOf(announced, day), [announced, day]);
}
