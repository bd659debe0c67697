import {byFirstDay, dateInterval, type DateInterval} from "../domain/date.ts";
import type {TimelineMark} from "../exhibits/chart.ts";
import {apart, type Box} from "./boxes.ts";
import {instant} from "./marks.ts";
import {textWidth} from "./text-width.ts";
import {cut} from "./wrap.ts";

/** A mark with its place in pixels; `row` counts from the top of its lane. */
export interface PlacedMark extends TimelineMark {
  x1: number;
  x2: number;
  isDay: boolean;
  row: number;
  words: string | null;
  anchor: "start" | "end";
}

/** Where the days of a chart lie. */
export interface Extent {
  from: string;
  to: string;
  left: number;
  right: number;
}

export const radius = 5;
const space = 6;
const size = 12;
const longest = 250;

/** The place of a day on the axis, kept within it. */
export function place({from, to, left, right}: Extent, day: Date): number {
  const [start, end] = [instant(from).getTime(), instant(to).getTime()];
  const share = (day.getTime() - start) / (end - start);
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

/** Gives each mark the first row where neither it nor its words touch another. Marks before the axis are left out. */
export function inRows(marks: readonly TimelineMark[], extent: Extent, wide: boolean): PlacedMark[] {
  const inTime = marks
    .filter(({on}) => dateInterval(on).to >= extent.from)
    .toSorted((a, b) => byFirstDay(a.on, b.on) || a.evidence.localeCompare(b.evidence));
  return apart(inTime, (mark) => rowsFor(unrowed(mark, extent, wide))).map(({placed}) => placed);
}

function* rowsFor(mark: Omit<PlacedMark, "row">): Generator<{placed: PlacedMark; box: Box}> {
  const [left, right] = reach(mark);
  for (let row = 0; ; row++) yield {placed: {...mark, row}, box: {left, right, top: row, bottom: row + 1}};
}

function unrowed(mark: TimelineMark, extent: Extent, wide: boolean): Omit<PlacedMark, "row"> {
  const days = dateInterval(mark.on);
  const isDay = days.from === days.to;
  const x1 = place(extent, instant(days.from));
  const x2 = isDay ? x1 : Math.max(x1 + 5, place(extent, dayAfter(days)));
  const words = (wide && mark.label ? cut(mark.label, longest, {size}) : mark.short) || null;
  const fits = words === null || x2 + radius + space + textWidth(words, size) <= extent.right + 8;
  return {...mark, x1, x2, isDay, words, anchor: fits ? "start" : "end"};
}

function reach({x1, x2, words, anchor}: Omit<PlacedMark, "row">): [number, number] {
  const room = words === null ? 0 : textWidth(words, size) + space + 2;
  const [start, end] = [x1 - radius - 1, x2 + radius + 1];
  return anchor === "start" ? [start, end + room] : [start - room, end];
}

function dayAfter({to}: DateInterval): Date {
  return new Date(instant(to).getTime() + 86_400_000);
}
