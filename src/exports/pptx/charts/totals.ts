import type {Language} from "../../../domain/view.ts";
import type {Goal, StepLine, TotalPoint} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Box} from "../box.ts";
import {ink} from "../ink.ts";
import {saidIn} from "./ground.ts";
import {placingOf, type Placing, type Segment, type Spot} from "./label-places.ts";
import {whiskerOf, type Labels, type Mark, type Scale, type ScatterSeries} from "./native.ts";
import {formatLike, plainNumber, saidBy} from "./number-format.ts";
import {serial} from "./scale.ts";
import {widthOf} from "../letters.ts";

/** How the totals of a line are drawn. */
export interface LineLook {
  colour: string;
  language: Language;
  /** How wide and high the axes are in points, and their scales. */
  width: number;
  height: number;
  /** How wide and high the whole chart is. */
  frame: Pick<Box, "width" | "height">;
  across: Pick<Scale, "min" | "max">;
  up: Pick<Scale, "max" | "step" | "shown">;
  /** Which totals say their numbers, where they have room. */
  told: "all" | "none";
  /** Lines of others, by days and totals: labels keep off them. */
  others: readonly (readonly [Place, Place])[];
}

/** A day and a total. */
interface Place {
  x: number;
  y: number;
}

/** The published totals of one definition: steps, the totals as marks, and what contradicts them or nobody verified. */
export function lineSeries(line: StepLine, look: LineLook): ScatterSeries[] {
  const {columns} = slidesText[look.language];
  const name = line.label ?? columns.published;
  const {colour} = look;
  const rivals = line.points.flatMap((point) => point.rivals);
  return [
    {name: columns.steps(name), points: stepPoints(line), stroke: {colour, width: 2}},
    totals(line, name, look),
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

function totals(line: StepLine, name: string, look: LineLook): ScatterSeries {
  const {points} = line;
  const {colour} = look;
  const spread = points.map(({value, spread}) => whiskerOf(value, spread));
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
    ...(spread.some((one) => one !== null) && {spread}),
    labels: labelsOf(line, look),
  };
}

function placeOf({on, value}: {on: string; value: number}) {
  return {x: serial(on), y: value};
}

// The newest speaks first and in any case, then those before it that have room off all lines.
function labelsOf(line: StepLine, look: LineLook): Labels {
  const {points} = line;
  const format = formatLike(points);
  const spoken = points.map(({label, badge}) => [label, badge].filter(Boolean).join("\u00a0"));
  const placed = look.told === "none" ? [] : placedLabels(spoken, line, look);
  return {
    place: "t",
    format,
    of: new Map(
      placed.map(({index}) => [
        index,
        points[index]!.badge ? spoken[index]! : saidBy(format, spoken[index]!),
      ]),
    ),
    elsewhere: new Map(placed.flatMap(({index, place}) => (place === "t" ? [] : [[index, place] as const]))),
    shifts: new Map(
      placed.flatMap(({index, shift}) =>
        shift.x === 0 && shift.y === 0 ? [] : [[index, shareOf(shift, look.frame)] as const],
      ),
    ),
    size: 12,
    bold: true,
    colour: look.colour,
  };
}

function shareOf({x, y}: Spot, {width, height}: LineLook["frame"]): Spot {
  const share = (value: number) => Math.round(value * 1e5) / 1e5;
  return {x: share(x / width), y: share(-y / height)};
}

const labelHeight = 15;

function placedLabels(
  labels: readonly string[],
  line: StepLine,
  look: LineLook,
): (Pick<Placing, "place" | "shift"> & {index: number})[] {
  const lines = linesAround(line, look);
  let free = Infinity;
  return line.points
    .map((point, index) => ({index, spot: spotOf(placeOf(point), look), label: labels[index]!}))
    .toReversed()
    .flatMap(({index, spot, label}) => {
      const width = widthOf(label, 12, true) + 6;
      const {place, shift, field, hits} = placingOf({spot, width, height: labelHeight}, lines, look.height);
      const isNewest = index === line.points.length - 1;
      if (field.right > free || (hits > 0 && !isNewest)) return [];
      free = field.left;
      return [{index, place, shift}];
    });
}

function linesAround(line: StepLine, look: LineLook): Segment[] {
  const steps = stepPoints(line).map(({x, y}) => (y === null ? null : spotOf({x, y}, look)));
  const own = steps.flatMap((to, index): Segment[] => {
    const from = steps[index - 1];
    return from && to ? [{from, to, thick: true}] : [];
  });
  const others = look.others.map(([from, to]) => ({from: spotOf(from, look), to: spotOf(to, look)}));
  return [
    ...own,
    ...others,
    ...axisNumbers(look.up, look),
    ...line.gaps.flatMap((gap) => gapWords(gap, look)),
  ];
}

// The numbers left of the axis, as two lines through each.
function axisNumbers({max, step, shown}: LineLook["up"], look: LineLook): Segment[] {
  if (!shown) return [];
  const ticks = Array.from({length: Math.floor(max / step) + 1}, (_, index) => index * step);
  return ticks.flatMap((tick) => {
    const {y} = spotOf({x: 0, y: tick}, look);
    return [y - 4, y + 4].map((at) => ({from: {x: -40, y: at}, to: {x: -6, y: at}}));
  });
}

// The words at the foot of a grey time, as two lines through them.
function gapWords(gap: StepLine["gaps"][number], look: LineLook): Segment[] {
  const [left, right] = [gap.from, gap.to].map((day) => spotOf({x: serial(day), y: 0}, look).x) as [
    number,
    number,
  ];
  const said = saidIn(gap, right - left);
  if (said === undefined) return [];
  const [middle, half] = [(left + right) / 2, widthOf(said, 12) / 2];
  return [6, 16].map((y) => ({from: {x: middle - half, y}, to: {x: middle + half, y}}));
}

function spotOf({x, y}: Place, {across, up, width, height}: LineLook): Spot {
  return {x: ((x - across.min) / (across.max - across.min)) * width, y: (y / up.max) * height};
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
