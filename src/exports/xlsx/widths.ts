import type {CellObject, SheetData} from "write-excel-file/universal";
import {longestDay} from "./cells.ts";

/** How wide text is in characters of a spreadsheet: what is full-width takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\uffe6]/.test(character) ? 2 : 1.1;
  return width;
}

const narrowest = 9;
const widest = 46;

/** Widths that fit what the columns hold; long text wraps. */
export function columnWidths(rows: SheetData, count: number): {width: number}[] {
  return Array.from({length: count}, (_, index) => {
    const widths = rows.flatMap((row) => linesIn(row[index]).map(widthOf));
    return {width: Math.min(widest, Math.max(narrowest, ...widths) + 2)};
  });
}

/** The height in points that text needs over a width, which spreadsheets do not find out for merged cells. */
export function heightOver(text: string, width: number): number {
  const lines = text.split("\n").map((one) => Math.max(1, Math.ceil((widthOf(one) * 1.06) / width)));
  return lines.reduce((sum, one) => sum + one, 0) * 15 + 3;
}

/** Rows as high as their longest text needs in its column; those that have a height keep it. */
export function withHeights<Cell extends CellObject | null>(
  rows: readonly Cell[][],
  columns: readonly {width: number}[],
): Cell[][] {
  return rows.map((row) => {
    if (!row[0] || row[0].height !== undefined) return row;
    const heights = row.map((cell, index) => heightOver(linesIn(cell).join("\n"), columns[index]!.width - 1));
    return [{...row[0], height: Math.max(...heights)}, ...row.slice(1)];
  });
}

function linesIn(cell: unknown): string[] {
  if (typeof cell !== "object" || cell === null || !("value" in cell)) return [];
  const {value, format} = cell as {value: unknown; format?: string};
  if (typeof value === "string") return value.split("\n");
  const day = longestDay(format);
  return [day ?? `${String(value)}${(format ?? "").replaceAll(/[#,0."%]/g, "")}, `];
}
