import {wrap, type Letters} from "../../charts/wrap.ts";
import type {Language} from "../../domain/view.ts";
import {isNotes, type Note, type Table} from "../../exhibits/exhibit.ts";
import type {Words} from "../../exhibits/words.ts";
import {uncited} from "../cite.ts";
import {sentence} from "../sentence.ts";
import {escapeXml} from "../xml.ts";

/** Words at a place: the lines they take, and how far down they reach. */
export interface TextBlock {
  markup: string;
  height: number;
}

interface TextStyle extends Letters {
  colour: string;
  /** From one line to the next, in parts of the size. */
  leading?: number;
}

/** Words as lines of SVG text that keep to a width; more lines than `most` are cut with an ellipsis. */
export function textBlock(words: string, x: number, y: number, width: number, style: TextStyle, most = 40) {
  const {size, weight = 400, colour, leading = 1.4} = style;
  const lines = wrap(words, width, {size, weight}, most);
  const spans = lines.map(
    (line, index) =>
      `<text x="${x}" y="${round(y + size + index * size * leading)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(line)}</text>`,
  );
  return {markup: spans.join(""), height: lines.length * size * leading} satisfies TextBlock;
}

/** Words as one text; what the page sets apart by its type is set apart by a space. */
export function said(words: Words): string {
  const kept = uncited(words);
  return kept.reduce((text, span, index) => {
    const before = kept[index - 1];
    const isApart =
      before && [before.mark, span.mark].some((mark) => mark === "small" || mark?.startsWith("state:"));
    return `${text}${isApart && !/\s$/.test(text) ? " " : ""}${span.words}`;
  }, "");
}

/** What notes say, a line each; what a page folds away or puts to operate is left out. */
export function linesOf(notes: readonly Note[], language: Language): string[] {
  return notes.flatMap((note) => {
    switch (note.kind) {
      case "text":
        return [said(sentence(note.words, language))];
      case "heading":
        return [said(note.words)];
      case "list":
        return note.items.map((words) => `· ${note.tone === "numbers" ? spaced(words) : said(words)}`);
      case "cards":
        return note.cards.map(({lines}) => lines.map(said).join(" · "));
      case "fact":
        return [
          said(note.heading),
          ...note.statements.map(({words}) => `· ${said(words)}`),
          said(note.decision),
        ];
      case "table":
        return tableLines(note.table, language);
      case "years":
        return note.years
          .filter(({open}) => open)
          .flatMap(({happenings}) =>
            happenings.map(({date, place, title}) => `${date} · ${place} · ${title}`),
          );
      default:
        return [];
    }
  });
}

// Without the numbers of documents, which a picture names without.
function spaced(words: Words): string {
  const text = uncited(words)
    .map((span) => span.words.trim())
    .join(" ");
  return text.replaceAll(/(?<=[（(]) | (?=[，,）)])/g, "");
}

/** A table as sentences: each row under its heads. */
function tableLines(table: Table, language: Language): string[] {
  const {heads, rows} = grid(table, language);
  return rows.map((cells) =>
    cells
      .map((words, index) => (index === 0 || !heads[index] ? words : words && `${heads[index]} ${words}`))
      .filter(Boolean)
      .join(" · "),
  );
}

/** A table as text, without columns in which nothing is said. */
export function grid({columns, rows}: Table, language: Language): {heads: string[]; rows: string[][]} {
  const texts = rows.map(({cells}) =>
    cells.map((cell) => (isNotes(cell) ? linesOf(cell, language).join(" ") : said(cell))),
  );
  const isSaid = (_: unknown, column: number) => texts.some((cells) => cells[column]);
  return {
    heads: columns.map((column) => (typeof column === "string" ? column : column.title)).filter(isSaid),
    rows: texts.map((cells) => cells.filter(isSaid)),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
