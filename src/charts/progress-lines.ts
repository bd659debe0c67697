import * as Plot from "@observablehq/plot";
import type {ProgressRow} from "../exhibits/chart.ts";
import {colourOf, frame, type Drawing, type Place} from "./marks.ts";
import {badgeMarks, badgeRoom} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {cut, wrap} from "./wrap.ts";

/** Where the parts of a row stand, in pixels from its top: the middle of a line of words, the top of the bar. */
interface Layout {
  row: number;
  /** Words that find no room beside each other stand on lines of their own. */
  stacked: boolean;
  counted: number;
  lead: number;
  about: number;
  bar: number;
  time: number;
  outlook: number;
}

const thickness = 22;
const line = 18;
const small = 12.5;
const wide: Layout = {
  row: 106,
  stacked: false,
  counted: 10,
  lead: 10,
  about: 29,
  bar: 46,
  time: 84,
  outlook: 29,
};

interface Rows {
  rows: readonly ProgressRow[];
  beside?: readonly ProgressRow[];
}

/**
 * One row a target. The track is the whole required increase and the whole time; a bar past the tick is ahead of time. The
 * axis runs on beyond the track to an evaluation day after the due date.
 */
export function progressLines({rows: lines, beside = lines}: Rows, {evidence}: Place): Drawing {
  const done = beside.map((line) => line.done);
  const ends = beside.flatMap(({today, elapsed}) => [today, elapsed.high]);
  const domain: [number, number] = [Math.min(0, ...done), Math.max(1, ...done, ...ends)];
  const href = (line: ProgressRow) => evidence(line.evidence);
  const worked = (part: Working) => (line: ProgressRow) => evidence(line.workings[part].evidence);
  return (width) => {
    const layout = beside.every((line) => isRoomy(line, width)) ? wide : stackedLayout(lines, width);
    const placed = {...layout, href, worked, width, domain};
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
  const told = textWidth(line.about.join(" · "), small) + 24 + textWidth(line.outlook, small);
  return Math.max(head, told) <= width - 4;
}

// All rows as high as the one that says most.
function stackedLayout(lines: readonly ProgressRow[], width: number): Layout {
  const most = (count: (row: ProgressRow) => number) => Math.max(0, ...lines.map(count));
  const named = lines.every((row) => textWidth(rowOf(row), 13, 600) <= width - 4) ? 1 : 2;
  const counted = 10 + (named - 1) * line;
  const lead = counted + line;
  const about = lead + line;
  const bar = about + (most((row) => aboutLines(row, width).length) - 1) * line + 14;
  const time = bar + thickness + 14;
  const told = most((row) => outlookLines(row, width).length);
  return {row: time + told * line + 26, stacked: true, counted, lead, about, bar, time, outlook: time + line};
}

function aboutLines({about}: ProgressRow, width: number): string[] {
  const whole = about.join(" · ");
  if (textWidth(whole, small) <= width - 4) return [whole];
  return about.flatMap((part) => wrap(part, width - 4, {size: small}));
}

function outlookLines({outlook}: ProgressRow, width: number): string[] {
  return wrap(outlook, width - 4, {size: small});
}

type Working = keyof ProgressRow["workings"];

interface Placed extends Layout {
  width: number;
  domain: readonly [number, number];
  href: (line: ProgressRow) => string;
  worked: (part: Working) => (line: ProgressRow) => string;
}

// Within its row a bar keeps its own height, and a tick reaches a little beyond it.
function span({row, bar}: Layout, beyond: number) {
  return {insetTop: bar - beyond, insetBottom: row - bar - thickness - beyond};
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
  const {counted, lead, stacked, width, href, worked, bar, time} = placed;
  const start = {y: rowOf, x: () => 0, textAnchor: "start"} as const;
  const end = {y: rowOf, x: () => placed.domain[1], textAnchor: "end"} as const;
  const split = counted > wide.counted;
  return [
    Plot.text(lines, {
      ...start,
      text: (line: ProgressRow) => (split ? fit(line.owner, width, 600) : rowOf(line)),
      dy: from(10, placed),
      fontWeight: 600,
      fill: "var(--ink)",
    }),
    Plot.text(split ? lines : [], {
      ...start,
      text: (line: ProgressRow) => fit(line.counted, width, 400),
      dy: from(counted, placed),
      fill: "var(--ink)",
    }),
    Plot.text(lines, {
      ...(stacked ? start : end),
      text: "lead",
      dy: from(lead, placed),
      fontWeight: 600,
      fill: ({colour}: ProgressRow) => colourOf(colour),
      href: worked("lead"),
    }),
    ...paragraph(lines, (line) => aboutLines(line, width), {...start, dy: from(placed.about, placed)}, href),
    ...paragraph(
      lines,
      (line) => outlookLines(line, width),
      {...(stacked ? start : end), dy: from(placed.outlook, placed), fill: "var(--ink)"},
      worked("outlook"),
    ),
    ...doneWords(lines, placed, from(bar + thickness / 2, placed)),
    ...timeWords(lines, placed, from(time, placed)),
    ...todayWords(lines, placed, from(time, placed)),
  ];
}

// Lines below the first, which stands where one line would.
function paragraph(
  lines: readonly ProgressRow[],
  said: (line: ProgressRow) => readonly string[],
  options: Plot.TextOptions & {dy: number},
  href: Placed["href"],
): Plot.Markish[] {
  const longest = Math.max(0, ...lines.map((line) => said(line).length));
  return Array.from({length: longest}, (_, index) =>
    Plot.text(
      lines.filter((line) => said(line)[index]),
      {
        fill: "var(--muted)",
        ...options,
        text: (row: ProgressRow) => said(row)[index],
        dy: options.dy + index * line,
        fontSize: small,
        href,
      },
    ),
  );
}

/** A place from the top of a row as one from its middle, which is where Plot sets words. */
function from(top: number, {row}: Layout): number {
  return top - row / 2;
}

function fit(said: string, width: number, weight: 400 | 600): string {
  return cut(said, width - 4, {size: 13, weight});
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
  const {width, worked} = placed;
  const anchorOf = (line: ProgressRow) => {
    const place = at(middle(line), placed);
    const half = textWidth(line.timeLabel) / 2;
    return place < half ? "start" : place > width - 4 - half ? "end" : "middle";
  };
  return (["start", "middle", "end"] as const).map((textAnchor) =>
    Plot.text(
      lines.filter((line) => anchorOf(line) === textAnchor),
      {y: rowOf, x: middle, text: "timeLabel", textAnchor, dy, fill: "var(--ink)", href: worked("time")},
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
