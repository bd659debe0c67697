import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {Goal, Plan, StepLine, TotalPoint} from "../exhibits/chart.ts";
import {hatch, instant, type Place} from "./marks.ts";
import {signs, whiskers} from "./surety.ts";

/** The totals of one definition as steps, held to the last day they were confirmed, and broken where a gap follows. */
export function stepLine({points, until, gaps}: StepLine, colour: string): Plot.Markish[] {
  const last = points.at(-1);
  if (!last || !until) return [];
  const held = [
    ...points.flatMap((point, index) => pieceOf(point, points[index + 1], gaps)),
    endOf(last, until),
  ];
  return [Plot.line(held, {x: "at", y: "value", curve: "step-after", stroke: colour, strokeWidth: 1.75})];
}

// A point without a value ends a piece of the line.
function pieceOf(point: TotalPoint, next: TotalPoint | undefined, gaps: StepLine["gaps"]) {
  const gap = next && gaps.find(({to}) => instant(to).getTime() === gapEnd(next));
  if (!gap) return [placeOf(point)];
  return [placeOf(point), endOf(point, gap.from), {at: instant(gap.from), value: NaN}];
}

function gapEnd({on}: TotalPoint): number {
  return instant(dateInterval(on).from).getTime();
}

function endOf(point: TotalPoint, on: string) {
  return {...placeOf(point), at: instant(on)};
}

/** The grey time of every gap between two totals. */
export function gapBands(lines: readonly StepLine[]): Plot.Markish[] {
  return lines.flatMap(({gaps}) => gaps.map(({from, to}) => gapBand(from, to)));
}

/**
 * A dot a total, with what inexact words allow; one that contradicts it on the same day is drawn too, small and hollow, and one
 * nobody verified as a ghost.
 */
export function totalDots({points, ghosts}: StepLine, colour: string, {evidence}: Place): Plot.Markish[] {
  type Mark = Omit<TotalPoint, "rivals">;
  const rivals = points.flatMap((point) => point.rivals);
  const link = {
    x: ({on}: Mark) => instant(on),
    y: "value",
    stroke: colour,
    href: (mark: Mark) => evidence(mark.evidence),
    ariaLabel: "name",
  };
  return [
    ...whiskers(
      points.flatMap(({on, value, spread}) =>
        spread ? [{along: "y", across: instant(on), value, spread, colour}] : [],
      ),
    ),
    Plot.dot(rivals, {...link, r: 2.5, fill: "var(--paper)", className: signs.rival}),
    Plot.dot(ghosts, {...link, ...ghostly, r: 4}),
    Plot.dot(points, {
      ...link,
      r: 3.5,
      fill: ({solid}: Mark) => (solid ? colour : "var(--paper)"),
      strokeWidth: 1.5,
    }),
  ];
}

/** How a figure nobody verified is drawn. */
export const ghostly = {
  className: signs.ghost,
  stroke: "var(--muted)",
  strokeDasharray: "2,2",
  fill: "var(--paper)",
  fillOpacity: 0.6,
} as const;

/** The grey time after the last published total. */
export function gapBand(from: string, to: string): Plot.Markish {
  const [start, end] = [instant(from), instant(to)];
  return Plot.rectX(start < end ? [{start, end}] : [], {
    x1: "start",
    x2: "end",
    fill: "var(--gap)",
    className: signs.gap,
  });
}

/** Plans as hatched boxes on the totals they were announced with. */
export function planBoxes(plans: readonly Plan[], colour: string, {evidence, id}: Place): Plot.Markish[] {
  if (plans.length === 0) return [];
  return [
    hatch(id, colour),
    Plot.rect(plans, {
      x1: (plan: Plan) => instant(plan.from),
      x2: (plan: Plan) => instant(plan.due),
      y1: "base",
      y2: (plan: Plan) => plan.base + plan.value,
      fill: `url(#${id})`,
      stroke: colour,
      strokeWidth: 1,
      href: (plan: Plan) => evidence(plan.evidence),
      ariaLabel: "label",
    }),
  ];
}

/** The dashed line of a target. */
export function targetRule({value}: Goal): Plot.Markish {
  return Plot.ruleY([value], {
    stroke: "var(--target)",
    strokeDasharray: "5,4",
    strokeWidth: 1.5,
    className: signs.goal,
  });
}

function placeOf({on, value}: TotalPoint) {
  return {at: instant(on), value};
}
