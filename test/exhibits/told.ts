import type {ChartKind, ChartOf} from "../../src/exhibits/chart.ts";
import type {Built, Cell, Exhibit, Note} from "../../src/exhibits/exhibit.ts";
import {isNotes} from "../../src/exhibits/exhibit.ts";
import {plain, type Words} from "../../src/exhibits/words.ts";
import type {Reader} from "../../src/reader/reader.ts";
import {answersOf} from "./answers.ts";

/** An exhibit told from the rows a test writes down; telling nothing is a failure. */
export function told(exhibit: Exhibit, rows: Parameters<typeof answersOf>[0], reader: Reader): Built {
  const found = exhibit.build(answersOf(rows), reader);
  if (!found) throw new Error(`${exhibit.id} tells nothing`);
  return found;
}

/** The words that open a record, each with the record. */
export function linksOf(words: Words): [string, string][] {
  return words.flatMap((span) => (span.evidence ? [[span.words, span.evidence]] : []));
}

/** The texts of paragraphs, of those in folds and lists too. */
export function textsOf(notes: readonly Note[] = []): string[] {
  return notes.flatMap((note) => {
    if (note.kind === "text" || note.kind === "heading") return [plain(note.words)];
    if (note.kind === "list") return note.items.map(plain);
    return note.kind === "fold" ? [note.summary, ...textsOf(note.notes)] : [];
  });
}

export function cellText(cell: Cell): string {
  return isNotes(cell) ? textsOf(cell).join("\n") : plain(cell);
}

/** The charts of one kind in the panel with that key. */
export function chartsOf<Kind extends ChartKind>(
  {charts}: Built,
  panel: string,
  kind: Kind,
): ChartOf<Kind>[] {
  const found = charts.find(({key}) => key === panel);
  if (!found) throw new Error(`no panel ${panel} among ${charts.map(({key}) => key).join()}`);
  return found.charts.flatMap(({chart}) => (chart.kind === kind ? [chart as ChartOf<Kind>] : []));
}
