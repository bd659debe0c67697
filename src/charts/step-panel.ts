import * as Plot from "@observablehq/plot";
import {dateInterval, daysBetween} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {breakMarks, type Break} from "./break-marks.ts";
import {formatNumber} from "../text/format.ts";
import {frame, hatch, instant, isSolid, withRoom, yearTicks, type ChartText, type Drawing} from "./marks.ts";

/** One line: the steps of one definition. Two definitions are two lines and are never joined. */
export interface StepGroup {
  label: string | null;
  steps: Step[];
}

/** An interim plan, drawn hatched on top of the total it was announced with. */
export interface Plan {
  target: string;
  base: number;
  value: number;
  from: string;
  due: string;
  label: string;
}

export interface StepPanel {
  groups: StepGroup[];
  plans: Plan[];
  goal: {target: string; value: number; label: string} | null;
  colour: string;
  /** The day the record was searched to (检索截至). */
  searchedTo: string;
  /** What stands in the gap behind the last figure, where the gap is wide enough. */
  gapLabel: string;
  /** The first figures of other definitions, which begin while this series runs: what follows is not one series with it. */
  breaks: Break[];
  breakLabel: string;
  id: string;
  /** Pixels from top to bottom; defaults to 250. */
  height?: number;
}

interface Point {
  figure: Figure;
  at: Date;
  value: number;
}

const margins = {marginTop: 30, marginRight: 16, marginBottom: 26, marginLeft: 44};

/** The totals of one programme as steps against the date each speaks of, with the gap after the last published one. */
export function stepPanel(panel: StepPanel, text: ChartText): Drawing {
  const lines = panel.groups.map((group) => ({...group, points: group.steps.map(pointOf)}));
  const points = lines.flatMap((line) => line.points);
  const start = points.map(({figure}) => dateInterval(figure.as_of).from).toSorted()[0] ?? panel.searchedTo;
  const from = `${Number(start.slice(0, 4))}-01-01`;
  const stated = panel.groups.map((group) => lastStated(group.steps)).filter((day) => day !== null);
  const ends = stated.map((day) => dateInterval(day).to);
  const end = ends.toSorted().at(-1) ?? from;
  const to = [panel.searchedTo, ...ends, ...panel.plans.map((plan) => plan.due)].toSorted().at(-1)!;
  const {height = 250} = panel;
  const top = Math.max(
    ...points.map((point) => point.value),
    ...panel.groups.flatMap((group) => group.steps.flatMap(({rivals}) => rivals.map(({value}) => value))),
    ...panel.plans.map((p) => p.base + p.value),
    panel.goal?.value ?? 0,
  );
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
      y: {domain: [0, top * 1.08], label: null, ticks: 4, tickFormat: formatNumber, tickSize: 0},
      marks: [
        Plot.gridY({ticks: 4, stroke: "var(--grid)", strokeOpacity: 1}),
        ...gap(end, panel, width * share(end, panel.searchedTo, from, to)),
        ...plans(panel, text),
        ...goal(panel, text, from),
        ...breakMarks(
          panel,
          {inner: width - margins.marginLeft - margins.marginRight, from, to, top: 1.08 * top},
          text,
        ),
        ...lines.flatMap((line) => stepLine(line, panel)),
        ...rivalDots(panel, text),
        ...dots(points, panel, text),
        ...labels(lines, {width, height, from, to, top}, text),
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

function pointOf({figure}: Step): Point {
  return {figure, at: instant(figure.as_of), value: figure.value};
}

// How much of the time axis lies between two days.
function share(first: string, last: string, from: string, to: string): number {
  return daysBetween(first, last) / daysBetween(from, to);
}

function gap(end: string, {searchedTo, gapLabel, plans: planned}: StepPanel, room: number): Plot.Markish[] {
  const from = instant(end);
  if (from >= instant(searchedTo)) return [];
  const middle = new Date((from.getTime() + instant(searchedTo).getTime()) / 2);
  const band = Plot.rectX([{from, to: instant(searchedTo)}], {x1: "from", x2: "to", fill: "var(--gap)"});
  if (room < 9 * gapLabel.length + 24) return [band];
  return [
    band,
    Plot.text([middle], {
      x: middle,
      text: () => gapLabel,
      frameAnchor: planned.length > 0 ? "top" : "bottom",
      dy: planned.length > 0 ? 4 : -8,
      lineAnchor: planned.length > 0 ? "top" : "bottom",
      fill: "var(--muted)",
      fontSize: 12,
    }),
  ];
}

function plans({plans: planned, colour, id}: StepPanel, {evidence}: ChartText): Plot.Markish[] {
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
      strokeWidth: 1,
      href: (plan: Plan) => evidence(plan.target),
      ariaLabel: "label",
    }),
    Plot.text(planned, {
      x: (plan: Plan) => instant(plan.due),
      y: "base",
      text: "label",
      href: (plan: Plan) => evidence(plan.target),
      textAnchor: "end",
      lineAnchor: "top",
      dy: 6,
      fill: colour,
      stroke: "var(--paper)",
      strokeWidth: 4,
    }),
  ];
}

function goal({goal: aim}: StepPanel, {evidence}: ChartText, from: string): Plot.Markish[] {
  if (!aim) return [];
  return [
    Plot.ruleY([aim.value], {stroke: "var(--target)", strokeDasharray: "5,4", strokeWidth: 1.5}),
    Plot.text([aim], {
      x: () => instant(from),
      y: "value",
      text: "label",
      href: () => evidence(aim.target),
      textAnchor: "start",
      dy: -8,
      fill: "var(--target)",
    }),
  ];
}

function stepLine(line: StepGroup & {points: Point[]}, {colour}: StepPanel): Plot.Markish[] {
  const end = lastStated(line.steps);
  const last = line.points.at(-1);
  if (!last || !end) return [];
  const held = [...line.points, {...last, at: instant(end)}];
  return [Plot.line(held, {x: "at", y: "value", curve: "step-after", stroke: colour, strokeWidth: 1.75})];
}

// A figure that contradicts a step on the same date is drawn too, small and hollow.
function rivalDots({groups, colour}: StepPanel, {amount, evidence}: ChartText): Plot.Markish[] {
  const rivals = groups.flatMap((group) => group.steps.flatMap((step) => step.rivals));
  return [
    Plot.dot(rivals, {
      x: (figure: Figure) => instant(figure.as_of),
      y: "value",
      r: 2.5,
      stroke: colour,
      fill: "var(--paper)",
      href: (figure: Figure) => evidence(figure.observation),
      ariaLabel: (figure: Figure) => `${amount(figure)} ${figure.as_of}`,
    }),
  ];
}

function dots(points: Point[], {colour}: StepPanel, {amount, evidence}: ChartText): Plot.Markish[] {
  return [
    Plot.dot(points, {
      x: "at",
      y: "value",
      r: 3.5,
      stroke: colour,
      fill: ({figure}: Point) => (isSolid(figure) ? colour : "var(--paper)"),
      strokeWidth: 1.5,
      href: ({figure}: Point) => evidence(figure.observation),
      ariaLabel: ({figure}: Point) => `${amount(figure)} ${figure.as_of}`,
    }),
  ];
}

function labels(
  lines: (StepGroup & {points: Point[]})[],
  {width, height, from, to, top}: {width: number; height: number; from: string; to: string; top: number},
  {label: say, evidence}: ChartText,
): Plot.Markish[] {
  const inner = width - margins.marginLeft - margins.marginRight;
  const span = instant(to).getTime() - instant(from).getTime();
  const x = (point: Point) => ((point.at.getTime() - instant(from).getTime()) / span) * inner;
  const y = (point: Point) => (point.value / top) * (height - margins.marginTop - margins.marginBottom);
  const named = lines.flatMap((line) =>
    line.points.map((point) => ({point, label: line.label, last: point === line.points.at(-1)})),
  );
  const order = named.toSorted((a, b) => Number(b.last) - Number(a.last) || b.point.value - a.point.value);
  // In a small panel a label that touches a line is told apart less easily, so fewer stay.
  const kept = withRoom(order, ({point}) => [x(point), y(point)], [96, height < 200 ? 22 : 17]);
  // A label stands left of its dot: where it would leave the chart without the definition, then right of the dot.
  const fits = (point: Point, said: string) => x(point) >= 7 * said.length;
  const words = ({point, label, last}: Named) => {
    const full = `${say(point.figure)} ${label}`;
    return last && label && fits(point, full) ? full : say(point.figure);
  };
  const leaves = (item: Named) => !fits(item.point, words(item));
  return [
    labelled(
      kept.filter((item) => !leaves(item)),
      words,
      evidence,
      "end",
    ),
    labelled(kept.filter(leaves), words, evidence, "start"),
  ];
}

interface Named {
  point: Point;
  label: string | null;
  last: boolean;
}

function labelled(
  items: Named[],
  words: (item: Named) => string,
  evidence: (id: string) => string,
  textAnchor: "start" | "end",
): Plot.Markish {
  return Plot.text(items, {
    x: ({point}: Named) => point.at,
    y: ({point}: Named) => point.value,
    text: words,
    href: ({point}: Named) => evidence(point.figure.observation),
    textAnchor,
    dx: textAnchor === "end" ? -6 : 4,
    dy: -10,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 4,
    fontWeight: 600,
  });
}
