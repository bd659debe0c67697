import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {TimelineSeries, TotalPoint} from "../exhibits/chart.ts";
import {labelMarks, type Field, type Label} from "./labels.ts";
import {instant, type Place} from "./marks.ts";
import {stepsCover} from "./obstacles.ts";
import {place, type Extent} from "./timeline-layout.ts";
import {gapWords, totalLabel} from "./totals-labels.ts";

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
  const spans = gapsOf(series, box);
  return [
    ...spans.map((span) => band(box, span)),
    Plot.ruleY([base], {x1: box.extent.left, x2: box.extent.right, stroke: "var(--rule)"}),
    stepLine(points, series, box),
    ...dots(shown, box, link),
    ...labelMarks(words(shown, box, spans), field(points, box), link),
  ];
}

function field(points: readonly Point[], {extent, top, height}: SeriesBox): Field {
  const drawn = stepsCover(points.map(({x2, y}) => ({x: x2, y})));
  const edges = {left: extent.left, right: extent.right + 14, top, bottom: top + height};
  return {x: Number, y: (y) => y, ...edges, drawn};
}

// What lies before the axis is drawn on its edge, so a total stated earlier enters from the left.
function stepLine(points: Point[], {line}: TimelineSeries, {extent, colour}: SeriesBox) {
  const last = points.at(-1);
  const pieces = points.flatMap((point, index) => {
    const next = points[index + 1];
    const gap = next && line.gaps.find(({to}) => to === dateInterval(next.total.on).from);
    if (!gap) return [point];
    const end = place(extent, instant(gap.from));
    return [point, {...point, x2: end}, {...point, x2: end, y: NaN}];
  });
  const held = last && line.until ? [...pieces, {...last, x2: place(extent, instant(line.until))}] : pieces;
  return Plot.line(held, {x: "x2", y: "y", curve: "step-after", stroke: colour, strokeWidth: 1.5});
}

type Span = readonly [number, number];

function band(box: SeriesBox, [x1, x2]: Span): Plot.Markish {
  const area = {x1, x2, y1: box.top + 4, y2: box.top + box.height};
  return Plot.rect([area], {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "var(--gap)"});
}

// From where to where nothing was published: between totals, and after the last.
function gapsOf({line, searchedTo}: TimelineSeries, {extent}: SeriesBox): Span[] {
  const after = searchedTo !== null && line.until !== null ? [{from: line.until, to: searchedTo}] : [];
  return [...line.gaps, ...after]
    .map(({from, to}): Span => [place(extent, instant(from)), place(extent, instant(to))])
    .filter(([x1, x2]) => x2 > x1);
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

// Totals from the newest back, then the words of each gap where they fit within it.
function words(points: Point[], box: SeriesBox, spans: readonly Span[]): Label[] {
  const newestFirst = points.toSorted((a, b) => b.x2 - a.x2 || a.y - b.y);
  const totals = newestFirst.map(({total, x2, y}) => ({...totalLabel(total), x: x2, y, size: 12}));
  const {top, height} = box;
  const gaps = spans.flatMap(([x1, x2]) =>
    gapWords(box.gapLabel, {x: (x1 + x2) / 2, y: top + height, width: x2 - x1, height: height - 4}),
  );
  return [...totals, ...gaps];
}
