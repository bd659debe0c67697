import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {GapWords, TimelineSeries, TotalPoint} from "../exhibits/chart.ts";
import {labelMarks, type Field, type Label} from "./labels.ts";
import {instant, type Place} from "./marks.ts";
import {stepsCover} from "./obstacles.ts";
import {place, type Extent} from "./timeline-layout.ts";
import {signs, whiskers, type Whisker} from "./surety.ts";
import {ghostly} from "./totals.ts";
import {gapWords, ghostLabel, totalLabel} from "./totals-labels.ts";

/** Where a series stands in the chart. */
export interface SeriesBox {
  extent: Extent;
  top: number;
  height: number;
  colour: string;
}

type Total = Omit<TotalPoint, "rivals">;

interface Point {
  total: Total;
  x1: number;
  x2: number;
  y: number;
}

/** Steps, dots and labels of a series within its box, and the gap behind its last published total. */
export function seriesMarks(series: TimelineSeries, box: SeriesBox, link: Place): Plot.Markish[] {
  const {points: totals, ghosts} = series.line;
  const base = box.top + box.height;
  const top = Math.max(...[...totals, ...ghosts].map(({value, spread}) => spread?.high ?? value), 1);
  const height = (value: number) => base - (value / top) * (box.height - 20);
  const pointOf = (total: Total): Point => {
    const {from, to} = dateInterval(total.on);
    const [x1, x2] = [place(box.extent, instant(from)), place(box.extent, instant(to))];
    return {total, x1, x2, y: height(total.value)};
  };
  const points = totals.map(pointOf);
  const isShown = ({x2}: Point) => x2 > box.extent.left;
  const [shown, unverified] = [points.filter(isShown), ghosts.map(pointOf).filter(isShown)];
  const spans = gapsOf(series, box);
  return [
    ...spans.map((span) => band(box, span)),
    Plot.ruleY([base], {x1: box.extent.left, x2: box.extent.right, stroke: "var(--rule)"}),
    stepLine(points, series, box),
    ...whiskers(shown.flatMap((point) => whiskerOf(point, height, box.colour))),
    ...dots(shown, box, link),
    Plot.dot(unverified, {x: "x2", y: "y", r: 3.5, ...ghostly, ...linked(link)}),
    ...labelMarks(words({shown, unverified, spans}, box), field([...points, ...unverified], box), link),
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

interface Span extends GapWords {
  x1: number;
  x2: number;
}

function whiskerOf({total, x2, y}: Point, height: (value: number) => number, colour: string): Whisker[] {
  if (!total.spread) return [];
  const {low, high} = total.spread;
  const spread = {low: height(low), high: high === null ? null : height(high)};
  return [{along: "y", across: x2, value: y, spread, colour}];
}

function band(box: SeriesBox, {x1, x2}: Span): Plot.Markish {
  const area = {x1, x2, y1: box.top + 4, y2: box.top + box.height};
  return Plot.rect([area], {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "var(--gap)",
    className: signs.gap,
  });
}

// From where to where nothing was published: between totals, and after the last.
function gapsOf({line, openUntil, gap}: TimelineSeries, {extent}: SeriesBox): Span[] {
  const isOpen = openUntil !== null && line.until !== null && gap !== null;
  const after = isOpen ? [{...gap, from: line.until!, to: openUntil}] : [];
  return [...line.gaps, ...after]
    .map((one) => ({...one, x1: place(extent, instant(one.from)), x2: place(extent, instant(one.to))}))
    .filter(({x1, x2}) => x2 > x1);
}

function linked({evidence}: Place) {
  return {
    href: ({total}: Point) => evidence(total.evidence),
    ariaLabel: ({total}: Point) => total.name,
  };
}

function dots(points: Point[], {colour}: SeriesBox, place: Place): Plot.Markish[] {
  const link = linked(place);
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

interface Said {
  shown: Point[];
  unverified: Point[];
  spans: readonly Span[];
}

// Totals from the newest back, then what nobody verified, then the words of each gap where they fit within it.
function words({shown, unverified, spans}: Said, {top, height}: SeriesBox): Label[] {
  const newestFirst = shown.toSorted((a, b) => b.x2 - a.x2 || a.y - b.y);
  const at = ({x2, y}: Point) => ({x: x2, y, size: 12});
  return [
    ...newestFirst.map((point) => ({...totalLabel({...point.total, rivals: []}), ...at(point)})),
    ...unverified.map((point) => ({...ghostLabel(point.total), ...at(point)})),
    ...spans.flatMap((span) =>
      gapWords(span, {
        x: (span.x1 + span.x2) / 2,
        y: top + height,
        width: span.x2 - span.x1,
        height: height - 4,
      }),
    ),
  ];
}
