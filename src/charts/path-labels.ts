import type * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {PathChart} from "../exhibits/chart.ts";
import type {Box} from "./boxes.ts";
import {labelMarks, type Field, type Label, type Side} from "./labels.ts";
import {colourOf, instant, type Place} from "./marks.ts";
import {lineCovers} from "./obstacles.ts";
import {
  above,
  dayCover,
  diamondCover,
  gapLabel,
  goalCover,
  goalLabel,
  leftBelow,
  olderLabel,
  planLabel,
  rightBelow,
  totalLabel,
  totalsCover,
  totalsField,
  type TotalsFrame,
} from "./totals-labels.ts";

/** The last day any total of a path speaks of; the evaluation day where there is none. */
export function lastDay({line, evaluationDay}: PathChart): string {
  return dateInterval(line.until ?? evaluationDay).to;
}

/**
 * The evaluation day, the newest total, the target, what is supposed, older totals from the newest back, then the fan and the
 * plans: what finds no room is left to the summary and the table.
 */
export function pathLabels(panel: PathChart, frame: TotalsFrame, place: Place): Plot.Markish[] {
  const {line, goal, plans, colour, evaluationDay, gap} = panel;
  const newest = line.points.slice(-1).map((point) => totalLabel(point));
  const older = line.points.slice(0, -1).toReversed().map(olderLabel);
  const labels = [
    evaluationLabel(panel, frame),
    ...newest,
    goalLabel(goal, frame),
    ...supposed(panel),
    ...older,
    ...fanned(panel),
    ...plans.map((plan) => planLabel(plan, colourOf(colour), frame)),
    ...gapLabel(gap, lastDay(panel), evaluationDay, frame),
    ...line.gaps.flatMap((one) => gapLabel(one, one.from, one.to, frame)),
  ];
  const field = totalsField(frame);
  return labelMarks(labels, {...field, drawn: cover(panel, field, frame)}, place);
}

function cover(
  {line, plans, goal, fan, scenario, evaluationDay}: PathChart,
  field: Omit<Field, "drawn">,
  frame: TotalsFrame,
): Box[] {
  const at = (day: string, value: number) => ({x: field.x(instant(day)), y: field.y(value)});
  const spread = fan ? [fan.low, fan.high] : [];
  return [
    ...totalsCover([line], plans, field),
    goalCover(goal, field),
    diamondCover(goal, field),
    ...(scenario ? [diamondCover(scenario.goal, field)] : []),
    dayCover(evaluationDay, frame),
    ...spread.flatMap((end) => lineCovers(at(fan!.from.day, fan!.from.value), at(goal.day, end))),
  ];
}

function evaluationLabel({evaluationDay, words}: PathChart, {top}: TotalsFrame): Label {
  const way = (anchor: "start" | "end") => ({
    words: words.evaluationDay,
    side: {anchor, dx: anchor === "end" ? -3 : 3, dy: -10},
  });
  return {
    x: instant(evaluationDay),
    y: top,
    ways: [way("end"), way("start")],
    evidence: null,
    fill: "var(--ink)",
    weight: 400,
    size: 12,
    roams: true,
  };
}

function supposed({scenario}: PathChart): Label[] {
  if (!scenario) return [];
  const {goal, label} = scenario;
  const ways = [14, -12].map((dy) => ({words: label, side: {anchor: "end" as const, dx: -8, dy}}));
  const style = {fill: "var(--link)", weight: 400, size: 13, roams: true} as const;
  return [{x: instant(goal.day), y: goal.value, ways, evidence: null, ...style}];
}

// Below or above the end of the fan, or right of it.
const sides: readonly Side[] = [leftBelow, above[0]!, rightBelow, {anchor: "start", dx: 5, dy: 0}];

function fanned({fan, goal}: PathChart): Label[] {
  if (!fan) return [];
  return [
    {
      x: instant(goal.day),
      y: fan.low,
      ways: [fan.label, fan.short].flatMap((words) => sides.map((side) => ({words, side}))),
      evidence: fan.evidence,
      fill: "var(--muted)",
      weight: 600,
      size: 13,
      roams: true,
      terse: true,
    },
  ];
}
