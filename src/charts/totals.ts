import * as Plot from "@observablehq/plot";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {hatch, instant, isSolid, type ChartText} from "./marks.ts";

/** An interim plan, drawn hatched on top of the total it was announced with. */
export interface Plan {
  target: string;
  base: number;
  value: number;
  from: string;
  due: string;
  label: string;
}

/** The totals of one definition as steps, held to the last day they were confirmed. */
export function stepLine(steps: readonly Step[], colour: string): Plot.Markish[] {
  const end = lastStated(steps);
  const last = steps.at(-1)?.figure;
  if (!last || !end) return [];
  const held = [...steps.map(({figure}) => pointOf(figure)), {...pointOf(last), at: instant(end)}];
  return [Plot.line(held, {x: "at", y: "value", curve: "step-after", stroke: colour, strokeWidth: 1.75})];
}

/** A dot a total; one that contradicts it on the same day is drawn too, small and hollow. */
export function totalDots(steps: readonly Step[], colour: string, text: ChartText): Plot.Markish[] {
  const rivals = steps.flatMap((step) => step.rivals);
  const link = {
    x: (figure: Figure) => instant(figure.as_of),
    y: "value",
    stroke: colour,
    href: (figure: Figure) => text.evidence(figure.observation),
    ariaLabel: (figure: Figure) => `${text.amount(figure)} ${figure.as_of}`,
  };
  return [
    Plot.dot(rivals, {...link, r: 2.5, fill: "var(--paper)"}),
    Plot.dot(
      steps.map(({figure}) => figure),
      {
        ...link,
        r: 3.5,
        fill: (figure: Figure) => (isSolid(figure) ? colour : "var(--paper)"),
        strokeWidth: 1.5,
      },
    ),
  ];
}

/** The grey time after the last published total, with its words where there is room; at the top where plans stand below. */
export function gapBand(
  from: string,
  to: string,
  {label, atTop, room}: {label: string; atTop: boolean; room: number},
): Plot.Markish[] {
  const [start, end] = [instant(from), instant(to)];
  if (start >= end) return [];
  const band = Plot.rectX([{start, end}], {x1: "start", x2: "end", fill: "var(--gap)"});
  if (room < 9 * label.length + 24) return [band];
  return [
    band,
    Plot.text([label], {
      x: new Date((start.getTime() + end.getTime()) / 2),
      text: (words: string) => words,
      frameAnchor: atTop ? "top" : "bottom",
      dy: atTop ? 4 : -8,
      lineAnchor: atTop ? "top" : "bottom",
      fill: "var(--muted)",
      fontSize: 12,
    }),
  ];
}

/** Plans as hatched boxes on the totals they were announced with. */
export function planBoxes(
  plans: readonly Plan[],
  {colour, id}: {colour: string; id: string},
  {evidence}: Pick<ChartText, "evidence">,
): Plot.Markish[] {
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
      href: (plan: Plan) => evidence(plan.target),
      ariaLabel: "label",
    }),
  ];
}

/** The dashed line of a target with its words, opening the target's evidence. */
export function targetRule(
  goal: {target: string; value: number; label: string},
  from: string,
  {evidence}: Pick<ChartText, "evidence">,
): Plot.Markish[] {
  return [
    Plot.ruleY([goal.value], {stroke: "var(--target)", strokeDasharray: "5,4", strokeWidth: 1.5}),
    Plot.text([goal], {
      x: () => instant(from),
      y: "value",
      text: "label",
      href: () => evidence(goal.target),
      textAnchor: "start",
      dy: -8,
      fill: "var(--target)",
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  ];
}

function pointOf(figure: Figure) {
  return {at: instant(figure.as_of), value: figure.value};
}
