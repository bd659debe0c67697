import type {CellObject} from "write-excel-file/universal";
import type {SheetCell} from "../../exhibits/citations/sheet.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import {citationText} from "../../text/citation.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exportText} from "../../text/exports.ts";
import {uncited} from "../cite.ts";
import type {Leaf, Sheaf} from "../sheaf.ts";
import {dataCell, headCell, textCell} from "./cells.ts";
import type {Page} from "./twin.ts";
import {withHeights} from "./widths.ts";

const columns = [{width: 30}, {width: 70}, {width: 44}, {width: 44}];

/** What must be known of the whole: its imprint, how to read it, what its metrics count, and its documents with their grades. */
export function aboutPage(sheaf: Sheaf, sheets: readonly {name: string; leaf: Leaf}[]): Page {
  const {language, title, imprint, address, documents, finish} = sheaf;
  const text = exportText[language];
  const {grades, fields} = evidenceText[language];
  const rows = (cells: readonly (readonly SheetCell[])[]) =>
    cells.map((row) => row.map((cell) => dataCell(cell, text.blank, language)));
  const heads = (...titles: string[]) => titles.map((title) => headCell(title));
  const data: (CellObject | null)[][] = [
    [textCell(title, {fontWeight: "bold", fontSize: 14, columnSpan: 4, height: 24})],
    ...(finish.watermark ? [wide(finish.watermark, "bold")] : []),
    ...imprint.map((line) => wide(line)),
    wide(`${text.address}${text.colon}${address}`),
    [null],
    heads(text.sheet.table, text.sheet.finding, text.sheet.definition, text.address),
    ...rows(
      sheets.map(({name, leaf}) => [name, bare(leaf.told.title), bare(leaf.told.subtitle), leaf.address]),
    ),
    [null],
    wide(text.sheet.words.title, "bold"),
    ...text.sheet.words.lines.map((line) => wide(line)),
    ...Object.values(grades).map((line) => wide(line)),
    [null],
    heads(text.sheet.definitions, text.sheet.definition),
    ...rows(definitions(sheaf)),
    [null],
    heads(text.sheet.cited, text.sources, fields.grade, text.address),
    ...rows(documents.map(({number, entry, grade, address}) => [`[${number}]`, entry, grade, address])),
  ];
  return {data: withHeights(data, columns), columns, frozen: 1};
}

const bare = (words: Words) => plain(uncited(words));

function wide(line: string, fontWeight?: "bold"): (CellObject | null)[] {
  const height = line.length > 90 ? 33 : 18;
  return [textCell(line, {columnSpan: 4, height, ...(fontWeight && {fontWeight})})];
}

// What each metric counts, and each definition of it, once.
function definitions({leaves, language}: Sheaf): [string, string][] {
  const {fields} = evidenceText[language];
  const {columns} = citationText[language];
  const found = new Map<string, string>();
  for (const {row} of leaves.flatMap(({facts}) => facts)) {
    const cells = new Map(row);
    for (const [name, meaning] of [
      [cells.get(columns.metric), cells.get(fields.definition)],
      [cells.get(fields.measure), cells.get(columns.definition)],
    ])
      if (typeof name === "string" && typeof meaning === "string" && name && meaning)
        found.set(name, meaning);
  }
  return [...found];
}
