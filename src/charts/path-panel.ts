import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {formatNumber} from "../text/format.ts";
import {frame, hatch, instant, isSolid, yearTicks, type ChartText, type Drawing} from "./marks.ts";
import {pathLabels} from "./path-labels.ts";
import type {Plan} from "./step-panel.ts";

/** A place on the chart: a day and a total. */
export interface Waypoint {
  day: string;
  value: number;
}

/** The road of one cumulative target: what was published, what was required, what the achieved paces lead to. */
export interface PathPanel {
  steps: Step[];
  plans: Plan[];
  /** Evidence id, value and due day of the target. */
  goal: Waypoint & {target: string; label: string};
  /** Where the required line starts; null where no baseline is known. */
  baseline: Waypoint | null;
  /** From the newest figure to the due day at the lowest and highest pace achieved, with its evidence id and label. */
  fan: {from: Waypoint; low: number; high: number; label: string; evidence: string} | null;
  /** The reader's supposition (情景): another target, and where an assumed pace leads. */
  scenario: {goal: Waypoint; label: string; from: Waypoint | null; reached: number | null} | null;
  colour: string;
  evaluationDay: string;
  searchedTo: string;
  words: {evaluationDay: string; gap: string};
  id: string;
}

const height = 290;
const margins = {marginTop: 34, marginRight: 20, marginBottom: 26, marginLeft: 46};

/** Published steps against the required line, the needed line, the projection fan and the plans, up to the due day. */
export function pathPanel(panel: PathPanel, text: ChartText): Drawing {
  const {from, to, top} = extent(panel);
  return (width) =>
    frame({
      width,
      height,
      ...margins,
      x: {
        type: "utc",
        domain: [instant(from), instant(to)],
        label: null,
        ticks: yearTicks(from, to, width),
        tickFormat: "%Y",
      },
      y: {domain: [0, top * 1.1], label: null, ticks: 4, tickFormat: formatNumber, tickSize: 0},
      marks: [
        Plot.gridY({ticks: 4, stroke: "var(--grid)", strokeOpacity: 1}),
        ...gap(panel),
        ...plans(panel, text),
        ...roads(panel),
        ...goal(panel, text, from),
        ...supposition(panel),
        ...evaluation(panel),
        ...published(panel, text),
        ...pathLabels(panel, text, {width, from, to, top, height, margins}),
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

interface Extent {
  from: string;
  to: string;
  top: number;
}

function extent({
  steps,
  plans: planned,
  goal: aim,
  baseline,
  fan,
  scenario,
  evaluationDay,
  searchedTo,
}: PathPanel): Extent {
  const first = [steps[0]?.figure.as_of, baseline?.day].filter((day) => day !== undefined);
  const start = first.map((day) => dateInterval(day).from).toSorted()[0] ?? aim.day;
  const last = [aim.day, evaluationDay, searchedTo, scenario?.goal.day ?? "", ...planned.map(({due}) => due)]
    .toSorted()
    .at(-1)!;
  return {
    from: `${start.slice(0, 4)}-01-01`,
    to: last,
    top: Math.max(
      aim.value,
      scenario?.goal.value ?? 0,
      scenario?.reached ?? 0,
      fan?.high ?? 0,
      ...steps.map(({figure}) => figure.value),
      ...planned.map(({base, value}) => base + value),
    ),
  };
}

function gap({steps, searchedTo, words, plans: planned}: PathPanel): Plot.Markish[] {
  const end = lastStated(steps);
  if (!end || instant(end) >= instant(searchedTo)) return [];
  const [from, to] = [instant(end), instant(searchedTo)];
  return [
    Plot.rectX([{from, to}], {x1: "from", x2: "to", fill: "var(--gap)"}),
    Plot.text([words.gap], {
      x: new Date((from.getTime() + to.getTime()) / 2),
      text: (word: string) => word,
      frameAnchor: planned.length > 0 ? "top" : "bottom",
      lineAnchor: planned.length > 0 ? "top" : "bottom",
      dy: planned.length > 0 ? 4 : -8,
      fill: "var(--muted)",
      fontSize: 12,
    }),
  ];
}

function plans({plans: planned, colour, id}: PathPanel, {evidence}: ChartText): Plot.Markish[] {
  if (planned.length === 0) return [];
  return [
    hatch(id, colour),
    Plot.rect(planned, {
      x1: (plan: Plan) => instant(plan.from),
      x2: (plan: Plan) => instant(plan.due),
      y1: "base",
      y2: (plan: Plan) => plan.base + plan.value,
      fill: `url(#${id})`,
      stroke: colour,
      href: (plan: Plan) => evidence(plan.target),
      ariaLabel: "label",
    }),
  ];
}

// Required from the baseline, needed from the newest figure, and the fan between the paces achieved.
function roads({baseline, goal: aim, fan, colour}: PathPanel): Plot.Markish[] {
  const required = baseline ? [baseline, aim] : [];
  const needed = fan ? [fan.from, aim] : [];
  const spread = fan
    ? [
        {day: fan.from.day, low: fan.from.value, high: fan.from.value},
        {day: aim.day, low: fan.low, high: fan.high},
      ]
    : [];
  const x = (point: {day: string}) => instant(point.day);
  return [
    Plot.areaY(spread, {x, y1: "low", y2: "high", fill: colour, fillOpacity: 0.16}),
    Plot.line(spread, {x, y: "low", stroke: colour, strokeOpacity: 0.55}),
    Plot.line(spread, {x, y: "high", stroke: colour, strokeOpacity: 0.55}),
    Plot.line(required, {x, y: "value", stroke: "var(--muted)", strokeWidth: 1}),
    Plot.line(needed, {
      x,
      y: "value",
      stroke: "var(--target)",
      strokeWidth: 2,
      strokeDasharray: "1.5,4",
      strokeLinecap: "round",
    }),
  ];
}

function goal({goal: aim}: PathPanel, {evidence}: ChartText, from: string): Plot.Markish[] {
  return [
    Plot.ruleY([aim.value], {stroke: "var(--target)", strokeDasharray: "5,4", strokeWidth: 1.5}),
    Plot.dot([aim], {
      x: () => instant(aim.day),
      y: "value",
      symbol: "diamond",
      r: 5,
      fill: "var(--target)",
      href: () => evidence(aim.target),
      ariaLabel: "label",
    }),
    Plot.text([aim], {
      x: () => instant(from),
      y: "value",
      text: "label",
      href: () => evidence(aim.target),
      textAnchor: "start",
      dy: -9,
      fill: "var(--target)",
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  ];
}

function supposition({scenario}: PathPanel): Plot.Markish[] {
  if (!scenario) return [];
  const {goal: aim, label, from, reached} = scenario;
  const road = from && reached !== null ? [from, {day: aim.day, value: reached}] : [];
  return [
    Plot.line(road, {
      x: (point: Waypoint) => instant(point.day),
      y: "value",
      stroke: "var(--link)",
      strokeDasharray: "7,3",
    }),
    Plot.dot([aim], {
      x: () => instant(aim.day),
      y: "value",
      symbol: "diamond",
      r: 5.5,
      stroke: "var(--link)",
      fill: "var(--paper)",
    }),
    Plot.text([aim], {
      x: () => instant(aim.day),
      y: "value",
      text: () => label,
      textAnchor: "end",
      dx: -8,
      dy: 14,
      fill: "var(--link)",
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  ];
}

function evaluation({evaluationDay, words}: PathPanel): Plot.Markish[] {
  return [
    Plot.ruleX([instant(evaluationDay)], {stroke: "var(--ink)", strokeWidth: 1}),
    Plot.text([instant(evaluationDay)], {
      x: (day: Date) => day,
      text: () => words.evaluationDay,
      frameAnchor: "top",
      textAnchor: "end",
      dy: -22,
      fill: "var(--ink)",
      fontSize: 12,
    }),
  ];
}

function published({steps, colour}: PathPanel, {amount, evidence}: ChartText): Plot.Markish[] {
  const last = steps.at(-1);
  if (!last) return [];
  const points = steps.map(({figure}) => ({figure, at: instant(figure.as_of)}));
  const held = [...points, {figure: last.figure, at: instant(lastStated(steps)!)}];
  const rivals = steps.flatMap((step) => step.rivals);
  const said = (figure: Figure) => `${amount(figure)} ${figure.as_of}`;
  return [
    Plot.line(held, {
      x: "at",
      y: ({figure}) => figure.value,
      curve: "step-after",
      stroke: colour,
      strokeWidth: 2,
    }),
    Plot.dot(rivals, {
      x: (figure: Figure) => instant(figure.as_of),
      y: "value",
      r: 2.5,
      stroke: colour,
      fill: "var(--paper)",
      href: (figure: Figure) => evidence(figure.observation),
      ariaLabel: said,
    }),
    Plot.dot(points, {
      x: "at",
      y: ({figure}) => figure.value,
      r: 4,
      stroke: colour,
      fill: ({figure}) => (isSolid(figure) ? colour : "var(--paper)"),
      strokeWidth: 1.5,
      href: ({figure}) => evidence(figure.observation),
      ariaLabel: ({figure}) => said(figure),
    }),
  ];
}
