import * as Plot from "@observablehq/plot";
import type {TimelineFrame, TimelineLane, TimelineSeries} from "../exhibits/chart.ts";
import {colourOf, frame, yearTicks, type Drawing, type Place} from "./marks.ts";
import {signs} from "./surety.ts";
import {clusterRadius, inRows, place, radius, type Extent, type PlacedMark} from "./timeline-layout.ts";
import {seriesMarks} from "./timeline-series.ts";
import {cut, wrap} from "./wrap.ts";

const wideFrom = 640;
const rowHeight = 24;
const seriesHeight = 64;
const yearsHeight = 26;
const between = 10;
const namesWidth = 156;
const nameLine = 16;
const letters = {size: 12};
/** How wide a mark is that has room for a letter. */
const roomy = 18;

/** What a region decided and announced, lane by lane. Only time has an axis here. */
export function timelineLanes(
  lanes: readonly TimelineLane[],
  about: TimelineFrame,
  {evidence}: Place,
): Drawing {
  return (width) => {
    const extent = extentOf(about, width);
    const header = isWide(width) ? 0 : 22;
    let bottom = 4;
    const placed = lanes.flatMap(({name, marks}) => {
      const own = inRows(marks, extent, isWide(width));
      if (own.length === 0) return [];
      const top = bottom + header;
      const names = isWide(width) ? nameLine * namesOf(name, width).length : 0;
      bottom = top + Math.max(names, ...own.map(({row}) => (row + 1) * rowHeight)) + between;
      return [{name, top, marks: own}];
    });
    return canvas({width, height: bottom, about, extent}, [
      ...placed.flatMap((lane) => laneMarks(lane.marks, lane.top, colourOf(about.colour), evidence)),
      ...placed.map(({name, top}) => nameMark(namesOf(name, width), top, width)),
    ]);
  };
}

/** The totals of one definition of a series below the lanes, on the same days. */
export function timelineTotals(series: TimelineSeries, about: TimelineFrame, link: Place): Drawing {
  return (width) => {
    const extent = extentOf(about, width);
    const names = namesOf(series.name, width);
    const room = nameLine * names.length;
    const [top, height] = isWide(width) ? [0, Math.max(seriesHeight, room)] : [6 + room, seriesHeight];
    const box = {...about, colour: colourOf(about.colour), extent, top, height};
    return canvas({width, height: top + height + between, about, extent}, [
      ...seriesMarks(series, box, link),
      nameMark(names, top, width),
    ]);
  };
}

function isWide(width: number): boolean {
  return width >= wideFrom;
}

function extentOf({from, to}: TimelineFrame, width: number): Extent {
  return {from, to, left: isWide(width) ? namesWidth : 8, right: width - 14};
}

function canvas(
  {width, height, about, extent}: {width: number; height: number; about: TimelineFrame; extent: Extent},
  marks: Plot.Markish[],
): Plot.PlotOptions {
  return frame({
    width,
    height: height + (about.years ? yearsHeight : 0),
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [...axis(extent, height, width, about.years), ...marks],
  });
}

function axis(extent: Extent, height: number, width: number, years: boolean): Plot.Markish[] {
  const ticks = yearTicks(extent.from, extent.to, width - extent.left).map((tick) => ({
    x: place(extent, tick),
    year: String(tick.getUTCFullYear()),
  }));
  const grid = Plot.link(ticks, {
    x1: "x",
    x2: "x",
    y1: 0,
    y2: height,
    stroke: "var(--grid)",
    strokeOpacity: 1,
  });
  if (!years) return [grid];
  return [
    grid,
    Plot.text(ticks, {
      x: "x",
      y: height + 14,
      text: "year",
      // The first year would hang over the edge of a phone.
      textAnchor: "start",
      fill: "var(--muted)",
      fontSize: 12,
    }),
    Plot.link([height], {
      x1: extent.left,
      x2: extent.right,
      y1: height,
      y2: height,
      stroke: "var(--muted)",
    }),
  ];
}

function laneMarks(
  placed: PlacedMark[],
  top: number,
  colour: string,
  evidence: (id: string) => string,
): Plot.Markish[] {
  const y = ({row}: PlacedMark) => top + (row + 0.5) * rowHeight;
  const link = {
    href: (mark: PlacedMark) => evidence(mark.evidence),
    title: "title",
    ariaLabel: "title",
  };
  return [
    // A span of time is drawn as a line: a bar would state a value by its length.
    Plot.link(
      placed.filter(({isDay}) => !isDay),
      {...link, stroke: colour, x1: "x1", x2: "x2", y1: y, y2: y, strokeWidth: 13},
    ),
    ...[false, true].map((isCluster) =>
      Plot.dot(
        placed.filter(({isDay, among}) => isDay && among > 1 === isCluster),
        {
          ...link,
          x: "x1",
          y,
          r: isCluster ? clusterRadius : radius,
          fill: colour,
          stroke: "var(--paper)",
        },
      ),
    ),
    ...counts(placed, y),
    ...gradeLetters(placed, y),
    ...(["start", "end"] as const).map((anchor) => laneWords(placed, y, anchor, evidence)),
  ];
}

type Height = (mark: PlacedMark) => number;

// How many a mark stands for.
function counts(placed: readonly PlacedMark[], y: Height): Plot.Markish[] {
  const several = placed.filter(({among}) => among > 1);
  const first = several.filter(
    ({x1, row}, index) => several.findIndex((one) => one.x1 === x1 && one.row === row) === index,
  );
  return [
    Plot.text(first, {
      x: "x1",
      y,
      text: ({among}: PlacedMark) => String(among),
      fontSize: 12,
      fontWeight: 600,
      fill: "var(--paper)",
      pointerEvents: "none",
      ariaHidden: "true",
      className: "count",
    }),
  ];
}

// A C within the mark itself, which may have no words to stand behind; a small one leaves its grade to the card and the list.
function gradeLetters(placed: readonly PlacedMark[], y: Height): Plot.Markish[] {
  const copied = placed.filter(({badge, among, x1, x2}) => badge && among === 1 && x2 - x1 >= roomy);
  return copied.length === 0
    ? []
    : [
        Plot.text(copied, {
          x: ({x1}: PlacedMark) => x1 + 8,
          y,
          text: () => "C",
          fontSize: 12,
          fontWeight: 600,
          fill: "var(--paper)",
          className: signs.badge,
          pointerEvents: "none",
          ariaHidden: "true",
        }),
      ];
}

function laneWords(
  placed: PlacedMark[],
  y: (mark: PlacedMark) => number,
  anchor: PlacedMark["anchor"],
  evidence: (id: string) => string,
): Plot.Markish {
  const worded = placed.filter((mark) => mark.words !== null && mark.anchor === anchor);
  return Plot.text(worded, {
    x: anchor === "start" ? "x2" : "x1",
    y,
    dx: (anchor === "start" ? 1 : -1) * (radius + 4),
    textAnchor: anchor,
    text: "words",
    title: "title",
    href: (mark: PlacedMark) => evidence(mark.evidence),
    fontSize: 12,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 3,
  });
}

// On a wide chart a name stands left of the days, on a narrow one above them, a line for each of its parts.
function namesOf(name: string, width: number): string[] {
  const parts = name.split("\n");
  if (isWide(width)) return parts.flatMap((part) => wrap(part, namesWidth - 8, letters));
  return parts.map((part) => cut(part, width - 16, letters));
}

function nameMark(names: readonly string[], top: number, width: number): Plot.Markish {
  const wide = isWide(width);
  return Plot.text([names.join("\n")], {
    x: wide ? 0 : 8,
    y: top + (wide ? 4 : -6),
    text: (words: string) => words,
    textAnchor: "start",
    lineAnchor: wide ? "top" : "bottom",
    lineHeight: nameLine / letters.size,
    fontSize: letters.size,
    fill: "var(--muted)",
  });
}
