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

/** A table as parts that each fit a height, the heads repeated; the first may have less room than the others. */
export function tableParts(
  {caption, heads, rows}: WordTable,
  width: number,
  height: number,
  first = height,
): TablePart[] {
  if (rows.length === 0) return [];
  const widths = columnWidths(heads, rows, width);
  const head = rowOf(
    heads.map((title) => [line(title, size, {bold: true, colour: ink.muted})]),
    widths,
  );
  const measured = rows.map(({cells, told}) => ({row: rowOf(cells, widths), told}));
  const begun = first < height ? begunIn(measured, first - head.height) : [];
  const others = evenly(measured.slice(begun.length), height - head.height);
  return [...(begun.length > 0 ? [begun] : []), ...others].map((part, index): TablePart => {
    const own = [head, ...part.map(({row}) => row)];
    const high = own.reduce((sum, row) => sum + row.height, 0);
    return {
      least: high,
      best: high,
      ...(index > 0 && {begins: true}),
      draw: (box) => [{kind: "table", name: caption, box: {...box, width, height: high}, widths, rows: own}],
      told: part.map(({told}) => told),
    };
  });
}

interface Measured {
  row: TableRow;
  told: unknown;
}

// On as few slides as hold them, as many on each as on the others: none has a last row alone.
function evenly(rows: readonly Measured[], height: number): Measured[][] {
  if (rows.length === 0) return [];
  const tight = filled(rows, height);
  const total = rows.reduce((sum, {row}) => sum + row.height, 0);
  const tallest = Math.max(...rows.map(({row}) => row.height));
  const even = filled(rows, Math.min(height, total / tight.length + tallest / 2));
  return even.length === tight.length ? even : tight;
}

// What a table may begin with below words: not a row alone.
function begunIn(rows: readonly Measured[], height: number): readonly Measured[] {
  let used = 0;
  const end = rows.findIndex(({row}) => (used += row.height) > height);
  return end === -1 ? rows : end < 2 ? [] : rows.slice(0, end);
}

function filled(rows: readonly Measured[], height: number): Measured[][] {
  const parts: Measured[][] = [];
  let free = 0;
  for (const one of rows) {
    if (parts.length === 0 || one.row.height > free) {
      parts.push([]);
      free = height;
    }
    parts.at(-1)!.push(one);
    free -= one.row.height;
  }
  return parts;
}

function rowOf(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): TableRow {
  const heights = cells.map((paragraphs, index) =>
    heightOf(paragraphs, widths[index]! - 2 * cellInset.x - 2),
  );
  return {cells, height: Math.max(size * 1.4, ...heights) + 2 * cellInset.y};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

// Each column gets what its longest word needs, a short one all it says, the rest by how much they say.
function columnWidths(heads: readonly string[], rows: readonly WordRow[], width: number): number[] {
  const said = heads.map((head, index) => [
    head,
    ...rows.map(({cells}) =>
      (cells[index] ?? []).map(({runs}) => runs.map(({words}) => words).join("")).join("\n"),
    ),
  ]);
  const room = 2 * cellInset.x + 6;
  const pieces = said.map((texts) => Math.min(width * 0.3, Math.max(...texts.map(longestPiece))) + room);
  const wish = said.map((texts, index) => Math.max(pieces[index]!, widest(texts) + room));
  if (sum(wish) <= width) return wish.map((one) => one * (width / sum(wish)));
  const short = wish.map((one, index) => (one <= shortColumn ? one : pieces[index]!));
  const least = sum(short) <= width * 0.7 ? short : pieces;
  const spare = Math.max(0, width - sum(least));
  const wants = said.map((texts, index) => Math.max(0, usual(texts) + wish[index]! / 4 - least[index]!));
  const shared = least.map((one, index) => one + (wants[index]! / (sum(wants) || 1)) * spare);
  return shared.map((one) => one * (width / sum(shared)));
}

/** A column no wider than this is not broken where there is room. */
const shortColumn = 100;

function widest(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split("\n"));
  return Math.max(...lines.map((one) => widthOf(one, size, true)));
}

// How wide the words of a cell would be on one line, in the mean: by it heights of rows come out least.
function usual(texts: readonly string[]): number {
  return sum(texts.map((text) => widthOf(text, size))) / texts.length;
}

// Chinese may break after every character, but no column is narrower than four of them; a date or number stays whole.
function longestPiece(text: string): number {
  const pieces = text.match(/[\p{Script=Han}]{1,4}|[^\s\p{Script=Han}]+/gu) ?? [];
  return Math.max(size * 3, ...pieces.map((piece) => widthOf(piece.slice(0, 14), size, true)));
}
