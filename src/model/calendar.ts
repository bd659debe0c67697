import {calendarOf, type Calendar} from "../domain/comparability.ts";
import type {Answers} from "../engine/answers.ts";
import {announcements} from "../queries/announcements.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/** The batches and reviews announced by the evaluation day. */
export function calendar(answers: Answers, {day}: Pick<Reader, "day">): Calendar {
  return known(answers.rows(announcements), day);
}

const known = remember(calendarOf);
