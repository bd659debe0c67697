import {dateInterval} from "../../../domain/date.ts";
import type {Language} from "../../../domain/view.ts";
import type {ChartOf, TimelineLane, TimelineMark} from "../../../exhibits/chart.ts";
import type {Box} from "../box.ts";
import {colourOf, ink, tint} from "../ink.ts";
import {line, widthOf} from "../letters.ts";
import type {Thing} from "../thing.ts";
import {serial, years} from "./scale.ts";
import type {Drawer} from "./stage.ts";

/** The room for what lanes are called. */
export const laneNames: Record<Language, number> = {zh: 84, en: 132};

/** What was decided and announced, lane by lane on one axis of time, as shapes that can be moved. */
export const lanes: Drawer<ChartOf<"lanes">> = ({lanes: all, frame, label}, {box, language}) => {
  const named = laneNames[language];
  const colour = colourOf(frame.colour);
  const full = all.filter(({marks}) => marks.length > 0);
  const plot: Box = {
    x: box.x + named,
    y: box.y,
    width: box.width - named - 14,
    height: box.height - 20,
  };
  const scale = years(serial(frame.from), serial(frame.to), plot.width);
  const at = (day: number) => plot.x + ((day - scale.min) / (scale.max - scale.min)) * plot.width;
  const height = plot.height / Math.max(1, full.length);
  const things = full.flatMap((lane, index) =>
    laneThings(lane, {y: plot.y + index * height, height, plot, at, colour, left: box.x}),
  );
  return [{kind: "group", name: label, things: [...things, ...yearThings(scale, plot, at)]}];
};

/** How high lanes are at least, and how high they look well. */
export function lanesHeight({lanes: all}: ChartOf<"lanes">): {least: number; best: number} {
  const full = all.filter(({marks}) => marks.length > 0).length;
  return {least: full * 36 + 20, best: full * 54 + 20};
}

interface Lane {
  y: number;
  height: number;
  plot: Box;
  at: (day: number) => number;
  colour: string;
  left: number;
}

function laneThings({name, marks}: TimelineLane, {y, height, plot, at, colour, left}: Lane): Thing[] {
  const middle = y + height - 12;
  return [
    {
      kind: "words",
      name,
      box: {x: left, y: middle - 9, width: plot.x - left - 10, height: 18},
      paragraphs: [line(name, 12, {colour: ink.muted})],
      anchor: "ctr",
    },
    {
      kind: "line",
      name,
      from: {x: plot.x, y: middle},
      to: {x: plot.x + plot.width, y: middle},
      stroke: {colour: ink.grid, width: 1},
    },
    ...clustered(marks, at).map((cluster) => markThing(cluster, {middle, at, colour})),
    ...saidMarks(marks, {plot, at, top: y, bottom: middle - 7}),
  ];
}

// Days too near each other to be told apart are one circle with their number.
function clustered(marks: readonly TimelineMark[], at: Lane["at"]): TimelineMark[][] {
  const bars = marks.filter((mark) => !isDay(mark)).map((mark) => [mark]);
  const days = marks.filter(isDay).toSorted((a, b) => serial(a.on) - serial(b.on));
  const clusters: TimelineMark[][] = [];
  for (const mark of days) {
    const last = clusters.at(-1);
    if (last && at(serial(mark.on)) - at(serial(last[0]!.on)) < 10) last.push(mark);
    else clusters.push([mark]);
  }
  return [...bars, ...clusters];
}

function isDay({on}: TimelineMark): boolean {
  const {from, to} = dateInterval(on);
  return from === to;
}

// A day known is a dot, a month or year the bar of all its days.
function markThing(
  cluster: readonly TimelineMark[],
  {middle, at, colour}: Pick<Lane, "at" | "colour"> & {middle: number},
): Thing {
  const [first] = cluster;
  const {from, to} = dateInterval(first!.on);
  const [begin, end] = [at(serial(from)), at(serial(to))];
  const name = cluster.map(({title}) => title).join("\n");
  if (!isDay(first!)) {
    const width = Math.max(8, end - begin);
    const box = {x: begin, y: middle - 2.5, width, height: 5};
    return {kind: "shape", name, box, geometry: "rect", fill: {colour: tint(colour, 55)}, stroke: null};
  }
  const several = cluster.length > 1;
  const size = several ? 17 : 8;
  const place = (begin + at(serial(cluster.at(-1)!.on))) / 2;
  return {
    kind: "shape",
    name,
    box: {x: place - size / 2, y: middle - size / 2, width: size, height: size},
    geometry: "ellipse",
    fill: {colour},
    stroke: {colour: ink.paper, width: 0.75},
    ...(several && {
      paragraphs: [line(String(cluster.length), 12, {bold: true, colour: ink.paper, align: "ctr"})],
    }),
  };
}

// The newest first; each line of words above the lane is used as long as it has room.
function saidMarks(
  marks: readonly TimelineMark[],
  {plot, at, top, bottom}: {plot: Box; at: Lane["at"]; top: number; bottom: number},
): Thing[] {
  const lineHeight = 17;
  const free = Array.from(
    {length: Math.max(1, Math.floor((bottom - top) / lineHeight))},
    () => plot.x + plot.width,
  );
  const things: Thing[] = [];
  for (const {on, label, short, title} of marks) {
    const place = at(serial(on));
    for (const words of [label, short]) {
      if (!words) continue;
      const width = widthOf(words, 12) + 6;
      const row = free.findIndex((right) => Math.min(right, place + 4) - width >= plot.x);
      const right = row >= 0 ? Math.min(free[row]!, place + 4) : 0;
      if (row < 0 || right < place - 12) continue;
      free[row] = right - width - 6;
      things.push({
        kind: "words",
        name: title,
        box: {x: right - width, y: bottom - (row + 1) * lineHeight, width, height: lineHeight},
        paragraphs: [line(words, 12, {align: "r"})],
      });
      break;
    }
  }
  return things;
}

function yearThings(scale: {min: number; max: number; step: number}, plot: Box, at: Lane["at"]): Thing[] {
  const count = Math.floor((scale.max - scale.min) / scale.step) + 1;
  const y = plot.y + plot.height;
  return Array.from({length: count}, (_, index): Thing[] => {
    const day = scale.min + index * scale.step;
    const year = String(new Date(Math.round((day - 25569) * 86_400_000)).getUTCFullYear());
    return [
      {
        kind: "line",
        name: year,
        from: {x: at(day), y: plot.y},
        to: {x: at(day), y},
        stroke: {colour: ink.grid, width: 0.5},
      },
      {
        kind: "words",
        name: year,
        box: {x: at(day) - 20, y: y + 2, width: 40, height: 17},
        paragraphs: [line(year, 12, {colour: ink.muted, align: "ctr"})],
      },
    ];
  }).flat();
}
