import type {GapWords, StepLine} from "../../../exhibits/chart.ts";
import type {Box} from "../box.ts";
import type {Thing} from "../thing.ts";
import {gapBand, type Ground} from "./ground.ts";
import type {Scale, ScatterSeries} from "./native.ts";
import {serial, years} from "./scale.ts";
import {chartThing, innerOf} from "./stage.ts";
import type {LineLook} from "./totals.ts";

/** The axes of a chart of totals, and how its lines are drawn on them. */
export interface TotalsStage {
  ground: Ground & {across: Scale; up: Scale};
  look: LineLook;
}

interface Setting extends Pick<LineLook, "colour" | "language" | "told"> {
  plot: Box;
  /** The whole chart. */
  box: Box;
  /** The days its time begins and ends with. */
  days: readonly [number, number];
  up: Scale;
  goal: number | null;
}

/** Axes over days for totals; labels keep off the line of the goal, and of the others that are given. */
export function totalsStage(
  {plot, box, days, up, goal, ...look}: Setting,
  others: LineLook["others"] = [],
): TotalsStage {
  const across: Scale = {...years(...days, plot.width), shown: true};
  const line = goal === null ? [] : [[across.min, across.max].map((x) => ({x, y: goal})) as [Place, Place]];
  return {
    ground: {plot, across, up},
    look: {
      ...look,
      frame: box,
      width: plot.width,
      height: plot.height,
      across,
      up,
      others: [...others, ...line],
    },
  };
}

type Place = LineLook["others"][number][0];

/** The times for which nothing was published: within lines, and after the last total. */
export function bandsOf(
  lines: readonly StepLine[],
  after: {gap: GapWords | null; from: string | null; to: string | null},
  ground: Ground,
): Thing[] {
  const {gap, from, to} = after;
  return [
    ...lines.flatMap(({gaps}) => gaps.flatMap((one) => gapBand(one, one, ground))),
    ...(gap && from && to ? gapBand(gap, {from, to}, ground) : []),
  ];
}

/** The chart with what lies behind it and stands beside it, as one group. */
export function totalsGroup(
  {label, box, series}: {label: string; box: Box; series: readonly ScatterSeries[]},
  {across, up, plot}: TotalsStage["ground"],
  {behind, beside = []}: {behind: readonly Thing[]; beside?: readonly Thing[]},
): Thing[] {
  const drawn = chartThing(label, box, {kind: "scatter", series, across, up, inner: innerOf(box, plot)});
  return [{kind: "group", name: label, things: [...behind, drawn, ...beside]}];
}

/** A line between two days with their totals, for labels to keep off. */
export function between(
  a: {day: string; value: number},
  b: {day: string; value: number},
): LineLook["others"][number] {
  return [
    {x: serial(a.day), y: a.value},
    {x: serial(b.day), y: b.value},
  ];
}
