import {parseEvidence} from "../domain/evidence.ts";
import type {Language} from "../domain/view.ts";
import {plain, type Span, type Words} from "../exhibits/words.ts";
import {citationText} from "../text/citation.ts";
import {evidenceIn} from "./evidence-in.ts";
import type {Fact, Leaf, Sheaf, Source} from "./sheaf.ts";

/** Which documents of a sheaf words of a leaf rest on, by their numbers. */
export type Cite = (told: readonly Words[]) => number[];

/** The numbers of documents, by what they are. */
export interface Numbered extends Pick<Sheaf, "language"> {
  documents: readonly Pick<Source, "source" | "number">[];
}

/** A leaf's own numbers of documents are told in the numbers of the sheaf; words without any are cited by their records. */
export function citing({told, facts, decisions}: Leaf, {documents, language}: Numbered): Cite {
  const numbers = new Map(documents.map(({source, number}) => [source, number]));
  const notes = (told.sourceNotes ?? []).map((note) => note.find(({evidence}) => evidence)?.evidence);
  const own = (words: Words) => ownNumbers(words).flatMap((number) => sourceIn(notes[number - 1] ?? ""));
  const records = new Map([
    ...wordsIn(told.charts).flatMap((words) => [...evidenceIn(words)].map((id) => [id, own(words)] as const)),
    ...[...facts, ...decisions].map((fact) => [fact.id, sourcesOf(fact, language)] as const),
  ]);
  return (all) => {
    const sources = all.flatMap((words) => {
      const cited = own(words);
      return cited.length > 0
        ? cited
        : [...evidenceIn(words)].flatMap((id) => [...(records.get(id) ?? []), ...sourceIn(id)]);
    });
    return [...new Set(sources.flatMap((source) => numbers.get(source) ?? []))].toSorted((a, b) => a - b);
  };
}

/**
 * The numbers of documents in the order in which a reader meets them, those that no words cite after the others: what is read
 * first is cited as [1]. Titles are told again below.
 */
export function readingOrder(leaves: readonly Leaf[], numbered: Numbered): number[] {
  const met = leaves.flatMap((leaf) => {
    const cite = citing(leaf, numbered);
    const {title, subtitle, before, summary, charts, table, apart, caveats} = leaf.told;
    const panels = charts.map((panel) => [panel.before, panel.heading, panel.charts, panel.after]);
    const read = [before, summary, panels, table, apart, caveats, title, subtitle];
    return [...wordsIn(read).flatMap((words) => cite([words])), ...leaf.documents];
  });
  return [...new Set(met)];
}

/** Numbers of documents as a text says them: [1], [3–5]. */
export function citationMarks(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => `[${from === to ? from : `${from}–${to}`}]`).join("");
}

/** Words as a document has them: without the numbers of documents a leaf has of its own, nor a last sentence that only leads elsewhere. */
export function uncited(words: Words): Words {
  const spans = words.filter(({mark}) => mark !== "ref");
  const last = spans.at(-1);
  const isLink = last?.to !== undefined && last.evidence === undefined;
  return isLink && /[。.；]\s*$/.test(spans.at(-2)?.words ?? "") ? spans.slice(0, -1) : spans;
}

/** The documents a record was read in: of a computed number, those of all it is computed from. */
function sourcesOf({row}: Fact, language: Language): string[] {
  const {columns, numbers} = citationText[language];
  const heads = new Set([columns.source, ...numbers.map((number) => columns.of(columns.source, number))]);
  return row.flatMap(([head, cell]) => (heads.has(head) && typeof cell === "string" ? [cell] : []));
}

/** All words of something told. */
function wordsIn(told: unknown): Words[] {
  if (Array.isArray(told)) return isWords(told) ? [told] : told.flatMap(wordsIn);
  return typeof told === "object" && told !== null ? Object.values(told).flatMap(wordsIn) : [];
}

function isWords(told: unknown[]): told is Span[] {
  return (
    told.length > 0 &&
    told.every(
      (one) => typeof one === "object" && one !== null && "words" in one && typeof one.words === "string",
    )
  );
}

function sourceIn(id: string): string[] {
  const ref = parseEvidence(id);
  return ref.kind === "source" ? [ref.id] : [];
}

// [1]–[3] stands for three.
function ownNumbers(words: Words): number[] {
  const marks = plain(words.filter(({mark}) => mark === "ref"));
  return [...marks.matchAll(/\[(\d+)\](?:–\[(\d+)\])?/g)].flatMap(([, first, last]) => {
    const from = Number(first);
    return Array.from({length: Number(last ?? first) - from + 1}, (_, index) => from + index);
  });
}
