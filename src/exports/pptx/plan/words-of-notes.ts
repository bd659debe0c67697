import type {Card, Cell, Note, PairMatrix, Table, Year} from "../../../exhibits/exhibit.ts";
import {isNotes} from "../../../exhibits/exhibit.ts";
import {plain} from "../../../exhibits/words.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Language} from "../../../domain/view.ts";
import {sentence} from "../../sentence.ts";
import {sheetOf} from "../../tables.ts";
import {ink} from "../ink.ts";
import {line, type Paragraph} from "../letters.ts";
import {headingPart, muted, paragraphOf, textParts} from "./text-part.ts";
import {tableParts, type WordTable} from "./table-part.ts";
import type {Part} from "./part.ts";

/** How wide parts are, how high at most, and in which language they speak. */
export interface Room {
  width: number;
  height: number;
  language: Language;
}

const size = 13;

/**
 * Notes as parts of a slide. What a page keeps folded stays out, the speaker's notes have its records; facts with several
 * statements are told by the table of their exhibit.
 */
export function noteParts(notes: readonly Note[], room: Room): Part[] {
  return notes.flatMap((note) => partsOf(note, room));
}

function partsOf(note: Note, room: Room): Part[] {
  const {width, height, language} = room;
  switch (note.kind) {
    case "text":
      return textParts(
        [
          paragraphOf(sentence(note.words, language), size, {
            colour: note.tone === "note" ? ink.muted : ink.text,
          }),
        ],
        width,
        note,
      );
    case "list":
      return note.items.flatMap((item) =>
        textParts([bulleted(paragraphOf(sentence(item, language), size))], width, item),
      );
    case "heading":
      return [headingPart(note.words, {width, size})];
    case "table":
      return tableParts(wordTable(note.table), width, height);
    case "matrix":
      return tableParts(matrixTable(note.matrix), width, height);
    case "cards":
      return note.cards.flatMap((card) => textParts([cardParagraph(card)], width, card));
    case "years":
      return yearParts(note.years, room);
    case "fold":
      return note.open ? noteParts(note.notes, room) : [];
    case "fact":
    case "control":
      return [];
  }
}

function bulleted({runs, ...rest}: Paragraph): Paragraph {
  return {...rest, runs: [{words: "· ", size, colour: ink.muted}, ...runs]};
}

/** A table of an exhibit in words; what is folded below a row is not told. */
export function wordTable(table: Table): WordTable {
  const {caption, heads, rows} = sheetOf(table);
  return {
    caption,
    heads,
    rows: rows.map(({cells}) => ({cells: cells.map(cellParagraphs), told: cells})),
  };
}

function cellParagraphs(cell: Cell): Paragraph[] {
  if (cell.length === 0) return [];
  if (!isNotes(cell)) return [paragraphOf(cell, 12, {apart: true})];
  return cell.flatMap((note) => {
    if (note.kind === "text") return [paragraphOf(note.words, 12, {apart: true})];
    if (note.kind === "list") return note.items.map((item) => paragraphOf(item, 12));
    return note.kind === "fold" && note.count ? [muted(`${note.summary} ${plain(note.count)}`)] : [];
  });
}

function matrixTable({caption, corner, names, pairs}: PairMatrix): WordTable {
  const columns = names.slice(0, -1);
  return {
    caption,
    heads: [corner, ...columns],
    rows: names.slice(1).map((name, index) => {
      const own = pairs.filter(({row}) => row === index + 1);
      const word = (column: number) => own.find((pair) => pair.column === column)?.word;
      return {
        cells: [[line(name, 12)], ...columns.map((_, column) => [line(word(column) ?? "", 12)])],
        told: own.map(({key, evidence}) => ({key, evidence})),
      };
    }),
  };
}

function cardParagraph({lines}: Card): Paragraph {
  const [first, ...others] = lines.map(plain);
  return {
    runs: [
      {words: first ?? "", size: 12, bold: true},
      {words: others.length > 0 ? `  ${others.join(" · ")}` : "", size: 12, colour: ink.muted},
    ],
  };
}

// The years a page has open; the others by their names.
function yearParts(years: readonly Year[], {width, height, language}: Room): Part[] {
  const {event, earlier} = slidesText[language];
  const open = years.filter((year) => year.open);
  const rest = years.filter((year) => !year.open).map(({name}) => name);
  const table: WordTable = {
    caption: event.what,
    heads: [event.date, event.place, event.sort, event.what, event.by],
    rows: open
      .flatMap(({happenings}) => happenings)
      .map((one) => ({
        cells: [
          [line(one.date, 12)],
          [line(one.place, 12)],
          [line(one.sort, 12)],
          [line(one.title, 12, {bold: true}), ...(one.what ? [muted(one.what)] : [])],
          [line(one.by, 12)],
        ],
        told: one,
      })),
  };
  return [
    ...tableParts(table, width, height - 40),
    ...(rest.length > 0
      ? textParts([muted(earlier(rest.join(language === "zh" ? "、" : ", ")))], width, null)
      : []),
  ];
}
