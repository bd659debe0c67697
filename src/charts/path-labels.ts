import type * as Plot from "@observablehq/plot";
import type {PathChart} from "../exhibits/chart.ts";
import {labelMarks, type Label} from "./labels.ts";
import {colourOf, instant, type Place} from "./marks.ts";
import {below, goalLabel, planLabel, totalLabel, totalsField, type TotalsFrame} from "./totals-labels.ts";

/**
 * The evaluation day and the target, what is supposed, totals from the newest back, then the fan and the plans: what finds no
 * room is left to the summary and the table.
 */
export function pathLabels(panel: PathChart, frame: TotalsFrame, place: Place): Plot.Markish[] {
  const {line, goal, plans, colour} = panel;
  const labels = [
    evaluationLabel(panel, frame),
    goalLabel(goal, frame),
    ...supposed(panel),
    ...line.points.toReversed().map((point) => totalLabel(point)),
    ...fanned(panel),
    ...plans.map((plan) => planLabel(plan, colourOf(colour))),
  ];
  return labelMarks(labels, totalsField(frame), place);
}

function evaluationLabel({evaluationDay, words}: PathChart, {top}: TotalsFrame): Label {
  const way = (anchor: "start" | "end") => ({
    words: words.evaluationDay,
    side: {anchor, dx: anchor === "end" ? -3 : 3, dy: -22},
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

function fanned({fan, goal}: PathChart): Label[] {
  if (!fan) return [];
  return [
    {
      x: instant(goal.day),
      y: fan.low,
      ways: below.map((side) => ({words: fan.label, side})),
      evidence: fan.evidence,
      fill: "var(--muted)",
      weight: 600,
      size: 13,
    },
  ];
}
