import type {Answers} from "../../engine/answers.ts";
import {frontSourceNames} from "../../queries/front-source-names.ts";
import {sourceNames} from "../../queries/source-names.ts";
import type {Language} from "../../domain/view.ts";
import {briefText} from "../../text/brief.ts";
import {formatDate} from "../../text/format.ts";
import {shortPublisher} from "../../text/publishers.ts";
import {isNotes, type Cell, type Note, type Panel, type Table} from "../exhibit.ts";
import {recordsOf} from "../rests-on.ts";
import {named, say, type Words} from "../words.ts";

/** The document of each record by the id of its evidence, where it is known. */
export type SourceOf = ReadonlyMap<string, string>;

/** Numbers documents by their place in a list and says after words which they rest on. */
export interface Numbering {
  words: (words: Words) => Words;
  panel: (panel: Panel) => Panel;
}

export function numbering(sources: readonly string[], sourceOf: SourceOf, language: Language): Numbering {
  const refs = (evidence: readonly string[]): Words => {
    const found = new Set(evidence.flatMap(recordsOf).flatMap((id) => sourceOf.get(id) ?? []));
    const places = sources.flatMap((source, index) => (found.has(source) ? [index] : []));
    return runsOf(places).flatMap(([from, to]) => {
      const ends =
        to - from > 1 ? [ref(from), say("–", "ref"), ref(to)] : [ref(from), ...(to > from ? [ref(to)] : [])];
      return ends.flat();
    });
  };
  const ref = (index: number): Words => [
    {words: briefText[language].ref(index + 1), evidence: `source:${sources[index]}`, mark: "ref"},
  ];
  const words = (said: Words): Words => [...said, ...refs(evidenceIn(said))];
  const cell = (content: Cell): Cell => (isNotes(content) ? content.map(numbered) : words(content));
  const table = ({rows, ...rest}: Table): Table => ({
    ...rest,
    rows: rows.map(({key, cells}) => ({key, cells: cells.map(cell)})),
  });
  function numbered(note: Note): Note {
    if (note.kind === "text") return {...note, words: words(note.words)};
    if (note.kind === "list") return {...note, items: note.items.map(words)};
    return note.kind === "table" ? {...note, table: table(note.table)} : note;
  }
  const panel = ({heading, before = [], charts, after = [], ...rest}: Panel): Panel => ({
    ...rest,
    heading: [...heading, ...refs(evidenceIn(charts))],
    before: before.map(numbered),
    charts,
    after: after.map(numbered),
  });
  return {words, panel};
}

/** Numbers that follow one another as pairs of the first and the last. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** The documents as notes, in the order of their numbers. */
export function sourceNotes(sources: readonly string[], answers: Answers, language: Language): Words[] {
  const known = new Map(
    (answers.known(sourceNames) ?? answers.rows(frontSourceNames)).map((row) => [row.source, row]),
  );
  return sources.map((source) => {
    const {
      publisher = null,
      publisher_en = null,
      title = null,
      published_on = null,
    } = known.get(source) ?? {};
    const name = shortPublisher(publisher, language, publisher_en) ?? title ?? source;
    return named(`source:${source}`, published_on ? `${name} ${formatDate(published_on, language)}` : name);
  });
}

/** Every record that some part of an exhibit opens. */
function evidenceIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    name === "evidence" && typeof value === "string" ? [value] : evidenceIn(value),
  );
}
