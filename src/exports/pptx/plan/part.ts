import type {Box} from "../box.ts";
import type {Thing} from "../thing.ts";

/** A part of a slide that keeps together: how high it is at least, how high it looks well, and what it is drawn as. */
export interface Part {
  least: number;
  best: number;
  /** Stands with the part after it, such as a heading. */
  leads?: true;
  /** Begins a slide, such as what goes on of a table with its heads. */
  begins?: true;
  draw: (box: Box) => Thing[];
  /** What it is made of, for the records it tells. */
  told: unknown;
}

/** The room between parts of one panel, and between panels. */
export const gaps = {part: 5, panel: 16, column: 28};

/** How high parts are one below the other. */
export function stackHeight(parts: readonly Part[], of: "least" | "best"): number {
  return parts.reduce((sum, part) => sum + part[of], 0) + gaps.part * Math.max(0, parts.length - 1);
}

/** Parts one below the other in a box; what it has more than the least goes to those that look well higher. */
export function drawStack(parts: readonly Part[], box: Box): Thing[] {
  const least = stackHeight(parts, "least");
  const wish = stackHeight(parts, "best") - least;
  const spare = Math.max(0, box.height - least);
  const share = wish > 0 ? Math.min(2, spare / wish) : 0;
  let y = box.y;
  return parts.flatMap((part) => {
    const height = part.least + (part.best - part.least) * share;
    const drawn = part.draw({...box, y, height});
    y += height + gaps.part;
    return drawn;
  });
}
