import {dateInterval, latest} from "../../../domain/date.ts";
import type {ChartOf, PathChart, Waypoint} from "../../../exhibits/chart.ts";
import {formatNumber} from "../../../text/format.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink, type Stroke} from "../ink.ts";
import {calloutThings, calloutWidth} from "./callout.ts";
import {planThings} from "./ground.ts";
import type {Scale, ScatterSeries} from "./native.ts";
import {plainNumber} from "./number-format.ts";
import {fromZero, serial} from "./scale.ts";
import {plotBox, type Drawer} from "./stage.ts";
import {planSeries} from "./steps.ts";
import {bandsOf, between, totalsGroup, totalsStage} from "./totals-stage.ts";
import {goalSeries, highest, lineSeries, type LineLook} from "./totals.ts";
import {widthOf} from "../letters.ts";

/** The road to a target: what was published, required and needed, where the paces lead, and what is left as an arrow. */
export const path: Drawer<ChartOf<"path">> = (chart, {box, language, callout}) => {
  const {line, plans, goal, label, gap, evaluationDay} = chart;
  const colour = colourOf(chart.colour);
  const up: Scale = {...fromZero(topOf(chart) * 1.1), format: plainNumber, shown: true};
  const left = widthOf(formatNumber(up.max), 12) + 12;
  const right = callout ? calloutWidth(callout) : 16;
  const plot = plotBox(box, {top: 20, right, bottom: 22, left});
  const {ground, look} = totalsStage(
    {plot, box, days: extent(chart), up, goal: goal.value, colour, language, told: "all"},
    roadLines(chart, up.max),
  );
  const behind = [
    ...bandsOf([line], {gap, from: line.until, to: evaluationDay}, ground),
    ...plans.flatMap((plan) => planThings(plan, colour, ground)),
  ];
  const newest = line.points.at(-1);
  const beside = callout && newest ? calloutThings(callout, {newest, goal, colour, box}, ground) : [];
  return totalsGroup({label, box, series: seriesOf(chart, look, up.max)}, ground, {behind, beside});
};

// What labels of totals keep off, beside steps and target: the roads, and the line of the evaluation day.
function roadLines({baseline, goal, fan, evaluationDay}: PathChart, top: number): LineLook["others"] {
  const day = (value: number) => ({day: evaluationDay, value});
  return [
    between(day(0), day(top)),
    ...(baseline ? [between(baseline, goal)] : []),
    ...(fan ? [goal.value, fan.low, fan.high].map((value) => between(fan.from, {day: goal.day, value})) : []),
  ];
}

function topOf({line, plans, goal, fan, scenario}: PathChart): number {
  const supposed = scenario ? [scenario.goal.value, scenario.reached ?? 0] : [];
  return highest(
    [line],
    goal.value,
    fan?.high ?? 0,
    ...supposed,
    ...plans.map(({base, value}) => base + value),
  );
}

function seriesOf(chart: PathChart, look: LineLook, top: number): ScatterSeries[] {
  const {line, goal, plans} = chart;
  return [
    ...roads(chart, look),
    ...lineSeries(line, look),
    goalSeries(goal, look),
    ...planSeries(plans, look),
    ...supposed(chart, look),
    dayLine(chart, top, look),
  ];
}

function road(name: string, points: readonly Waypoint[], stroke: Stroke): ScatterSeries {
  return {name, points: points.map(({day, value}) => ({x: serial(day), y: value})), stroke};
}

// Required from the baseline, needed from the newest figure, and the fan between the paces achieved.
function roads({baseline, goal, fan}: PathChart, look: LineLook): ScatterSeries[] {
  const {colour, language} = look;
  const {columns} = slidesText[language];
  const pale: Stroke = {colour, width: 1};
  const to = (value: number) => ({day: goal.day, value});
  return [
    ...(baseline ? [road(columns.required, [baseline, goal], {colour: ink.muted, width: 1})] : []),
    ...(fan
      ? [
          road(columns.needed, [fan.from, goal], {colour: ink.target, width: 2, dash: "sysDot"}),
          road(columns.low, [fan.from, to(fan.low)], pale),
          {
            ...road(columns.high, [fan.from, to(fan.high)], pale),
            labels: {
              place: fan.high >= goal.value ? ("t" as const) : ("r" as const),
              format: plainNumber,
              of: new Map(hasRoom(goal, fan, look) ? [[1, fan.short]] : []),
              size: 12,
              colour: ink.muted,
            },
          },
        ]
      : []),
  ];
}

// What the paces lead to stands above the target, or right of its day.
function hasRoom(
  goal: PathChart["goal"],
  {high, short}: NonNullable<PathChart["fan"]>,
  {across, width}: LineLook,
): boolean {
  const right = ((across.max - serial(goal.day)) / (across.max - across.min)) * width;
  const needs = widthOf(short, 12) + 6;
  return high >= goal.value ? right >= needs / 2 : right >= needs;
}

// The reader's supposition.
function supposed({scenario}: PathChart, {language}: LineLook): ScatterSeries[] {
  if (!scenario) return [];
  const {goal, from, reached, label} = scenario;
  const {columns} = slidesText[language];
  const stroke: Stroke = {colour: ink.link, width: 1.5, dash: "dash"};
  return [
    ...(from && reached !== null
      ? [road(columns.scenario, [from, {day: goal.day, value: reached}], stroke)]
      : []),
    {
      name: columns.scenario,
      points: [{x: serial(goal.day), y: goal.value}],
      stroke: null,
      mark: {form: "diamond", size: 8, fill: ink.paper, stroke: ink.link},
      labels: {place: "t", format: plainNumber, of: new Map([[0, label]]), size: 12, colour: ink.link},
    },
  ];
}

function dayLine({evaluationDay, words}: PathChart, top: number, {language}: LineLook): ScatterSeries {
  return {
    name: slidesText[language].columns.evaluationDay,
    points: [0, top].map((y) => ({x: serial(evaluationDay), y})),
    stroke: {colour: ink.text, width: 1},
    labels: {
      place: "t",
      format: plainNumber,
      of: new Map([[1, words.evaluationDay]]),
      size: 12,
      colour: ink.muted,
    },
  };
}

function extent({line, goal, baseline, plans, scenario, evaluationDay}: PathChart): [number, number] {
  const starts = [line.points[0]?.on, baseline?.day, goal.day].flatMap((day) =>
    day ? [serial(dateInterval(day).from)] : [],
  );
  const end = latest(
    goal.day,
    evaluationDay,
    ...(scenario ? [scenario.goal.day] : []),
    ...plans.map(({due}) => due),
  );
  return [Math.min(...starts), serial(end)];
}
