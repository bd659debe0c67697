import type {Cell, Fold, Note, Table, Tone} from "../exhibits/exhibit.ts";
import {uncited} from "./cite.ts";
import {isNotes} from "../exhibits/exhibit.ts";
import {plain, say, type Words} from "../exhibits/words.ts";

/** What words beside a chart come to on paper. */
export type Block =
  | {kind: "text" | "item" | "heading"; words: Words}
  /** Part of what is answered of a province, or a number with what it is in small words after it. */
  | {kind: "answer"; words: Words; tone: Tone}
  | {kind: "number"; words: Words}
  | {kind: "table"; table: Table};

/**
 * Notes one below the other, everything that folds unfolded. What only a page can do is left out: to operate, and to look up
 * pairs, years, decisions and statements, all of which the table twin of their exhibit has in full.
 */
export function blocksOf(notes: readonly Note[]): Block[] {
  return notes.flatMap(blockOf).filter((block, index, all) => !isIdle(block, all[index + 1]));
}

function blockOf(note: Note): Block[] {
  switch (note.kind) {
    case "text":
      return [textBlock(note)];
    case "heading":
      return [{kind: "heading", words: note.words}];
    case "list":
      return listBlocks(note);
    case "fold":
      return foldBlocks(note);
    case "table":
      return [{kind: "table", table: note.table}];
    case "cards":
      return note.cards.map(({lines}) => ({kind: "item", words: lines.flatMap(inOneLine)}));
    case "matrix":
    case "control":
    case "years":
    case "fact":
      return [];
  }
}

function listBlocks({items, tone}: Extract<Note, {kind: "list"}>): Block[] {
  if (tone === "decisions") return [];
  return items.map((words) => ({kind: tone === "numbers" ? "number" : "item", words}));
}

const answers: ReadonlySet<Tone> = new Set<Tone>([
  "answer",
  "about",
  "when",
  "later",
  "goal",
  "verdict",
  "awards",
]);

function textBlock({words, tone}: Extract<Note, {kind: "text"}>): Block {
  return answers.has(tone) ? {kind: "answer", words, tone} : {kind: "text", words};
}

function foldBlocks({summary, count, notes}: Fold): Block[] {
  const inner = blocksOf(notes);
  return inner.length > 0 ? [{kind: "heading", words: [...say(summary), ...(count ?? [])]}, ...inner] : [];
}

function inOneLine(words: Words, index: number): Words {
  return index > 0 ? [...say(" "), ...words] : words;
}

// A heading with nothing under it.
function isIdle(block: Block, next: Block | undefined): boolean {
  return block.kind === "heading" && (next === undefined || next.kind === "heading");
}

/** A cell as the lines it stands in. */
export function linesOf(cell: Cell): Words[] {
  if (!isNotes(cell)) return cell.length > 0 ? [cell] : [];
  return blocksOf(cell).flatMap((block) => (block.kind === "table" ? [] : [block.words]));
}

/** The date a cell says and nothing else, as the record writes it; null of any other. */
export function dateOf(cell: Cell): string | null {
  if (isNotes(cell) || cell.length !== 1) return null;
  return cell[0]?.date ?? null;
}

/** A cell in words; empty where there is nothing to say. */
export function cellText(cell: Cell): string {
  return linesOf(cell)
    .map((words) => plain(uncited(words)))
    .join("\n");
}
