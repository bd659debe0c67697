import {byFirstDay, dateInterval, type DateInterval} from "../domain/date.ts";
import type {TimelineMark} from "../exhibits/chart.ts";
import {apart, type Box} from "./boxes.ts";
import {instant} from "./marks.ts";
import {textWidth} from "./text-width.ts";
import {cut} from "./wrap.ts";

/**
 * A mark with its place in pixels; `row` counts from the top of its lane, `among` how many share the place, for which there would
 * be no room side by side.
 */
export interface PlacedMark extends TimelineMark {
  x1: number;
  x2: number;
  isDay: boolean;
  row: number;
  words: string | null;
  anchor: "start" | "end";
  among: number;
}

/** Where the days of a chart lie. */
export interface Extent {
  from: string;
  to: string;
  left: number;
  right: number;
}

export const radius = 5;
/** The radius of a mark that stands for several. */
export const clusterRadius = 10;
/** Half of what a finger needs. */
const touch = 12;
const space = 6;
const size = 12;
const longest = 250;
/** How much of a name must be said at least, where it is longer. */
const least = {wide: 180, narrow: 112};

/** The place of a day on the axis, kept within it. */
export function place({from, to, left, right}: Extent, day: Date): number {
  const [start, end] = [instant(from).getTime(), instant(to).getTime()];
  const share = (day.getTime() - start) / (end - start);
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

/**
 * Gives each mark the first row where neither it nor its words touch another, so that each says what it is. Marks without words
 * that a finger could not tell apart share a place, which counts them; marks before the axis are left out.
 */
export function inRows(marks: readonly TimelineMark[], extent: Extent, wide: boolean): PlacedMark[] {
  const inTime = marks
    .filter(({on}) => dateInterval(on).to >= extent.from)
    .toSorted((a, b) => byFirstDay(a.on, b.on) || a.evidence.localeCompare(b.evidence));
  const groups = clustered(inTime.map((mark) => unrowed(mark, extent, wide)));
  const rows = apart(groups, (group) => rowsFor(sidesOf(group, extent, wide)));
  return rows.flatMap((group) => named(group, rows, extent));
}

// A mark without words of its own says its name, to the right as far as its row is free.
function named({placed, box}: Rowed, rows: readonly Rowed[], extent: Extent): PlacedMark[] {
  const [mark, ...others] = placed;
  if (!mark || others.length > 0 || mark.words !== null) return placed;
  const next = rows.filter((other) => other.box.top === box.top && other.box.left >= box.right);
  const end = Math.min(extent.right + 8, ...next.map((other) => other.box.left));
  const free = mark.anchor === "start" ? Math.min(longest, end - mark.x2 - radius - space) : mark.room;
  return [{...mark, words: cut(mark.name, free, {size})}];
}

interface Unrowed extends Omit<PlacedMark, "row"> {
  /** How wide its words are, or must be at least. */
  room: number;
}

interface Rowed {
  placed: (Unrowed & {row: number})[];
  box: Box;
}

// A name may stand on either side of its mark, if there is room before the end of the axis.
function sidesOf(group: Unrowed[], extent: Extent, wide: boolean): Unrowed[][] {
  const [mark, ...others] = group;
  if (!mark || others.length > 0 || mark.words !== null) return [group];
  const whole = Math.min(textWidth(mark.name, size), longest);
  const part = Math.min(whole, wide ? least.wide : least.narrow);
  const sides: Unrowed[] = [
    {...mark, room: part, anchor: "start"},
    {...mark, room: whole, anchor: "end"},
    {...mark, room: part, anchor: "end"},
  ];
  const inside = sides.filter(
    (side) => reach(side)[0] >= extent.left - touch && reach(side)[1] <= extent.right + touch,
  );
  return (inside.length > 0 ? inside : sides).map((side) => [side]);
}

function* rowsFor(sides: readonly Unrowed[][]): Generator<Rowed> {
  for (let row = 0; ; row++)
    for (const group of sides) {
      const reaches = group.map(reach);
      const left = Math.min(...reaches.map(([start]) => start));
      const right = Math.max(...reaches.map(([, end]) => end));
      yield {placed: group.map((mark) => ({...mark, row})), box: {left, right, top: row, bottom: row + 1}};
    }
}

// A cluster begins with a mark and takes what is nearer to it than two fingers, then stands in the middle of its marks.
function clustered(marks: readonly Unrowed[]): Unrowed[][] {
  const groups: Unrowed[][] = [];
  let open: Unrowed[] | null = null;
  for (const mark of marks) {
    const isSmall = mark.words === null && mark.x2 - mark.x1 < 2 * touch;
    if (!isSmall) groups.push([mark]);
    else if (open && middleOf(mark) - middleOf(open[0]!) < 2 * touch) open.push(mark);
    else groups.push((open = [mark]));
  }
  return groups.map((group) => (group.length > 1 ? gathered(group) : group));
}

function gathered(group: readonly Unrowed[]): Unrowed[] {
  const x = group.reduce((sum, mark) => sum + middleOf(mark), 0) / group.length;
  return group.map((mark) => ({...mark, x1: x, x2: x, isDay: true, among: group.length}));
}

function middleOf({x1, x2}: Unrowed): number {
  return (x1 + x2) / 2;
}

function unrowed(mark: TimelineMark, extent: Extent, wide: boolean): Unrowed {
  const days = dateInterval(mark.on);
  const isDay = days.from === days.to;
  const x1 = place(extent, instant(days.from));
  const x2 = isDay ? x1 : Math.max(x1 + 10, place(extent, dayAfter(days)));
  const words = (wide && mark.label ? cut(mark.label, longest, {size}) : mark.short) || null;
  const room = words === null ? 0 : textWidth(words, size);
  const fits = words === null || x2 + radius + space + room <= extent.right + 8;
  return {...mark, x1, x2, isDay, words, room, anchor: fits ? "start" : "end", among: 1};
}

function reach({x1, x2, room, anchor}: Unrowed): [number, number] {
  const words = room === 0 ? 0 : room + space + 2;
  const [start, end] = [x1 - touch, x2 + (room === 0 ? touch : radius + 1)];
  return anchor === "start" ? [start, end + words] : [x1 - radius - 1 - words, x2 + touch];
}

function dayAfter({to}: DateInterval): Date {
  return new Date(instant(to).getTime() + 86_400_000);
}
