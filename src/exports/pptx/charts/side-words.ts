import type {Box} from "../box.ts";
import {ink} from "../ink.ts";
import {heightOf, line, type Paragraph} from "../letters.ts";
import type {Thing} from "../thing.ts";

/** What stands left and right of the bar of a row; the first line of each is strong. */
export interface SideRow {
  name: readonly string[];
  told: readonly string[];
}

/** Words beside lying bars, row by row. */
export function sideWords(rows: readonly SideRow[], {box, plot}: {box: Box; plot: Box}): Thing[] {
  const height = plot.height / rows.length;
  const {left, right} = widthsBeside({box, plot});
  return rows.flatMap(({name, told}, index): Thing[] => {
    const y = plot.y + index * height;
    const words = (lines: readonly string[], x: number, width: number): Thing => ({
      kind: "words",
      name: lines[0] ?? "",
      box: {x, y, width, height},
      anchor: "ctr",
      paragraphs: paragraphsIn(lines),
    });
    return [words(name, box.x, left), words(told, box.x + box.width - right, right)];
  });
}

/** How high a row is at least, so that the words of none touch those of the next. */
export function rowHeight(rows: readonly SideRow[], places: {box: Box; plot: Box}): number {
  const {left, right} = widthsBeside(places);
  const needs = rows.flatMap(({name, told}) => [
    heightOf(paragraphsIn(name), left),
    heightOf(paragraphsIn(told), right),
  ]);
  return Math.max(...needs) + 5;
}

function widthsBeside({box, plot}: {box: Box; plot: Box}): {left: number; right: number} {
  return {left: plot.x - box.x - 14, right: box.x + box.width - plot.x - plot.width - 14};
}

function paragraphsIn(lines: readonly string[]): Paragraph[] {
  return lines.map((one, at) =>
    at === 0 ? line(one, 13, {bold: true}) : line(one, 12, {colour: ink.muted}),
  );
}
