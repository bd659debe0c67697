import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {TimelineSeries, TotalPoint} from "../exhibits/chart.ts";
import {labelMarks} from "./labels.ts";
import {instant, type Place} from "./marks.ts";
import {textWidth} from "./text-width.ts";
import {place, type Extent} from "./timeline-layout.ts";

/** Where a series stands in the chart. */
export interface SeriesBox {
  extent: Extent;
  top: number;
  height: number;
  colour: string;
  gapLabel: string;
}

interface Point {
  total: TotalPoint;
  x1: number;
  x2: number;
  y: number;
}

/** Steps, dots and labels of a series within its box, and the gap behind its last published total. */
export function seriesMarks(series: TimelineSeries, box: SeriesBox, link: Place): Plot.Markish[] {
  const {points: totals} = series.line;
  const top = Math.max(...totals.map(({value}) => value), 1);
  const base = box.top + box.height;
  const points = totals.map((total): Point => {
    const {from, to} = dateInterval(total.on);
    const y = base - (total.value / top) * (box.height - 20);
    return {total, x1: place(box.extent, instant(from)), x2: place(box.extent, instant(to)), y};
  });
  const shown = points.filter((point) => point.x2 > box.extent.left);
  return [
    ...gap(series, box),
    Plot.ruleY([base], {x1: box.extent.left, x2: box.extent.right, stroke: "var(--rule)"}),
    stepLine(points, series, box),
    ...dots(shown, box, link),
    ...labels(shown, box, link),
  ];
}

// What lies before the axis is drawn on its edge, so a total stated earlier enters from the left.
function stepLine(points: Point[], {line}: TimelineSeries, {extent, colour}: SeriesBox) {
  const last = points.at(-1);
  const held = last && line.until ? [...points, {...last, x2: place(extent, instant(line.until))}] : points;
  return Plot.line(held, {x: "x2", y: "y", curve: "step-after", stroke: colour, strokeWidth: 1.5});
}

function gap({line, searchedTo}: TimelineSeries, {extent, top, height, gapLabel}: SeriesBox) {
  if (searchedTo === null || line.until === null) return [];
  const x1 = place(extent, instant(line.until));
  const x2 = place(extent, instant(searchedTo));
  if (x2 <= x1) return [];
  const band = Plot.rect([{x1, x2, y1: top + 4, y2: top + height}], {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "var(--gap)",
  });
  if (x2 - x1 < textWidth(gapLabel, 12) + 12) return [band];
  return [
    band,
    Plot.text([gapLabel], {
      x: (x1 + x2) / 2,
      y: top + height - 12,
      text: (words: string) => words,
      fill: "var(--muted)",
      fontSize: 12,
    }),
  ];
}

function dots(points: Point[], {colour}: SeriesBox, {evidence}: Place): Plot.Markish[] {
  const link = {
    href: ({total}: Point) => evidence(total.evidence),
    ariaLabel: ({total}: Point) => total.name,
  };
  const isDay = ({total}: Point) => total.on.length === 10;
  return [
    Plot.link(
      points.filter((point) => !isDay(point)),
      {x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: colour, strokeWidth: 5, strokeOpacity: 0.55, ...link},
    ),
    Plot.dot(points.filter(isDay), {
      x: "x2",
      y: "y",
      r: 3,
      stroke: colour,
      fill: ({total}: Point) => (total.solid ? colour : "var(--paper)"),
      strokeWidth: 1.5,
      ...link,
    }),
  ];
}

// From the newest back. A label stands left of its dot, but right of it where it would leave the axis.
function labels(points: Point[], {extent}: SeriesBox, link: Place): Plot.Markish[] {
  const field = {x: Number, y: (y: number) => y, left: extent.left, right: extent.right + 14};
  const newestFirst = points.toSorted((a, b) => b.x2 - a.x2 || a.y - b.y);
  return labelMarks(
    newestFirst.map(({total, x2, y}) => ({
      x: x2,
      y,
      ways: [
        {words: total.label, side: {anchor: "end", dx: -4, dy: -9}},
        {words: total.label, side: {anchor: "start", dx: 2, dy: -9}},
      ],
      evidence: total.evidence,
      fill: "var(--ink)",
      weight: 600,
      size: 12,
    })),
    field,
    link,
  );
}
