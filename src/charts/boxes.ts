/** Room that something takes, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Each item where the first of its candidates touches nothing that stands already; one without such a place is left out.
 * Earlier items win, and what is `taken` was there before them.
 */
export function apart<Item, Candidate extends {box: Box}>(
  items: readonly Item[],
  candidates: (item: Item) => Iterable<Candidate>,
  taken: readonly Box[] = [],
): Candidate[] {
  const boxes = [...taken];
  const kept: Candidate[] = [];
  for (const item of items) {
    for (const candidate of candidates(item)) {
      if (boxes.some((other) => touches(other, candidate.box))) continue;
      boxes.push(candidate.box);
      kept.push(candidate);
      break;
    }
  }
  return kept;
}

/** Whether two share more than an edge. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
