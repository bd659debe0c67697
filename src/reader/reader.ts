import {provinceCodes} from "virtual:provinces";
import {recordDays} from "virtual:record-days";
import {latest, shanghaiToday} from "../domain/date.ts";
import type {Language} from "../domain/view.ts";
import {remember} from "../model/remember.ts";
import {defaultView, formatView, optionsOf, parseView, type Options, type View} from "./view.ts";

export type {Options} from "./view.ts";

/** Who is told: what bears on what an exhibit says. Which page is open, the theme and open evidence do not. */
export interface Reader {
  language: Language;
  /** The evaluation day that judgements use. */
  day: string;
  /** The provinces looked at, in display order. */
  regions: readonly string[];
  options: Options;
}

/** The reader of a view; of a view without an evaluation day, today's. */
export function readerOf(view: View, now = new Date()): Reader {
  const {regions, language, on} = view;
  return {
    language,
    day: on ?? today(now),
    regions: choiceOf(regions),
    options: optionsOf(view),
  };
}

/**
 * The day a reader reads on, which the evaluation day is unless they say another. A clock that stands before the newest source
 * of the record is wrong: the day is then at least that one.
 */
export const today = (now = new Date()) => latest(shanghaiToday(now), recordDays.searched);

/** The day of a clock that cannot be right, or else hardly is: before the record ends, or long after. */
export function oddClock(now = new Date()): string | null {
  const clock = shanghaiToday(now);
  return clock < recordDays.searched || clock > recordDays.last ? clock : null;
}

/** Who reads at an address; the same object wherever it says the same to them. */
export function readerAt(hash: string): Reader {
  return readerSpokenTo(formatView({...parseView(hash), ...silent}));
}

const readerSpokenTo = remember((spoken: string) => readerOf(parseView(spoken)));

// What changes nothing of what is said.
const silent: Partial<View> = {
  page: defaultView.page,
  theme: defaultView.theme,
  table: null,
  find: null,
  exhibit: null,
  wall: null,
  evidence: null,
};

const choices = new Map<string, readonly string[]>();

// The same array for the same choice: what is worked out of it is remembered by it.
function choiceOf(regions: readonly string[] | null): readonly string[] {
  const choice = provinceCodes.filter((code) => regions?.includes(code) ?? true);
  const known = choices.get(choice.join()) ?? choice;
  choices.set(choice.join(), known);
  return known;
}
