import * as Plot from "@observablehq/plot";
import type {ProgressRow} from "../exhibits/chart.ts";
import {colourOf, frame, type Drawing, type Place} from "./marks.ts";
import {badgeMarks, badgeRoom} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {cut} from "./wrap.ts";

/** Where the parts of a row stand, in pixels from its middle. */
interface Layout {
  row: number;
  name: number;
  counted: number;
  lead: number;
  about: number;
  bar: number;
}

const thickness = 22;
const wide: Layout = {row: 116, name: -40, counted: -40, lead: -40, about: -20, bar: -4};
/** For charts where the words do not stand beside each other. */
const narrow: Layout = {row: 190, name: -80, counted: -60, lead: -40, about: -11, bar: 22};

/**
 * One row a target. The track is the whole required increase and the whole time; a bar past the tick is ahead of time. The
 * axis runs on beyond the track to an evaluation day after the due date.
 */
export function progressLines(lines: readonly ProgressRow[], {evidence}: Place): Drawing {
  const done = lines.map((line) => line.done);
  const ends = lines.flatMap(({today, elapsed}) => [today, elapsed.high]);
  const domain: [number, number] = [Math.min(0, ...done), Math.max(1, ...done, ...ends)];
  const href = (line: ProgressRow) => evidence(line.evidence);
  return (width) => {
    const layout = lines.every((line) => isRoomy(line, width)) ? wide : narrow;
    const placed = {...layout, href, width, domain};
    return frame({
      width,
      height: lines.length * layout.row + 4,
      marginTop: 2,
      marginBottom: 2,
      marginLeft: 2,
      marginRight: 2,
      x: {domain, axis: null},
      y: {type: "band", domain: lines.map(rowOf), axis: null, padding: 0},
      marks: [...bars(lines, placed), ...ticks(lines, placed), ...words(lines, placed)],
    });
  };
}

function isRoomy(line: ProgressRow, width: number): boolean {
  const head = textWidth(rowOf(line), 13, 600) + 24 + textWidth(line.lead, 13, 600);
  return Math.max(head, textWidth(line.about.join(" · "), 12.5)) <= width - 4;
}

interface Placed extends Layout {
  width: number;
  domain: readonly [number, number];
  href: (line: ProgressRow) => string;
}

// Within its row a bar keeps its own height, and a tick reaches a little beyond it.
function span({row, bar}: Layout, beyond: number) {
  return {insetTop: row / 2 + bar - beyond, insetBottom: row / 2 - bar - thickness - beyond};
}

function bars(lines: readonly ProgressRow[], placed: Placed): Plot.Markish[] {
  return [
    Plot.barX(lines, {y: rowOf, x1: 0, x2: 1, fill: "var(--gap)", ...span(placed, 0)}),
    Plot.barX(lines, {
      y: rowOf,
      x1: 0,
      x2: "done",
      fill: ({solid, colour}: ProgressRow) => (solid ? colourOf(colour) : "var(--paper)"),
      stroke: ({colour}: ProgressRow) => colourOf(colour),
      strokeWidth: 1.5,
      href: placed.href,
      ariaLabel: (line: ProgressRow) => [rowOf(line), line.doneLabel, line.timeLabel, line.lead].join(" "),
      ...span(placed, 0),
    }),
    Plot.barX(
      lines.filter(({elapsed}) => elapsed.low < elapsed.high),
      {
        y: rowOf,
        x1: ({elapsed}: ProgressRow) => elapsed.low,
        x2: ({elapsed}: ProgressRow) => elapsed.high,
        fill: "var(--ink)",
        fillOpacity: 0.3,
        ...span(placed, 5),
      },
    ),
  ];
}

function ticks(lines: readonly ProgressRow[], placed: Placed): Plot.Markish[] {
  return [
    Plot.tickX(lines, {
      y: rowOf,
      x: "today",
      stroke: "var(--muted)",
      strokeWidth: 1.5,
      strokeDasharray: "3,3",
      ...span(placed, 5),
    }),
    Plot.tickX(lines, {y: rowOf, x: middle, stroke: "var(--ink)", strokeWidth: 3, ...span(placed, 5)}),
  ];
}

function words(lines: readonly ProgressRow[], placed: Placed): Plot.Markish[] {
  const {name, counted, lead, about, bar, width, href} = placed;
  const fit = (said: string, weight: 400 | 600) => cut(said, width - 4, {size: 13, weight});
  const start = {y: rowOf, x: () => 0, textAnchor: "start"} as const;
  const stacked = placed.row === narrow.row;
  return [
    Plot.text(lines, {
      ...start,
      text: (line: ProgressRow) => (stacked ? fit(line.owner, 600) : rowOf(line)),
      dy: name,
      fontWeight: 600,
      fill: "var(--ink)",
    }),
    Plot.text(stacked ? lines : [], {
      ...start,
      text: (line: ProgressRow) => fit(line.counted, 400),
      dy: counted,
      fill: "var(--ink)",
    }),
    Plot.text(lines, {
      y: rowOf,
      x: () => (stacked ? 0 : placed.domain[1]),
      textAnchor: stacked ? "start" : "end",
      text: "lead",
      dy: lead,
      fontWeight: 600,
      fill: ({colour}: ProgressRow) => colourOf(colour),
      href,
    }),
    Plot.text(lines, {
      ...start,
      text: ({about: parts}: ProgressRow) => parts.join(stacked ? "\n" : " · "),
      lineHeight: 1.4,
      dy: about,
      fill: "var(--muted)",
      fontSize: 12.5,
      href,
    }),
    ...doneWords(lines, placed, bar + thickness / 2),
    ...timeWords(lines, placed, bar + thickness + 15),
    ...todayWords(lines, placed, bar + thickness + 15),
  ];
}

// The share done stands in its bar, or behind it where the bar is too short.
function doneWords(lines: readonly ProgressRow[], placed: Placed, dy: number): Plot.Markish[] {
  const {href} = placed;
  const inside = ({done, doneLabel}: ProgressRow) =>
    at(done, placed) - at(0, placed) > textWidth(doneLabel, 13, 600) + badgeRoom + 16;
  const base = {y: rowOf, text: "doneLabel", textAnchor: "start", dy, dx: 7, fontWeight: 600, href} as const;
  return [
    Plot.text(lines.filter(inside), {
      ...base,
      x: () => 0,
      fill: ({solid}: ProgressRow) => (solid ? "var(--paper)" : "var(--ink)"),
    }),
    Plot.text(
      lines.filter((line) => !inside(line)),
      {...base, x: ({done}: ProgressRow) => Math.max(0, done), fill: "var(--ink)"},
    ),
    ...lines
      .filter(({badge}) => badge)
      .flatMap((line) => {
        const isInside = inside(line);
        const stroke = isInside && line.solid ? "var(--paper)" : "var(--ink)";
        return badgeMarks([line], {
          y: rowOf,
          x: () => (isInside ? 0 : Math.max(0, line.done)),
          dx: 7 + textWidth(line.doneLabel, 13, 600) + badgeRoom / 2,
          dy,
          fill: "none",
          stroke,
        });
      }),
  ];
}

// Under its tick, kept within the chart at either end.
function timeWords(lines: readonly ProgressRow[], placed: Placed, dy: number): Plot.Markish[] {
  const {width, href} = placed;
  const anchorOf = (line: ProgressRow) => {
    const place = at(middle(line), placed);
    const half = textWidth(line.timeLabel) / 2;
    return place < half ? "start" : place > width - 4 - half ? "end" : "middle";
  };
  return (["start", "middle", "end"] as const).map((textAnchor) =>
    Plot.text(
      lines.filter((line) => anchorOf(line) === textAnchor),
      {y: rowOf, x: middle, text: "timeLabel", textAnchor, dy, fill: "var(--ink)", href},
    ),
  );
}

// At the end of the axis, where the evaluation day lies beyond the due date and the words have room beside the others.
function todayWords(lines: readonly ProgressRow[], placed: Placed, dy: number): Plot.Markish[] {
  const hasRoom = (line: ProgressRow) =>
    line.today > 1 &&
    at(line.today, placed) - textWidth(line.todayLabel) - 8 >
      at(middle(line), placed) + textWidth(line.timeLabel) / 2;
  const base = {
    y: rowOf,
    x: "today",
    text: "todayLabel",
    textAnchor: "end",
    dy,
    fill: "var(--muted)",
  } as const;
  return [Plot.text(lines.filter(hasRoom), base)];
}

function at(share: number, {width, domain: [low, high]}: Placed): number {
  return ((share - low) / (high - low)) * (width - 4);
}

function rowOf({owner, counted}: ProgressRow): string {
  return `${owner} · ${counted}`;
}

function middle({elapsed}: ProgressRow): number {
  return (elapsed.low + elapsed.high) / 2;
}
