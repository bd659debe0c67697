import type {Query} from "../../../src/engine/query.ts";
import {asked, built, whole} from "../../../src/exhibits/built.ts";
import type {Built, Exhibit} from "../../../src/exhibits/exhibit.ts";
import {awardsExhibits} from "../../../src/exhibits/awards/list.ts";
import {overviewExhibits} from "../../../src/exhibits/overview/list.ts";
import type {Language} from "../../../src/domain/view.ts";
import {answersOf} from "../../exhibits/answers.ts";
import {reading} from "../../exhibits/reader.ts";

const exhibits: readonly Exhibit[] = [...overviewExhibits, ...awardsExhibits];

/** The ids of the overview's exhibits, in the order of the page. */
export const overview = overviewExhibits.map(({id}) => id);

/** What an exhibit of this app asks. */
export function questions(id: string): readonly Query[] {
  return [...asked(exhibit(id)), ...whole];
}

/** An exhibit of this app told from the rows that answer its questions. */
export function told(id: string, rows: Record<string, readonly object[]>, language: Language): Built | null {
  return built(exhibit(id), answersOf(rows), reading({language}));
}

function exhibit(id: string): Exhibit {
  const found = exhibits.find((one) => one.id === id);
  if (!found) throw new Error(`no exhibit ${id}`);
  return found;
}
