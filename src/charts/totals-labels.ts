import type {Goal, GapWords, Plan, StepLine, TotalPoint} from "../exhibits/chart.ts";
import type {Field, Label, Side} from "./labels.ts";
import type {Box} from "./boxes.ts";
import {instant} from "./marks.ts";
import {stepsCover} from "./obstacles.ts";
import {whiskerCover} from "./surety.ts";
import {textWidth} from "./text-width.ts";

/** The measures of a chart of totals over time. */
export interface TotalsFrame {
  width: number;
  height: number;
  margins: {marginTop: number; marginRight: number; marginBottom: number; marginLeft: number};
  from: string;
  to: string;
  /** The value at the upper edge. */
  top: number;
}

/** A chart of totals over time, for its labels: words keep clear of the numbers of its axes. */
export function totalsField({width, height, margins, from, to, top}: TotalsFrame): Omit<Field, "drawn"> {
  const {marginTop, marginRight, marginBottom, marginLeft} = margins;
  const start = instant(from).getTime();
  const span = instant(to).getTime() - start;
  const base = height - marginBottom;
  return {
    x: (at) => marginLeft + ((Number(at) - start) / span) * (width - marginLeft - marginRight),
    y: (value) => base - (value / top) * (base - marginTop),
    left: marginLeft,
    right: width,
    top: 0,
    bottom: base,
  };
}

/** What the steps and the plans of a chart cover. */
export function totalsCover(
  lines: readonly StepLine[],
  plans: readonly Plan[],
  {x, y}: Pick<Field, "x" | "y">,
): Box[] {
  const at = (on: string, value: number) => ({x: x(instant(on)), y: y(value)});
  const steps = lines.flatMap(({points, until, ghosts}) => {
    const last = points.at(-1);
    if (!last || !until) return [];
    return [
      ...stepsCover([...points.map(({on, value}) => at(on, value)), at(until, last.value)]),
      ...points.flatMap((point) => whiskerCover(x(instant(point.on)), y, point.value, point)),
      ...points.flatMap(({rivals}) => rivals.flatMap(({on, value}) => stepsCover([at(on, value)]))),
      ...ghosts.flatMap(({on, value}) => stepsCover([at(on, value)])),
    ];
  });
  const boxes = plans.map(({from, due, base, value}) => ({
    left: x(instant(from)),
    right: x(instant(due)),
    top: y(base + value),
    bottom: y(base),
  }));
  return [...steps, ...boxes];
}

/** What the diamond of a target covers. */
export function diamondCover(
  {day, value}: {day: string; value: number},
  {x, y}: Pick<Field, "x" | "y">,
): Box {
  const [at, level] = [x(instant(day)), y(value)];
  return {left: at - 6, right: at + 6, top: level - 6, bottom: level + 6};
}

/** What the line of a target covers. */
export function goalCover({value}: Goal, {y, left, right}: Pick<Field, "y" | "left" | "right">): Box {
  return {left, right, top: y(value) - 0.75, bottom: y(value) + 0.75};
}

/** What an upright line at a day covers. */
export function dayCover(on: string, frame: TotalsFrame, half = 1): Box {
  const {x, y} = totalsField(frame);
  const at = x(instant(on));
  return {left: at - half, right: at + half, top: y(frame.top), bottom: y(0)};
}

/** Left above a dot, or right above it. */
export const above: readonly Side[] = [
  {anchor: "end", dx: -6, dy: -11},
  {anchor: "start", dx: 5, dy: -11},
];

/** Left below a point. */
export const leftBelow: Side = {anchor: "end", dx: -6, dy: 13};

/** Right below a point. */
export const rightBelow: Side = {anchor: "start", dx: 5, dy: 13};

const bold = {weight: 600, size: 13} as const;

/** A total, above its dot or else right below it; with its definition, where several share the chart and there is room. */
export function totalLabel(point: TotalPoint, definition: string | null = null): Label {
  const full = definition
    ? above.slice(0, 1).map((side) => ({words: `${point.label} ${definition}`, side}))
    : [];
  return {
    x: instant(point.on),
    y: point.value,
    ways: [...full, ...[...above, rightBelow, leftBelow].map((side) => ({words: point.label, side}))],
    evidence: point.evidence,
    fill: "var(--ink)",
    ...bold,
    ...(point.badge && {badge: point.badge}),
  };
}

/** One before the newest: the table tells it too, so it is rather left out than written over what is drawn. */
export function olderLabel(point: TotalPoint): Label {
  return {...totalLabel(point), yields: true};
}

/** A total nobody verified, by its ghost. */
export function ghostLabel({on, value, label, evidence}: StepLine["ghosts"][number]): Label {
  const sides = [...above, leftBelow, rightBelow];
  return {
    x: instant(on),
    y: value,
    ways: sides.map((side) => ({words: label, side})),
    evidence,
    fill: "var(--muted)",
    weight: 400,
    size: 12,
    roams: true,
  };
}

/**
 * A plan, below the total it stands on: right of its rise, left of it, or as far right as the plan goes; else above its box. What
 * rises there would be hidden by its words, so that it rather has none.
 */
export function planLabel(
  {from, due, base, value, label, evidence}: Plan,
  fill: string,
  frame: TotalsFrame,
): Label {
  const {y} = totalsField(frame);
  const dyOfTop = y(base + value) - y(base);
  return {
    x: instant(from),
    y: base,
    ways: [
      {words: label, side: rightBelow},
      {words: label, side: leftBelow},
      {words: label, side: leftBelow, x: instant(due)},
      {words: label, side: {anchor: "end", dx: 0, dy: dyOfTop - 11}, x: instant(due)},
      {words: label, side: {anchor: "start", dx: 0, dy: dyOfTop - 11}},
    ],
    evidence,
    fill,
    ...bold,
    roams: true,
    yields: true,
  };
}

/** The words of a target's line, at its beginning. */
export function goalLabel({value, label, evidence}: Goal, {from}: TotalsFrame): Label {
  return {
    x: instant(from),
    y: value,
    ways: [-10, 11].map((dy) => ({words: label, side: {anchor: "start", dx: 3, dy}})),
    evidence,
    fill: "var(--target)",
    weight: 400,
    size: 13,
    roams: true,
  };
}

/** The words of a time without published totals, where they fit within it. */
export function gapLabel(gap: GapWords | null, from: string, to: string, frame: TotalsFrame): Label[] {
  if (!gap) return [];
  const {x, y} = totalsField(frame);
  const [start, end] = [instant(from), instant(to)];
  const middle = new Date((start.getTime() + end.getTime()) / 2);
  return gapWords(gap, {x: middle, y: 0, width: x(end) - x(start), height: y(0) - y(frame.top)});
}

/** Words at the foot of a gap or else at its head, with how long it is where it is wide enough; its size is in pixels. */
export function gapWords(
  {words, short, evidence}: GapWords,
  {x, y, width, height}: {x: Date | number; y: number; width: number; height: number},
): Label[] {
  const said = [words, short].filter((one) => width >= textWidth(one, 12) + 8);
  if (said.length === 0) return [];
  return [
    {
      x,
      y,
      ways: said.flatMap((one) =>
        [-13, 12 - height].map((dy) => ({words: one, side: {anchor: "middle" as const, dx: 0, dy}})),
      ),
      evidence,
      fill: "var(--muted)",
      weight: 400,
      size: 12,
      roams: true,
      yields: true,
    },
  ];
}
