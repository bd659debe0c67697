import * as Plot from "@observablehq/plot";
import {dateInterval, earliest, latest} from "../domain/date.ts";
import type {PathChart, Waypoint} from "../exhibits/chart.ts";
import {formatNumber} from "../text/format.ts";
import {colourOf, frame, instant, timeAxis, type Drawing, type Place} from "./marks.ts";
import {lastDay, pathLabels} from "./path-labels.ts";
import {gapBand, gapBands, planBoxes, stepLine, targetRule, totalDots} from "./totals.ts";

const heights = {full: 280, screen: 250, part: 210};
const margins = {marginTop: 24, marginRight: 20, marginBottom: 26, marginLeft: 46};

/** Published steps against the required line, the needed line, the projection fan and the plans, up to the due day. */
export function pathPanel(panel: PathChart, place: Place): Drawing {
  const {from, to, top} = extent(panel);
  const colour = colourOf(panel.colour);
  const height = heights[panel.height ?? "full"];
  return (width) =>
    frame({
      width,
      height,
      ...margins,
      x: timeAxis(from, to, width),
      y: {domain: [0, top * 1.1], label: null, ticks: 4, tickFormat: formatNumber, tickSize: 0},
      marks: [
        Plot.gridY({ticks: 4, stroke: "var(--grid)", strokeOpacity: 1}),
        ...gapBands([panel.line]),
        panel.gap && gapBand(lastDay(panel), panel.evaluationDay),
        ...planBoxes(panel.plans, colour, place),
        ...roads(panel, colour),
        targetRule(panel.goal),
        ...goalMark(panel, place),
        ...supposition(panel),
        Plot.ruleX([instant(panel.evaluationDay)], {stroke: "var(--ink)", strokeWidth: 1}),
        ...stepLine(panel.line, colour),
        ...totalDots(panel.line, colour, place),
        ...pathLabels(panel, {width, from, to, top: 1.1 * top, height, margins}, place),
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
  line,
  plans: planned,
  goal: aim,
  baseline,
  fan,
  scenario,
  evaluationDay,
}: PathChart): Extent {
  const [begin = aim.day, ...others] = [line.points[0]?.on, baseline?.day]
    .filter((day) => day !== undefined)
    .map((day) => dateInterval(day).from);
  const supposed = scenario ? [scenario.goal.day] : [];
  return {
    from: `${earliest(begin, ...others).slice(0, 4)}-01-01`,
    to: latest(aim.day, evaluationDay, ...supposed, ...planned.map(({due}) => due)),
    top: Math.max(
      aim.value,
      scenario?.goal.value ?? 0,
      scenario?.reached ?? 0,
      fan?.high ?? 0,
      ...line.points.map(({value, spread}) => spread?.high ?? value),
      ...planned.map(({base, value}) => base + value),
    ),
  };
}

// Required from the baseline, needed from the newest figure, and the fan between the paces achieved.
function roads({baseline, goal: aim, fan}: PathChart, colour: string): Plot.Markish[] {
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

function goalMark({goal}: PathChart, {evidence}: Place): Plot.Markish[] {
  return [
    Plot.dot([goal], {
      x: () => instant(goal.day),
      y: "value",
      symbol: "diamond",
      r: 5,
      fill: "var(--target)",
      href: () => evidence(goal.evidence),
      ariaLabel: "label",
    }),
  ];
}

function supposition({scenario}: PathChart): Plot.Markish[] {
  if (!scenario) return [];
  const {goal: aim, from, reached} = scenario;
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
  ];
}
