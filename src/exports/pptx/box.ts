/** A place on a slide in points, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A slide of 13.333 × 7.5 inches in points. */
export const slideSize = {width: 960, height: 540};

/** Points as the whole units that documents measure in (EMU). */
export function emu(points: number): number {
  return Math.round(points * 12700);
}
