import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {instant, isSolid, type ChartText} from "./marks.ts";
import {place, textWidth, type Extent} from "./timeline-layout.ts";

/** The totals of one series, a line a definition, on a scale of their own. */
export interface TimelineSeries {
  name: string;
  lines: {label: string | null; steps: Step[]}[];
  /** The day the record was searched to; null for a closed programme, which publishes no more. */
  searchedTo: string | null;
}

/** Where a series stands in the chart. */
export interface SeriesBox {
  extent: Extent;
  top: number;
  height: number;
  colour: string;
  gapLabel: string;
  wide: boolean;
}

interface Point {
  figure: Figure;
  x1: number;
  x2: number;
  y: number;
  label: string | null;
}

/** Whether any of its published record lies on the axis. */
export function isOnAxis({lines}: TimelineSeries, {from}: Extent): boolean {
  return lines.some(({steps}) => dateInterval(lastStated(steps) ?? "0001").to >= from);
}

/** Steps, dots and labels of a series within its box, and the gap behind its last published total. */
export function seriesMarks(series: TimelineSeries, box: SeriesBox, text: ChartText): Plot.Markish[] {
  const values = series.lines.flatMap(({steps}) => steps.map(({figure}) => figure.value));
  const top = Math.max(...values, 1);
  const base = box.top + box.height;
  const y = (value: number) => base - (value / top) * (box.height - 20);
  const lines = series.lines.map((line) => ({...line, points: pointsOf(line, box.extent, y)}));
  const shown = lines.flatMap(({points}) => points).filter((point) => point.x2 > box.extent.left);
  return [
    ...gap(series, box),
    Plot.ruleY([base], {x1: box.extent.left, x2: box.extent.right, stroke: "var(--rule)"}),
    ...lines.map((line) => stepLine(line, box)),
    ...dots(shown, box, text),
    ...labels(shown, box, text),
  ];
}

function pointsOf(line: TimelineSeries["lines"][number], extent: Extent, y: (value: number) => number) {
  const last = line.steps.at(-1);
  return line.steps.map((step): Point => {
    const {figure} = step;
    const {from, to} = dateInterval(figure.as_of);
    return {
      figure,
      x1: place(extent, instant(from)),
      x2: place(extent, instant(to)),
      y: y(figure.value),
      label: step === last ? line.label : null,
    };
  });
}

// What lies before the axis is drawn on its edge, so a total stated earlier enters from the left.
function stepLine({points, steps}: {points: Point[]; steps: Step[]}, {extent, colour}: SeriesBox) {
  const last = points.at(-1)!;
  const held = [...points, {...last, x2: place(extent, instant(lastStated(steps)!))}];
  return Plot.line(held, {x: "x2", y: "y", curve: "step-after", stroke: colour, strokeWidth: 1.5});
}

function gap({lines, searchedTo}: TimelineSeries, {extent, top, height, gapLabel}: SeriesBox) {
  if (searchedTo === null) return [];
  const ends = lines.map(({steps}) => dateInterval(lastStated(steps)!).to).toSorted();
  const x1 = place(extent, instant(ends.at(-1)!));
  const x2 = place(extent, instant(searchedTo));
  if (x2 <= x1) return [];
  const band = Plot.rect([{x1, x2, y1: top + 4, y2: top + height}], {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "var(--gap)",
  });
  if (x2 - x1 < textWidth(gapLabel) + 12) return [band];
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

function dots(points: Point[], {colour}: SeriesBox, {amount, evidence}: ChartText): Plot.Markish[] {
  const link = {
    href: ({figure}: Point) => evidence(figure.observation),
    ariaLabel: ({figure}: Point) => `${amount(figure)} ${figure.as_of}`,
  };
  const isDay = ({figure}: Point) => figure.as_of.length === 10;
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
      fill: ({figure}: Point) => (isSolid(figure) ? colour : "var(--paper)"),
      strokeWidth: 1.5,
      ...link,
    }),
  ];
}

interface Worded {
  point: Point;
  words: string;
  anchor: "start" | "end";
}

function labels(points: Point[], {extent, wide}: SeriesBox, {label: say, evidence}: ChartText) {
  const newestFirst = points.toSorted((a, b) => b.x2 - a.x2 || a.y - b.y);
  const kept: Worded[] = [];
  for (const point of newestFirst) {
    const value = say(point.figure);
    const options = wide && point.label ? [`${value} ${point.label}`, value] : [value];
    const fitting = options.map((words) => worded(point, words, extent)).find((one) => isFree(one, kept));
    if (fitting) kept.push(fitting);
  }
  return (["start", "end"] as const).map((anchor) =>
    Plot.text(
      kept.filter((one) => one.anchor === anchor),
      {
        x: ({point}: Worded) => point.x2,
        y: ({point}: Worded) => point.y,
        text: "words",
        href: ({point}: Worded) => evidence(point.figure.observation),
        textAnchor: anchor,
        dx: anchor === "start" ? 2 : -4,
        dy: -9,
        fontSize: 12,
        fontWeight: 600,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 3,
      },
    ),
  );
}

// A label stands left of its dot, but right of it where it would leave the axis.
function worded(point: Point, words: string, {left}: Extent): Worded {
  return {point, words, anchor: point.x2 - boldWidth(words) < left ? "start" : "end"};
}

function isFree(one: Worded, others: readonly Worded[]): boolean {
  const [from, to] = span(one);
  return others.every((other) => {
    const [start, end] = span(other);
    return to < start || end < from || Math.abs(one.point.y - other.point.y) >= 15;
  });
}

function span({point, words, anchor}: Worded): [number, number] {
  const width = boldWidth(words);
  return anchor === "start" ? [point.x2, point.x2 + width] : [point.x2 - width, point.x2];
}

function boldWidth(words: string): number {
  return 1.1 * textWidth(words) + 8;
}
