import {harmless} from "../exhibits/citations/sheet.ts";
import {plain} from "../exhibits/words.ts";
import {citationText} from "../text/citation.ts";
import {exportText} from "../text/exports.ts";
import {amountIn, type Amount} from "./amount.ts";
import {citationMarks, citing, uncited} from "./cite.ts";
import {cellText, dateOf, linesOf} from "./notes.ts";
import type {Leaf, Sheaf} from "./sheaf.ts";
import {sheetOf} from "./tables.ts";

/**
 * The table of an exhibit as Excel and WPS open it on any computer: UTF-8 with a mark, every cell quoted, nothing taken for a
 * formula. Beside the words of a figure stand its bare number and its qualifier; what must be known follows the table.
 */
export function writeCsv(leaf: Leaf, sheaf: Sheaf): string {
  const lines = [...tableLines(leaf, sheaf), [], ...notesBelow(leaf, sheaf).map((text) => [text])];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`;
}

function tableLines(leaf: Leaf, sheaf: Sheaf): (string | number)[][] {
  const {language} = sheaf;
  const {blank, sheet} = exportText[language];
  const {heads, rows} = sheetOf(leaf.told.table);
  const facts = new Map(leaf.facts.map((fact) => [fact.id, fact]));
  const cite = citing(leaf, sheaf);
  const amounts = rows.map(({cells}) => cells.map((cell) => amountIn(cell, facts, language)));
  const numeric = heads.map((_, index) => amounts.some((row) => row[index]));
  const beside = (amount: Amount | null | undefined) =>
    amount ? [amount.value, citationText[language].qualifiers[amount.qualifier]] : [blank, blank];
  return [
    [
      ...heads.flatMap((title, index) =>
        numeric[index] ? [title, sheet.valueOf(title), sheet.qualifierOf(title)] : [title],
      ),
      sheet.cited,
    ],
    ...rows.map(({cells, below}, place) => [
      ...heads.flatMap((_, index) => {
        const cell = cells[index] ?? [];
        // A day as a spreadsheet takes it for one.
        const words = dateOf(cell) ?? (cellText(cell) || blank);
        return numeric[index] ? [words, ...beside(amounts[place]![index])] : [words];
      }),
      citationMarks(cite([...cells.flatMap(linesOf), ...below])) || blank,
    ]),
  ];
}

function notesBelow({told, documents, address}: Leaf, sheaf: Sheaf): string[] {
  const text = exportText[sheaf.language];
  return [
    sheaf.finish.watermark ?? "",
    ...[told.title, told.subtitle, ...told.apart, ...told.caveats].map((words) => plain(uncited(words))),
    ...sheaf.imprint,
    `${text.address}${text.colon}${address}`,
    ...sheaf.documents
      .filter(({number}) => documents.includes(number))
      .map(({number, entry, grade}) => `[${number}] ${entry}${text.aside(text.grade(grade))}`),
  ].filter((line) => line !== "");
}

function quoted(cell: string | number): string {
  return typeof cell === "number" ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;
}
