import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import {plain, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {linesOf} from "../notes.ts";
import type {Sheet} from "../tables.ts";
import {columnTwips} from "./widths.ts";
import {raised, spoken, type Setting} from "./words.ts";

/** The width between the margins in twips: 156 mm. */
export const measure = 8844;

const thin = {style: BorderStyle.SINGLE, size: 4, color: "A6A6A6"};
const thick = {style: BorderStyle.SINGLE, size: 8, color: "000000"};
const borders = {
  top: thick,
  bottom: thick,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};

/** A table as wide as the text whose heads stand again on every page. */
export function tableFor({heads, rows}: Sheet, setting: Setting): Table {
  const {blank} = exportText[setting.language];
  const points = heads.length > 8 ? 8 : heads.length > 6 || setting.language === "en" ? 9 : 10.5;
  const texts = heads.map((head, index) => [
    head,
    ...rows.flatMap(({cells}) => linesOf(cells[index] ?? []).map((words) => spoken(words, setting.language))),
  ]);
  const widths = columnTwips(texts, measure, points * 20);
  const cell = (lines: readonly Words[], column: number) =>
    box(
      lines.length > 0 ? lines.map((words) => cellLine(words, setting, points)) : [bare(blank, points)],
      widths[column]!,
    );
  return new Table({
    width: {size: sum(widths), type: WidthType.DXA},
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: {left: 80, right: 80},
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, column) =>
          box([bare(head || blank, points, true)], widths[column]!, true),
        ),
      }),
      ...rows.flatMap(({cells, below}) => [
        new TableRow({
          cantSplit: true,
          children: heads.map((_, column) => cell(linesOf(cells[column] ?? []), column)),
        }),
        ...(below.length > 0
          ? [new TableRow({children: [wide(below, setting, heads.length, sum(widths))]})]
          : []),
      ]),
    ],
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function box(children: Paragraph[], width: number, head = false): TableCell {
  const shading = head ? {shading: {type: ShadingType.CLEAR, color: "auto", fill: "EDF0F3"}} : {};
  return new TableCell({
    children,
    width: {size: width, type: WidthType.DXA},
    verticalAlign: VerticalAlign.CENTER,
    ...shading,
  });
}

function wide(below: readonly Words[], setting: Setting, columnSpan: number, width: number): TableCell {
  const children = below.map((words) => cellLine(words, setting, 9));
  return new TableCell({children, columnSpan, width: {size: width, type: WidthType.DXA}});
}

function bare(text: string, points: number, bold = false): Paragraph {
  return new Paragraph({
    style: "Cell",
    keepNext: bold,
    children: [new TextRun({text, bold, size: points * 2})],
  });
}

function cellLine(words: Words, setting: Setting, points: number): Paragraph {
  const cited = words.some(({mark}) => mark === "ref") ? raised(setting.cite([words])) : [];
  const text = new TextRun({text: spoken(words, setting.language) || plain(words), size: points * 2});
  return new Paragraph({style: "Cell", children: [text, ...cited]});
}
