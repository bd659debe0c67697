import type {Box} from "../box.ts";
import {ink} from "../ink.ts";
import {line} from "../letters.ts";
import type {Thing} from "../thing.ts";

/** What stands left and right of the bar of a row; the first line of each is strong. */
export interface SideRow {
  name: readonly string[];
  told: readonly string[];
}

/** Words beside lying bars, row by row. */
export function sideWords(rows: readonly SideRow[], {box, plot}: {box: Box; plot: Box}): Thing[] {
  const height = plot.height / rows.length;
  const right = plot.x + plot.width + 14;
  return rows.flatMap(({name, told}, index): Thing[] => {
    const y = plot.y + index * height;
    const words = (lines: readonly string[], x: number, width: number): Thing => ({
      kind: "words",
      name: lines[0] ?? "",
      box: {x, y, width, height},
      anchor: "ctr",
      paragraphs: lines.map((one, at) =>
        at === 0 ? line(one, 13, {bold: true}) : line(one, 12, {colour: ink.muted}),
      ),
    });
    return [words(name, box.x, plot.x - box.x - 14), words(told, right, box.x + box.width - right)];
  });
}
