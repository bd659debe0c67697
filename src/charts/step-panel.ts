import * as Plot from "@observablehq/plot";
import {dateInterval, daysBetween} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {lastStated, type Step} from "../domain/series.ts";
import {breakMarks, type Break} from "./break-marks.ts";
import {formatNumber} from "../text/format.ts";
import {frame, instant, withRoom, yearTicks, type ChartText, type Drawing} from "./marks.ts";
import {gapBand, planBoxes, stepLine, targetRule, totalDots, type Plan} from "./totals.ts";

/** One line: the steps of one definition. Two definitions are two lines and are never joined. */
export interface StepGroup {
  label: string | null;
  steps: Step[];
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
        ...gapBand(end, panel.searchedTo, {
          label: panel.gapLabel,
          atTop: panel.plans.length > 0,
          room: width * share(end, panel.searchedTo, from, to),
        }),
        ...planBoxes(panel.plans, panel, text),
        ...planLabels(panel, text),
        ...(panel.goal ? targetRule(panel.goal, from, text) : []),
        ...breakMarks(
          panel,
          {inner: width - margins.marginLeft - margins.marginRight, from, to, top: 1.08 * top},
          text,
        ),
        ...lines.flatMap(({steps}) => stepLine(steps, panel.colour)),
        ...lines.flatMap(({steps}) => totalDots(steps, panel.colour, text)),
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

function planLabels({plans, colour}: StepPanel, {evidence}: ChartText): Plot.Markish[] {
  return [
    Plot.text(plans, {
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
