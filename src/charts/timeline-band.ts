import * as Plot from "@observablehq/plot";
import {frame, yearTicks, type ChartText, type Drawing} from "./marks.ts";
import {packed, place, radius, type Extent, type PlacedMark, type TimelineMark} from "./timeline-layout.ts";
import {isOnAxis, seriesMarks, type TimelineSeries} from "./timeline-series.ts";

/** What one region decided and announced, lane by lane, above the totals of its series, all on one axis of time. */
export interface TimelineBand {
  lanes: {name: string; marks: TimelineMark[]}[];
  series: TimelineSeries[];
  from: string;
  to: string;
  colour: string;
  gapLabel: string;
}

/** One strip of the chart, from `top` down: a lane of happenings or a series of totals. */
type Strip = {name: string; top: number; height: number} & (
  {marks: PlacedMark[]; series: null} | {marks: null; series: TimelineSeries}
);

const wideFrom = 640;
const rowHeight = 20;
const seriesHeight = 64;
const axisHeight = 26;
const between = 10;

/** Bands of the same days and width have each day at the same place. */
export function timelineBand(band: TimelineBand, text: ChartText): Drawing {
  return (width) => {
    const wide = width >= wideFrom;
    const extent = {from: band.from, to: band.to, left: wide ? 156 : 8, right: width - 14};
    const {strips, height} = stacked(band, extent, wide);
    return frame({
      width,
      height: height + axisHeight,
      margin: 0,
      x: {type: "identity", axis: null},
      y: {type: "identity", axis: null},
      marks: [
        ...axis(extent, height, width),
        ...strips.flatMap((strip) =>
          strip.series
            ? seriesMarks(strip.series, {...strip, ...band, extent, wide}, text)
            : laneMarks(strip.marks, strip.top, band.colour, text),
        ),
        stripNames(strips, wide),
      ],
    });
  };
}

function stacked({lanes, series}: TimelineBand, extent: Extent, wide: boolean) {
  const strips: Strip[] = [];
  let bottom = 4;
  // Above its strip on a narrow chart: one line for a lane, two for the programme and the metric of a series.
  const add = (strip: {name: string; height: number}, content: Pick<Strip, "marks" | "series">) => {
    const header = wide ? 0 : 22 + (content.series ? 16 : 0);
    const top = bottom + header;
    bottom = top + strip.height + between;
    strips.push({...strip, ...content, top} as Strip);
  };
  for (const {name, marks} of lanes) {
    const placed = packed(marks, extent, wide);
    const rows = Math.max(0, ...placed.map(({row}) => row + 1));
    if (rows > 0) add({name, height: rows * rowHeight}, {marks: placed, series: null});
  }
  for (const one of series.filter((each) => isOnAxis(each, extent)))
    add({name: one.name, height: seriesHeight}, {marks: null, series: one});
  return {strips, height: bottom};
}

function axis(extent: Extent, height: number, width: number): Plot.Markish[] {
  const ticks = yearTicks(extent.from, extent.to, width - extent.left).map((tick) => ({
    x: place(extent, tick),
    year: String(tick.getUTCFullYear()),
  }));
  return [
    Plot.link(ticks, {x1: "x", x2: "x", y1: 0, y2: height, stroke: "var(--grid)", strokeOpacity: 1}),
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

function laneMarks(placed: PlacedMark[], top: number, colour: string, {evidence}: ChartText): Plot.Markish[] {
  const y = ({row}: PlacedMark) => top + (row + 0.5) * rowHeight;
  const link = {
    href: (mark: PlacedMark) => evidence(mark.evidence),
    title: "title",
    fill: (mark: PlacedMark) => (mark.solid ? colour : "var(--paper)"),
    stroke: colour,
    strokeWidth: 1.5,
  };
  return [
    Plot.rect(
      placed.filter(({isDay}) => !isDay),
      {
        x1: "x1",
        x2: "x2",
        y1: (mark: PlacedMark) => y(mark) - radius + 1,
        y2: (mark: PlacedMark) => y(mark) + radius - 1,
        rx: 2,
        ariaLabel: "title",
        ...link,
      },
    ),
    Plot.dot(
      placed.filter(({isDay}) => isDay),
      {x: "x1", y, r: radius, ariaLabel: "title", ...link},
    ),
    ...(["start", "end"] as const).map((anchor) => laneWords(placed, y, anchor, evidence)),
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

function stripNames(strips: Strip[], wide: boolean): Plot.Markish {
  return Plot.text(strips, {
    x: wide ? 0 : 8,
    y: ({top}: Strip) => top + (wide ? 4 : -6),
    text: "name",
    textAnchor: "start",
    lineAnchor: wide ? "top" : "bottom",
    lineHeight: 1.3,
    lineWidth: wide ? 11.5 : 40,
    fontSize: 12,
    fill: "var(--muted)",
  });
}
