import {isDay} from "../../domain/date.ts";

/** A cell; numbers stay numbers in a spreadsheet, and null is an empty cell. */
export type SheetCell = string | number | null;

/** One row of a spreadsheet with its heads. */
export type SheetRow = readonly (readonly [head: string, cell: SheetCell])[];

/** The row under its heads as tab-separated lines, as Excel and WPS take them from the clipboard. */
export function asTabs(row: SheetRow): string {
  return tabsOf(headsOf(row), [cellsOf(row)]);
}

/** Rows under their heads as such lines. */
export function tabsOf(heads: readonly string[], rows: readonly (readonly SheetCell[])[]): string {
  return [heads, ...rows].map((cells) => cells.map(tabbed).join("\t")).join("\n");
}

/** The same as a table, whose text cells say that they are text: a year and month stay what they are, a day is a date. */
export function asTable(row: SheetRow): string {
  return tableOf(headsOf(row), [cellsOf(row)]);
}

/** Rows under their heads as such a table. */
export function tableOf(heads: readonly string[], rows: readonly (readonly SheetCell[])[]): string {
  const head = heads.map((one) => `<th>${escaped(one)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(tableCell).join("")}</tr>`).join("");
  return `<table><tr>${head}</tr>${body}</table>`;
}

const headsOf = (row: SheetRow) => row.map(([head]) => head);
const cellsOf = (row: SheetRow) => row.map(([, cell]) => cell);

function tabbed(cell: SheetCell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = harmless(cell);
  // A cell that opens with a quotation mark would be read on to the next one, across tabs.
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function tableCell(cell: SheetCell): string {
  if (typeof cell === "number" || (cell && isDay(cell))) return `<td>${cell}</td>`;
  return `<td style="mso-number-format:'\\@'">${escaped(harmless(cell ?? ""))}</td>`;
}

/** Text on one line that no spreadsheet takes for a formula, be its first sign half-width or full-width. */
export function harmless(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return isRisky(line) ? `'${line}` : line;
}

/** Whether a spreadsheet might take text for a formula. */
export function isRisky(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(text);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
