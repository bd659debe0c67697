import type {Language} from "../../domain/view.ts";
import {textWidth} from "../../charts/text-width.ts";
import type {Table} from "../../exhibits/exhibit.ts";
import {grid, textBlock, type TextBlock} from "./texts.ts";

export interface TableStyle {
  size: number;
  ink: string;
  muted: string;
  /** What is said of rows left out. */
  more: (count: number) => string;
  language: Language;
}

const mostRows = 24;
const padding = 16;

/** A table drawn in words and rules, as wide as asked; beyond two dozen rows it says how many more there are. */
export function drawnTable(
  table: Table,
  x: number,
  top: number,
  width: number,
  style: TableStyle,
): TextBlock {
  const {heads, rows} = grid(table, style.language);
  const {size, ink, muted, more} = style;
  const shown = rows.slice(0, mostRows);
  const widths = columnWidths([heads, ...shown], width, size);
  const parts: string[] = [];
  let y = top;
  const put = (cells: readonly string[], weight: 400 | 600, colour: string) => {
    let left = x;
    const blocks = cells.map((words, index) => {
      const block = textBlock(words, left, y + 8, widths[index]! - padding, {size, weight, colour});
      left += widths[index]!;
      return block;
    });
    parts.push(...blocks.map(({markup}) => markup));
    y += Math.max(...blocks.map(({height}) => height), size) + 16;
    parts.push(`<rect x="${x}" y="${y}" width="${width}" height="1" fill="${muted}" opacity="0.45"/>`);
  };
  put(heads, 600, muted);
  for (const cells of shown) put(cells, 400, ink);
  if (rows.length > shown.length) {
    const block = textBlock(more(rows.length - shown.length), x, y + 8, width, {size, colour: muted});
    parts.push(block.markup);
    y += block.height + 8;
  }
  return {markup: parts.join(""), height: y - top};
}

/** As wide as the words of each want to be, the widest giving way first. */
function columnWidths(rows: readonly string[][], width: number, size: number): number[] {
  const wanted = rows[0]!.map(
    (_, column) => Math.max(...rows.map((cells) => textWidth(cells[column] ?? "", size, 600))) + padding,
  );
  const total = wanted.reduce((sum, one) => sum + one, 0);
  if (total <= width) return wanted.map((one) => (one * width) / total);
  // The largest share that each may have so that all fit.
  const sorted = wanted.toSorted((a, b) => a - b);
  let left = width;
  let cap = width;
  for (const [index, one] of sorted.entries()) {
    cap = left / (sorted.length - index);
    if (one > cap) break;
    left -= one;
  }
  return wanted.map((one) => Math.min(one, cap));
}
