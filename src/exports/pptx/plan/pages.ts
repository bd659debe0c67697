import type {Box} from "../box.ts";
import type {Thing} from "../thing.ts";
import type {PanelParts} from "./panels.ts";
import {drawStack, gaps, stackHeight, type Part} from "./part.ts";

/** What stands on one slide below its head. */
export interface Page {
  draw: (body: Box) => Thing[];
  told: readonly unknown[];
}

/**
 * Parts one below the other over as many slides as they need; what leads stands with what follows it, and the heading of a panel
 * that goes on stands above it again.
 */
export function flow(panels: readonly (readonly Part[])[], height: number): Page[] {
  const pages: Part[][] = [];
  let free = 0;
  const place = (piece: readonly Part[], gap: number, above: readonly Part[]) => {
    let parts = piece;
    let needs = stackHeight(parts, "least");
    if (pages.length === 0 || needs + gap > free || piece.some(({begins}) => begins)) {
      pages.push([]);
      free = height;
      gap = 0;
      const headed = [...above, ...piece];
      if (stackHeight(headed, "least") <= height) parts = headed;
      needs = stackHeight(parts, "least");
    }
    if (gap > gaps.part) pages.at(-1)!.push(blank(gap - 2 * gaps.part));
    pages.at(-1)!.push(...parts);
    free -= needs + gap;
  };
  for (const parts of panels.filter(({length}) => length > 0)) {
    const whole = stackHeight(parts, "least") <= height && !parts.some(({begins}) => begins);
    const pieces = whole ? [parts] : kept(parts);
    const [first] = parts;
    const above = first?.leads ? [first] : [];
    pieces.forEach((piece, index) =>
      index === 0 ? place(piece, gaps.panel, []) : place(piece, gaps.part, above),
    );
  }
  return pages.map((parts) => ({
    draw: (body) => drawStack(parts, body),
    told: parts.map(({told}) => told),
  }));
}

/** Panels side by side, row by row, over as many slides as they need. */
export function grid(panels: readonly PanelParts[], columns: number, height: number): Page[] {
  const rows = Array.from({length: Math.ceil(panels.length / columns)}, (_, row) =>
    panels.slice(row * columns, (row + 1) * columns),
  );
  const pages: (readonly PanelParts[])[][] = [];
  let free = 0;
  for (const row of rows) {
    const needs = Math.max(...row.map(({least}) => least)) + gaps.panel;
    if (pages.length === 0 || needs > free) {
      pages.push([]);
      free = height + gaps.panel;
    }
    pages.at(-1)!.push(row);
    free -= needs;
  }
  return pages.map((page) => ({
    draw: (body) => drawRows(page, columns, body),
    told: page.flat().flatMap(({parts}) => parts.map(({told}) => told)),
  }));
}

function drawRows(rows: readonly (readonly PanelParts[])[], columns: number, body: Box): Thing[] {
  const least = rows.map((row) => Math.max(...row.map((panel) => panel.least)));
  const wish = rows.map((row, index) => Math.max(...row.map((panel) => panel.best)) - least[index]!);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const spare = Math.max(0, body.height - sum(least) - gaps.panel * (rows.length - 1));
  const share = sum(wish) > 0 ? Math.min(2, spare / sum(wish)) : 0;
  const width = (body.width - gaps.column * (columns - 1)) / columns;
  let y = body.y;
  return rows.flatMap((row, index) => {
    const height = least[index]! + wish[index]! * share;
    const drawn = row.flatMap(({parts}, column) =>
      drawStack(parts, {x: body.x + column * (width + gaps.column), y, width, height}),
    );
    y += height + gaps.panel;
    return drawn;
  });
}

// Each part with what leads to it.
function kept(parts: readonly Part[]): Part[][] {
  const pieces: Part[][] = [];
  let leading: Part[] = [];
  for (const part of parts) {
    leading.push(part);
    if (part.leads) continue;
    pieces.push(leading);
    leading = [];
  }
  return leading.length > 0 ? [...pieces, leading] : pieces;
}

function blank(height: number): Part {
  return {least: height, best: height, draw: () => [], told: null};
}
