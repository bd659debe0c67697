import type {Box} from "../../charts/boxes.ts";

/** How wide and how high the piece of a chart is that is shown enlarged, in its own pixels: as much of a mark as there is room for. */
const least = 150;
const largest = 210;
const shape = 2;

/**
 * The piece of a chart around a mark as a `viewBox` tells it, never beyond the chart where that is larger. Of a mark that is
 * larger than the piece it shows the end: the right one of a bar, the upper one of a column.
 */
export function cropOf({left, right, top, bottom}: Box, chart: {width: number; height: number}): string {
  const wanted = 1.5 * Math.max(right - left, (bottom - top) * shape);
  const width = Math.min(largest, Math.max(least, wanted));
  const height = width / shape;
  const x = right - left > width ? right - 0.6 * width : (left + right - width) / 2;
  const y = bottom - top > height ? top - 0.4 * height : (top + bottom - height) / 2;
  return [inside(x, width, chart.width), inside(y, height, chart.height), width, height]
    .map((one) => Math.round(one * 10) / 10)
    .join(" ");
}

function inside(from: number, size: number, whole: number): number {
  return size > whole ? (whole - size) / 2 : Math.max(0, Math.min(from, whole - size));
}
