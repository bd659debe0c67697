import {HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun, type FileChild} from "docx";
import type {Chart} from "../../exhibits/chart.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {citationMarks, uncited} from "../cite.ts";
import {sheetOf} from "../tables.ts";
import type {Piece} from "./story.ts";
import {tableFor} from "./table.ts";
import {line, raised, spoken, statement, type Setting} from "./words.ts";

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

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A piece of a report as Word has it. */
export async function setPiece(piece: Piece, press: Press): Promise<FileChild[]> {
  switch (piece.kind) {
    case "heading":
      return [headingFor(piece.words, piece.level, press)];
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

function headingFor(words: Words, level: number, press: Press): Paragraph {
  const place = Math.min(level, headings.length) - 1;
  return line(words, press, {heading: headings[place]!, numbering: {reference: "headings", level: place}});
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
  const told = sheet.rows.flatMap(({cells}) => cells).flatMap((cell) => cell as readonly unknown[]);
  const marks = citationMarks(
    press.cite(told.length > 0 ? sheet.rows.flatMap(({cells}) => cells.map((cell) => cell as Words)) : []),
  );
  const {sources, colon} = {
    ...exportText[press.language],
    sources: exportText[press.language].document.sources,
  };
  return [
    captionFor("table", caption, press, true),
    tableFor(sheet, press),
    new Paragraph({
      style: "Cell",
      spacing: {before: 60, after: 160},
      text: marks ? `${sources}${colon}${marks}` : "",
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
