import type {CellObject, SheetData} from "write-excel-file/universal";
import {isDay} from "../../domain/date.ts";
import type {Language} from "../../domain/view.ts";
import {isNotes, type Cell, type Table} from "../../exhibits/exhibit.ts";
import {plain} from "../../exhibits/words.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exportText} from "../../text/exports.ts";
import {amountIn, type Amount} from "../amount.ts";
import {citationMarks, citing, uncited} from "../cite.ts";
import {cellText, dateOf, linesOf} from "../notes.ts";
import type {Leaf, Sheaf} from "../sheaf.ts";
import {sheetOf, type Sheet} from "../tables.ts";
import {bodyCell, dayCell, headCell, numberCell, textCell} from "./cells.ts";
import {columnWidths, heightOver, withHeights} from "./widths.ts";

/** A sheet of a workbook, before it has a name. */
export interface Page {
  data: SheetData;
  columns: {width: number}[];
  /** How many rows stay in sight above those that scroll. */
  frozen: number;
  /** The rows of data with their heads, where they may be filtered. */
  filter?: string;
}

/** A table of an exhibit: the finding and its 口径 above, what else must be known below. */
export function twinPage(leaf: Leaf, table: Table, sheaf: Sheaf): Page {
  const rows = tableRows(sheetOf(table), leaf, sheaf);
  const count = Math.max(...rows.map((row) => row.length));
  const columns = columnWidths(rows, count);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const across = (text: string, style: Partial<CellObject> = {}) => [
    textCell(text, {columnSpan: count, height: heightOver(text, width), ...style}),
  ];
  const [title, subtitle] = [leaf.told.title, leaf.told.subtitle].map((words) => plain(uncited(words)));
  const data = [
    across(title!, {fontWeight: "bold", fontSize: 12, height: heightOver(title!, width / 1.15) + 3}),
    across(subtitle || leaf.pageTitle, {textColor: "#555555"}),
    ...withHeights(rows, columns),
    [null],
    ...linesBelow(leaf, sheaf).map((text) => across(text, {textColor: "#555555"})),
  ];
  return {data, columns, frozen: 3};
}

function tableRows({heads, rows}: Sheet, leaf: Leaf, sheaf: Sheaf): CellObject[][] {
  const {language} = sheaf;
  const text = exportText[language];
  const amounts = amountsIn(rows, leaf, language);
  const inexact = heads.map((_, index) => amounts.some((row) => isInexact(row[index])));
  const cite = citing(leaf, sheaf);
  const head = heads.flatMap((title, index) => [
    headCell(
      title || text.blank,
      amounts.some((row) => row[index]),
    ),
    ...(inexact[index] ? [headCell(text.sheet.qualifierOf(title))] : []),
  ]);
  const body = rows.map(({cells, below}, place) => {
    const written = heads.flatMap((_, index) => {
      const amount = amounts[place]![index];
      const words = cells[index] ?? [];
      const cell = amount ? numberCell(amount.value, amount.format) : wordsCell(words, text.blank, language);
      const qualifier = amount ? citationText[language].qualifiers[amount.qualifier] : text.blank;
      return inexact[index] ? [cell, bodyCell(qualifier)] : [cell];
    });
    const numbers = cite([...cells.flatMap(linesOf), ...below]);
    return [...written, ...sourceCells(numbers, sheaf)];
  });
  return [[...head, headCell(text.sheet.cited), headCell(evidenceText[language].fields.grade)], ...body];
}

function amountsIn(rows: Sheet["rows"], {facts}: Leaf, language: Language): (Amount | null)[][] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return rows.map(({cells}) => cells.map((cell) => amountIn(cell, known, language)));
}

function isInexact(amount: Amount | null | undefined): boolean {
  return (amount?.qualifier ?? "exact") !== "exact";
}

function sourceCells(numbers: readonly number[], {documents, language}: Sheaf): CellObject[] {
  const grades = documents.filter(({number}) => numbers.includes(number)).map(({grade}) => grade);
  const {blank, comma} = exportText[language];
  return [citationMarks(numbers), [...new Set(grades)].toSorted().join(comma)].map((text) =>
    bodyCell(text || blank),
  );
}

function wordsCell(cell: Cell, blank: string, language: Language): CellObject {
  const text = cellText(cell);
  if (isCount(cell) && /^\d+$/.test(text)) return numberCell(Number(text), "0");
  const date = dateOf(cell);
  return date && isDay(date) ? dayCell(date, language) : bodyCell(text || blank);
}

function isCount(cell: Cell): boolean {
  return !isNotes(cell) && cell.some(({mark}) => mark === "count");
}

function linesBelow({told, documents, address}: Leaf, {language, imprint}: Sheaf): string[] {
  const text = exportText[language];
  return [
    ...[...told.apart, ...told.caveats].map((words) => plain(uncited(words))),
    text.sheet.sourcesOf(citationMarks(documents)),
    imprint.join(text.stop),
    `${text.address}${text.colon}${address}`,
  ];
}
