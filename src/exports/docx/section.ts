import {HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun, type FileChild} from "docx";
import type {Language} from "../../domain/view.ts";
import type {Chart} from "../../exhibits/chart.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {citationMarks, uncited} from "../cite.ts";
import {linesOf} from "../notes.ts";
import {sheetOf} from "../tables.ts";
import type {Piece} from "./story.ts";
import {tableFor} from "./table.ts";
import {raised, spoken, statement, type Setting} from "./words.ts";

/** Draws a chart so many pixels wide, as a picture with its own size; null where it cannot be drawn. */
export type Pictures = (
  chart: Chart,
  widthPx: number,
) => Promise<{png: Uint8Array; width: number; height: number} | null>;

/** What is set one after the other: numbers of figures and tables go on from exhibit to exhibit. */
export interface Press extends Setting {
  pictures: Pictures | undefined;
  count: {figure: number; table: number};
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** A piece with what it is in Word. */
export interface Placed {
  piece: Piece;
  children: readonly FileChild[];
}

/** Pieces of a report as Word has them, but for headings: how they stand depends on all others. */
export async function setPieces(pieces: readonly Piece[], press: Press): Promise<Placed[]> {
  const set: Placed[] = [];
  for (const piece of pieces) {
    const children = piece.kind === "heading" ? [] : await setPiece(piece, press);
    if (piece.kind === "heading" || children.length > 0) set.push({piece, children});
  }
  return set;
}

/** All pieces of a report one below the other; a heading under which nothing stands, as where a chart is not drawn, is left out. */
export function sectionOf(set: readonly Placed[], language: Language): FileChild[] {
  let above = 0;
  return set.filter(hasBody).flatMap(({piece, children}) => {
    if (piece.kind !== "heading") return children;
    // No level is left out where what stands above was.
    above = Math.min(piece.level, above + 1);
    return [headingFor(piece.words, above, language)];
  });
}

function hasBody({piece}: Placed, index: number, all: readonly Placed[]): boolean {
  if (piece.kind !== "heading") return true;
  const next = all[index + 1]?.piece;
  if (next?.kind === "heading") return next.level > piece.level && hasBody(all[index + 1]!, index + 1, all);
  const belongsAbove = next?.kind === "table" && next.under !== null && next.under < piece.level;
  return next !== undefined && !belongsAbove;
}

async function setPiece(piece: Exclude<Piece, {kind: "heading"}>, press: Press): Promise<FileChild[]> {
  switch (piece.kind) {
    case "lead":
      return [statement(piece.words, press, {style: "Lead"})];
    case "statement":
      return spoken(piece.words, press.language) ? [statement(piece.words, press, {style: "Statement"})] : [];
    case "note":
      return [statement(piece.words, press, {style: "Note"})];
    case "remarks":
      return remarks(piece.items, press);
    case "figure":
      return figure(piece, press);
    case "table":
      return table(piece, press);
  }
}

function headingFor(words: Words, level: number, language: Language): Paragraph {
  const place = Math.min(level, headings.length) - 1;
  const numbering = {reference: "headings", level: place};
  return new Paragraph({heading: headings[place]!, numbering, text: spoken(words, language)});
}

function remarks(items: readonly Words[], press: Press): Paragraph[] {
  const {colon, document} = exportText[press.language];
  const [first, ...others] = items.map((words) => statement(words, press, {style: "Statement"}));
  const title = new TextRun({text: `${document.comparability}${colon}`, bold: true});
  return [new Paragraph({style: "Statement", keepNext: true, children: [title]}), first!, ...others];
}

async function figure(
  {chart, caption, instead}: Extract<Piece, {kind: "figure"}>,
  press: Press,
): Promise<FileChild[]> {
  const width = chart.kind === "spark" ? 300 : 590;
  const picture = await press.pictures?.(chart, width);
  if (!picture) return instead && plain(instead) ? [statement(instead, press, {style: "Statement"})] : [];
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    transformation: {width, height: Math.round((width * picture.height) / picture.width)},
    altText: {name: chart.label, title: chart.label, description: chart.label},
  });
  return [new Paragraph({style: "Picture", children: [image]}), captionFor("figure", caption, press)];
}

function table({table, caption}: Extract<Piece, {kind: "table"}>, press: Press): FileChild[] {
  if (table.rows.length === 0) return [];
  const sheet = sheetOf(table);
  const {colon, document} = exportText[press.language];
  const marks = citationMarks(press.cite(sheet.rows.flatMap(({cells}) => cells.flatMap(linesOf))));
  return [
    captionFor("table", caption, press, true),
    tableFor(sheet, press),
    new Paragraph({
      style: "Cell",
      spacing: {before: 60, after: 160},
      text: marks ? `${document.sources}${colon}${marks}` : "",
    }),
  ];
}

function captionFor(kind: "figure" | "table", words: Words, press: Press, keepNext = false): Paragraph {
  const number = String(++press.count[kind]);
  const label = exportText[press.language].document[kind];
  return new Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new TextRun(label),
      new SimpleField(`SEQ ${label.trim()} \\* ARABIC`, number),
      new TextRun(`\u3000${spoken(uncited(words), press.language)}`),
      ...(kind === "figure" ? raised(press.cite([words])) : []),
    ],
  });
}
