import type {Goal, Plan, TotalPoint} from "../exhibits/chart.ts";
import type {Field, Label, Side} from "./labels.ts";
import {instant} from "./marks.ts";

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

/** A chart of totals over time, for its labels: words keep clear of the numbers of its axis. */
export function totalsField({width, height, margins, from, to, top}: TotalsFrame): Field {
  const {marginTop, marginRight, marginBottom, marginLeft} = margins;
  const start = instant(from).getTime();
  const span = instant(to).getTime() - start;
  const base = height - marginBottom;
  return {
    x: (at) => marginLeft + ((Number(at) - start) / span) * (width - marginLeft - marginRight),
    y: (value) => base - (value / top) * (base - marginTop),
    left: marginLeft,
    right: width,
  };
}

/** Left above a dot, or right above it. */
export const above: readonly Side[] = [
  {anchor: "end", dx: -6, dy: -11},
  {anchor: "start", dx: 5, dy: -11},
];

/** Left below a point, or right below it. */
export const below: readonly Side[] = [
  {anchor: "end", dx: -6, dy: 13},
  {anchor: "start", dx: 5, dy: 13},
];

const bold = {weight: 600, size: 13} as const;

/** A total; with its definition, where several share the chart and there is room. */
export function totalLabel(point: TotalPoint, definition: string | null = null): Label {
  const full = definition
    ? above.slice(0, 1).map((side) => ({words: `${point.label} ${definition}`, side}))
    : [];
  return {
    x: instant(point.on),
    y: point.value,
    ways: [...full, ...above.map((side) => ({words: point.label, side}))],
    evidence: point.evidence,
    fill: "var(--ink)",
    ...bold,
  };
}

/** A plan, below the total it stands on. */
export function planLabel({due, base, label, evidence}: Plan, fill: string): Label {
  return {
    x: instant(due),
    y: base,
    ways: below.map((side) => ({words: label, side})),
    evidence,
    fill,
    ...bold,
  };
}

/** The words of a target's line, at its beginning. */
export function goalLabel({value, label, evidence}: Goal, {from}: TotalsFrame): Label {
  return {
    x: instant(from),
    y: value,
    ways: [-9, 11].map((dy) => ({words: label, side: {anchor: "start", dx: 3, dy}})),
    evidence,
    fill: "var(--target)",
    weight: 400,
    size: 13,
    roams: true,
  };
}
