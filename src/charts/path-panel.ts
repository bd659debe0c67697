import * as Plot from "@observablehq/plot";
import {dateInterval, daysBetween} from "../domain/date.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {formatNumber} from "../text/format.ts";
import {frame, instant, yearTicks, type ChartText, type Drawing} from "./marks.ts";
import {pathLabels, type Waypoint} from "./path-labels.ts";
import {gapBand, planBoxes, stepLine, targetRule, totalDots, type Plan} from "./totals.ts";

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
  const end = dateInterval(lastStated(panel.steps) ?? panel.searchedTo).to;
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
        ...gapBand(end, panel.searchedTo, {
          label: panel.words.gap,
          atTop: panel.plans.length > 0,
          room: (width * daysBetween(end, panel.searchedTo)) / daysBetween(from, to),
        }),
        ...planBoxes(panel.plans, panel, text),
        ...roads(panel),
        ...targetRule(panel.goal, from, text),
        ...goalMark(panel, text),
        ...supposition(panel),
        ...evaluation(panel),
        ...stepLine(panel.steps, panel.colour),
        ...totalDots(panel.steps, panel.colour, text),
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

function goalMark({goal}: PathPanel, {evidence}: ChartText): Plot.Markish[] {
  return [
    Plot.dot([goal], {
      x: () => instant(goal.day),
      y: "value",
      symbol: "diamond",
      r: 5,
      fill: "var(--target)",
      href: () => evidence(goal.target),
      ariaLabel: "label",
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
