import * as Plot from "@observablehq/plot";
import {groupBy} from "../domain/series.ts";
import {apart, touches, type Box} from "./boxes.ts";
import type {Place} from "./marks.ts";
import {badgeMarks, badgeRoom} from "./surety.ts";
import {textWidth} from "./text-width.ts";

/** Where words may stand by their point: to which side of it they begin or end, and how far their middle is from it. */
export interface Side {
  anchor: "start" | "middle" | "end";
  dx: number;
  dy: number;
}

/** What may be said, and where: by the label's point or by another of its height. */
export interface Way {
  words: string;
  side: Side;
  x?: Date | number;
}

/** Words by a point of a chart, in the units of its axes. */
export interface Label {
  x: Date | number;
  y: number;
  /**
   * What may be said and where, best first. Of those that stay within the chart the first words are said, where they cover
   * nothing drawn there if there is such a place.
   */
  ways: readonly Way[];
  /** The record the words open; null for words that open nothing. */
  evidence: string | null;
  fill: string;
  weight: 400 | 600;
  size: number;
  /** Where that touches other words the next way is tried too: for words that cannot be taken for those of another point. */
  roams?: true;
  /** Fewer words rather than ones written over what is drawn. */
  terse?: true;
  /** Left out rather than written over what is drawn. */
  yields?: true;
  /** A small letter behind the words. */
  badge?: "C";
  /** Tells words that state no value, such as those of a break. */
  className?: string;
}

/**
 * The chart that labels stand in: from the units of its axes to pixels, the edges that words may not cross, and what is drawn
 * that they had better not cover.
 */
export interface Field {
  x: (x: Date | number) => number;
  y: (y: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  drawn: readonly Box[];
}

interface Placed extends Required<Way> {
  label: Label;
  box: Box;
}

const air = 2;

/** The labels that find room, the earlier before the later. */
export function labelMarks(labels: readonly Label[], field: Field, {evidence}: Place): Plot.Markish[] {
  const placed = apart(labels, (label) => waysOf(label, field));
  const alike = groupBy(placed, ({label, side}) =>
    JSON.stringify([side, label.weight, label.size, label.className, label.badge]),
  );
  return [
    ...[...alike.values()].map((group) => written(group, evidence)),
    ...placed.filter(({label}) => label.badge).flatMap((one) => badgeOf(one)),
  ];
}

// Behind the words, which give way to it where they are written backwards from their point.
function badgeOf({words, x, label, side}: Placed): Plot.Markish[] {
  const width = textWidth(words, label.size, label.weight);
  const end = {start: width, middle: width / 2, end: 0}[side.anchor];
  return badgeMarks([label], {
    x: () => x,
    y: () => label.y,
    dx: side.dx + shiftOf(label, side) + end + badgeRoom / 2,
    dy: side.dy,
  });
}

function shiftOf({badge}: Label, {anchor}: Side): number {
  return badge ? {start: 0, middle: -badgeRoom / 2, end: -badgeRoom}[anchor] : 0;
}

function waysOf(label: Label, field: Field): Placed[] {
  const within = label.ways
    .map((way) => ({label, x: label.x, ...way}))
    .map((way) => ({...way, box: boxOf(way, field)}))
    .filter(({box}) => isWithin(box, field));
  const covers = ({box}: Placed) => field.drawn.some((one) => touches(one, box));
  // To say more comes before covering less.
  const groups = label.terse ? [within] : [...groupBy(within, ({words}) => words).values()];
  const ways = groups.flatMap((alike) => [
    ...alike.filter((way) => !covers(way)),
    ...(label.yields ? [] : alike.filter(covers)),
  ]);
  return label.roams ? ways : ways.slice(0, 1);
}

function isWithin(box: Box, {left, right, top, bottom}: Field): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function boxOf({label, words, x, side}: Omit<Placed, "box">, field: Field): Box {
  const {y, size, weight} = label;
  const {anchor, dx, dy} = side;
  const width = textWidth(words, size, weight) + (label.badge ? badgeRoom : 0);
  const at = field.x(x) + dx;
  const left = {start: at, middle: at - width / 2, end: at - width}[anchor];
  const middle = field.y(y) + dy;
  const half = 0.55 * size + air;
  return {left: left - air, right: left + width + air, top: middle - half, bottom: middle + half};
}

function written(group: readonly Placed[], evidence: Place["evidence"]): Plot.Markish {
  const [first] = group;
  if (!first) return null;
  const {side, label} = first;
  return Plot.text(group, {
    x: "x",
    y: (one: Placed) => one.label.y,
    text: "words",
    href: (one: Placed) => one.label.evidence && evidence(one.label.evidence),
    textAnchor: side.anchor,
    dx: side.dx + shiftOf(label, side),
    dy: side.dy,
    fill: (one: Placed) => one.label.fill,
    fontWeight: label.weight,
    fontSize: label.size,
    stroke: "var(--paper)",
    strokeWidth: 4,
    ...(label.className && {className: label.className}),
  });
}
