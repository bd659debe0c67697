import {byDateThenPreference} from "../domain/same-fact.ts";
import {together, type Together} from "../domain/together.ts";
import type {Subject} from "../domain/comparability.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import {cityFigures} from "../queries/city-figures.ts";
import {subjects} from "../queries/subjects.ts";
import type {Reader} from "../reader/reader.ts";
import {calendar} from "./calendar.ts";
import {figuresOf} from "./figures.ts";
import {subjectsOf} from "./subjects.ts";

/** What `cities` asks. */
export const cityQueries = [cityFigures, subjects, announcements] as const;

/** The figures of cities, in groups that may stand side by side, and those that stand alone. */
export function cities(answers: Answers, reader: Reader): {groups: Together[]; alone: Subject[]} {
  const figures = figuresOf(cityFigures, answers, reader);
  return together(subjectsOf(figures, answers).toSorted(byDateThenPreference), calendar(answers, reader));
}
