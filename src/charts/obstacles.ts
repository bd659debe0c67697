import type {Box} from "./boxes.ts";

interface Point {
  x: number;
  y: number;
}

const half = 1;
const radius = 3;
/** How far a rival's dot reaches from its middle. */
export const dotReach = 4.5;
const pieces = 12;

/** What a line of steps and its dots cover. */
export function stepsCover(points: readonly Point[]): Box[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const flat = next ? [boxOf(point, {x: next.x, y: point.y}), boxOf({x: next.x, y: point.y}, next)] : [];
    return [around(point), ...flat];
  });
}

/** What a straight line covers, in pieces that follow its slope. */
export function lineCovers(from: Point, to: Point): Box[] {
  const at = (piece: number) => ({
    x: from.x + ((to.x - from.x) * piece) / pieces,
    y: from.y + ((to.y - from.y) * piece) / pieces,
  });
  return Array.from({length: pieces}, (_, piece) => boxOf(at(piece), at(piece + 1)));
}

/** Where words of that length begin, at `from` or after it, so that none of the small dots at these places lies on them. */
export function pastDots(from: number, length: number, dots: readonly number[]): number {
  let start = from;
  for (const dot of dots.toSorted((a, b) => a - b))
    if (dot + dotReach > start && dot - dotReach < start + length) start = dot + dotReach;
  return start;
}

function around({x, y}: Point): Box {
  return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
}

function boxOf(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x) - half,
    right: Math.max(a.x, b.x) + half,
    top: Math.min(a.y, b.y) - half,
    bottom: Math.max(a.y, b.y) + half,
  };
}
