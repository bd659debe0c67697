import type {Language} from "../../../domain/view.ts";
import type {Goal, StepLine, TotalPoint} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {ink} from "../ink.ts";
import type {Labels, Mark, Scale, ScatterSeries} from "./native.ts";
import {formatLike, plainNumber, saidBy} from "./number-format.ts";
import {serial} from "./scale.ts";
import {widthOf} from "../letters.ts";

/** How the totals of a line are drawn. */
export interface LineLook {
  colour: string;
  language: Language;
  /** The width of the axis of time in points, and its scale. */
  width: number;
  across: Pick<Scale, "min" | "max">;
  /** Which totals say their numbers, where they have room. */
  told: "all" | "none";
  /** A target, with the points a unit is high: labels keep off its line. */
  goal?: {value: number; perUnit: number};
}

/** The published totals of one definition: steps, the totals as marks, and what contradicts them or nobody verified. */
export function lineSeries(line: StepLine, look: LineLook): ScatterSeries[] {
  const {columns} = slidesText[look.language];
  const name = line.label ?? columns.published;
  const {colour} = look;
  const rivals = line.points.flatMap((point) => point.rivals);
  return [
    {name: columns.steps(name), points: stepPoints(line), stroke: {colour, width: 2}},
    totals(line.points, name, look),
    ...marksOnly(rivals, columns.rivals, {form: "circle", size: 5, fill: ink.paper, stroke: colour}),
    ...marksOnly(
      line.ghosts,
      columns.ghosts,
      {form: "circle", size: 7, fill: ink.paper, stroke: ink.muted},
      look.told === "all",
    ),
  ].filter(({points}) => points.length > 0);
}

/** Each total held to the day before the next, to the last confirmation at the end, and broken where a gap follows. */
export function stepPoints({points, until, gaps}: StepLine): ScatterSeries["points"] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const at = {x: serial(point.on), y: point.value};
    if (!next) return until ? [at, {x: serial(until), y: point.value}] : [at];
    const gap = gaps.find(({to}) => to === next.on || serial(to) === serial(next.on));
    if (!gap) return [at, {x: serial(next.on), y: point.value}];
    const end = serial(gap.from);
    return [at, {x: end, y: point.value}, {x: end, y: null}];
  });
}

function totals(points: readonly TotalPoint[], name: string, look: LineLook): ScatterSeries {
  const {colour} = look;
  return {
    name,
    points: points.map(placeOf),
    stroke: null,
    mark: {form: "circle", size: 7, fill: colour, stroke: colour},
    marks: new Map(
      points.flatMap((point, index): [number, Mark][] =>
        point.solid ? [] : [[index, {form: "circle", size: 7, fill: ink.paper, stroke: colour}]],
      ),
    ),
    labels: labelsOf(points, look),
  };
}

function placeOf({on, value}: {on: string; value: number}) {
  return {x: serial(on), y: value};
}

// The newest speaks first, then those before it that have room.
function labelsOf(points: readonly TotalPoint[], {width, across, colour, told, goal}: LineLook): Labels {
  const perDay = width / (across.max - across.min);
  const format = formatLike(points);
  let free = Infinity;
  const said = points
    .map((point, index) => ({
      index,
      label: [point.label, point.badge].filter(Boolean).join("\u00a0"),
      at: (serial(point.on) - across.min) * perDay,
    }))
    .toReversed()
    .slice(0, told === "none" ? 0 : undefined)
    .filter(({label, at, index}) => {
      if (goal && index < points.length - 1 && isNear(points[index]!.value, goal)) return false;
      const half = widthOf(label, 12, true) / 2 + 3;
      if (at + half > free) return false;
      free = at - half;
      return true;
    });
  return {
    place: "t",
    format,
    of: new Map(said.map(({index, label}) => [index, points[index]!.badge ? label : saidBy(format, label)])),
    elsewhere: new Map(
      said.flatMap(({index}): [number, Labels["place"]][] =>
        goal && isNear(points[index]!.value, goal) ? [[index, "b"]] : [],
      ),
    ),
    size: 12,
    bold: true,
    colour,
  };
}

function isNear(value: number, goal: {value: number; perUnit: number}): boolean {
  const below = (goal.value - value) * goal.perUnit;
  return below > -4 && below < 28;
}

function marksOnly(
  points: readonly Omit<TotalPoint, "rivals">[],
  name: string,
  mark: Mark,
  told = false,
): ScatterSeries[] {
  if (points.length === 0) return [];
  const labels: Labels = {
    place: "t",
    format: plainNumber,
    of: new Map(points.map(({label}, index) => [index, label])),
    size: 12,
    colour: ink.muted,
  };
  return [{name, points: points.map(placeOf), stroke: null, mark, ...(told && {labels})}];
}

/** The line of a target, its words above its beginning. */
export function goalSeries(
  {value, label}: Goal,
  {language, width, across}: LineLook,
  until = across.max,
): ScatterSeries {
  const perPoint = (across.max - across.min) / width;
  const from = Math.ceil(across.min);
  const middle = Math.round(from + (widthOf(label, 12, true) / 2 + 4) * perPoint);
  return {
    name: slidesText[language].columns.goal,
    points: [from, middle, Math.floor(until)].map((x) => ({x, y: value})),
    stroke: {colour: ink.target, width: 1.75, dash: "dash"},
    labels: {
      place: "t",
      format: plainNumber,
      of: new Map([[1, label]]),
      size: 12,
      bold: true,
      colour: ink.target,
    },
  };
}

/** What a chart of totals needs of room for its numbers. */
export function highest(lines: readonly StepLine[], ...others: readonly number[]): number {
  return Math.max(
    0,
    ...lines.flatMap(({points, ghosts}) => [
      ...points.flatMap(({value, spread, rivals}) => [
        spread?.high ?? value,
        ...rivals.map((one) => one.value),
      ]),
      ...ghosts.map(({value}) => value),
    ]),
    ...others,
  );
}
