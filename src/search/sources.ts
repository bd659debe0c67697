import type {Subject} from "../domain/comparability.ts";
import {isKnown} from "../domain/figure.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import type {Voice} from "../exhibits/voice.ts";
import {remember} from "../model/remember.ts";
import {subjects} from "../queries/subjects.ts";
import type {Reader} from "../reader/reader.ts";
import type {Entry} from "./entry.ts";

/** What entries are made from. */
export interface Sources {
  answers: Answers;
  reader: Reader;
  speaker: Voice;
}

interface Figures {
  all: readonly Subject[];
  byProgramme: ReadonlyMap<string, readonly Subject[]>;
}

/** Every figure known on the evaluation day, of whatever grade, of every province. */
export function everyFigure({answers, reader}: Sources): Figures {
  return figures(answers.rows(subjects), reader.day);
}

const figures = remember((rows: readonly Subject[], day: string): Figures => {
  const all = rows.filter((row) => isKnown(row, day));
  return {all, byProgramme: groupBy(all, ({programme}) => programme ?? "")};
});

/** An entry of each row, made when it is wanted: many at once would keep the page from its reader. */
export function* entryOf<Row>(rows: readonly Row[], make: (row: Row) => Entry): Generator<Entry> {
  for (const row of rows) yield make(row);
}
