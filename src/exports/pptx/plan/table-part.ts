import {cellInset} from "../draw.ts";
import {ink} from "../ink.ts";
import {heightOf, line, type Paragraph, widthOf} from "../letters.ts";
import type {TableRow} from "../thing.ts";
import type {Part} from "./part.ts";

/** A table in words: its heads, and rows of cells. */
export interface WordTable {
  caption: string;
  heads: readonly string[];
  rows: readonly WordRow[];
}

/** A row of cells, each of paragraphs. */
export interface WordRow {
  cells: readonly (readonly Paragraph[])[];
  told: unknown;
}

/** Rows of a table; what it tells has an entry a row. */
export interface TablePart extends Part {
  told: readonly unknown[];
}

const size = 12;

/** A table as parts that each fit a height, the heads repeated. */
export function tableParts({caption, heads, rows}: WordTable, width: number, height: number): TablePart[] {
  if (rows.length === 0) return [];
  const widths = columnWidths(heads, rows, width);
  const head = rowOf(
    heads.map((title) => [line(title, size, {bold: true, colour: ink.muted})]),
    widths,
  );
  const parts: {rows: TableRow[]; told: unknown[]; height: number}[] = [];
  for (const {cells, told} of rows) {
    const row = rowOf(cells, widths);
    const last = parts.at(-1);
    if (last && last.height + row.height <= height) {
      last.rows.push(row);
      last.told.push(told);
      last.height += row.height;
    } else parts.push({rows: [head, row], told: [told], height: head.height + row.height});
  }
  return parts.map((part) => ({
    least: part.height,
    best: part.height,
    draw: (box) => [
      {kind: "table", name: caption, box: {...box, width, height: part.height}, widths, rows: part.rows},
    ],
    told: part.told,
  }));
}

function rowOf(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): TableRow {
  const heights = cells.map((paragraphs, index) =>
    heightOf(paragraphs, widths[index]! - 2 * cellInset.x - 2),
  );
  return {cells, height: Math.max(size * 1.4, ...heights) + 2 * cellInset.y};
}

// Each column gets what its longest word needs, the rest by how much it says.
function columnWidths(heads: readonly string[], rows: readonly WordRow[], width: number): number[] {
  const said = heads.map((head, index) => [
    head,
    ...rows.map(({cells}) =>
      (cells[index] ?? []).map(({runs}) => runs.map(({words}) => words).join("")).join("\n"),
    ),
  ]);
  const room = 2 * cellInset.x + 6;
  const least = said.map((texts) => Math.min(width * 0.3, Math.max(...texts.map(longestPiece))) + room);
  const wish = said.map((texts, index) => {
    const widest = Math.max(
      ...texts.map((text) => Math.max(...text.split("\n").map((one) => widthOf(one, size, true)))),
    );
    return Math.max(least[index]!, Math.min(widest + room, width * 0.45));
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  if (sum(wish) <= width) return wish.map((one) => one * (width / sum(wish)));
  const spare = Math.max(0, width - sum(least));
  const want = sum(wish) - sum(least);
  const shared = wish.map((one, index) => least[index]! + ((one - least[index]!) / (want || 1)) * spare);
  return shared.map((one) => one * (width / sum(shared)));
}

// Chinese may break after every character, but no column is narrower than four of them; a date or number stays whole.
function longestPiece(text: string): number {
  const pieces = text.match(/[\p{Script=Han}]{1,4}|[^\s\p{Script=Han}]+/gu) ?? [];
  return Math.max(size * 3, ...pieces.map((piece) => widthOf(piece.slice(0, 14), size, true)));
}
