import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {instant, isSolid, type ChartText} from "./marks.ts";
import {place, textWidth, type Extent} from "./timeline-layout.ts";

/** The totals of one definition of a series, on a scale of their own. */
export interface TimelineSeries {
  name: string;
  steps: Step[];
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
}

interface Point {
  figure: Figure;
  x1: number;
  x2: number;
  y: number;
}

/** Steps, dots and labels of a series within its box, and the gap behind its last published total. */
export function seriesMarks(series: TimelineSeries, box: SeriesBox, text: ChartText): Plot.Markish[] {
  const top = Math.max(...series.steps.map(({figure}) => figure.value), 1);
  const base = box.top + box.height;
  const points = series.steps.map(({figure}): Point => {
    const {from, to} = dateInterval(figure.as_of);
    const y = base - (figure.value / top) * (box.height - 20);
    return {figure, x1: place(box.extent, instant(from)), x2: place(box.extent, instant(to)), y};
  });
  const shown = points.filter((point) => point.x2 > box.extent.left);
  return [
    ...gap(series, box),
    Plot.ruleY([base], {x1: box.extent.left, x2: box.extent.right, stroke: "var(--rule)"}),
    stepLine(points, series.steps, box),
    ...dots(shown, box, text),
    ...labels(shown, box, text),
  ];
}

// What lies before the axis is drawn on its edge, so a total stated earlier enters from the left.
function stepLine(points: Point[], steps: Step[], {extent, colour}: SeriesBox) {
  const last = points.at(-1)!;
  const held = [...points, {...last, x2: place(extent, instant(lastStated(steps)!))}];
  return Plot.line(held, {x: "x2", y: "y", curve: "step-after", stroke: colour, strokeWidth: 1.5});
}

function gap({steps, searchedTo}: TimelineSeries, {extent, top, height, gapLabel}: SeriesBox) {
  if (searchedTo === null) return [];
  const x1 = place(extent, instant(lastStated(steps)!));
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

function labels(points: Point[], {extent}: SeriesBox, {label: say, evidence}: ChartText) {
  const newestFirst = points.toSorted((a, b) => b.x2 - a.x2 || a.y - b.y);
  const kept: Worded[] = [];
  for (const point of newestFirst) {
    const one = worded(point, say(point.figure), extent);
    if (isFree(one, kept)) kept.push(one);
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
