import * as Plot from "@observablehq/plot";
import {dateInterval, daysBetween} from "../domain/date.ts";
import type {Plan, StepLine, StepsChart, TotalPoint} from "../exhibits/chart.ts";
import {formatNumber} from "../text/format.ts";
import {breakMarks} from "./break-marks.ts";
import {colourOf, frame, instant, withRoom, yearTicks, type Drawing, type Place} from "./marks.ts";
import {gapBand, planBoxes, stepLine, targetRule, totalDots} from "./totals.ts";

const margins = {marginTop: 30, marginRight: 16, marginBottom: 26, marginLeft: 44};

/** The totals of one programme as steps against the date each speaks of, with the gap after the last published one. */
export function stepPanel(panel: StepsChart, place: Place): Drawing {
  const {lines, plans} = panel;
  const colour = colourOf(panel.colour);
  const height = panel.small ? 180 : 250;
  const {from, to, end, top} = extent(panel);
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
          atTop: plans.length > 0,
          room: (width * daysBetween(end, panel.searchedTo)) / daysBetween(from, to),
        }),
        ...planBoxes(plans, colour, place),
        ...planLabels(plans, colour, place),
        ...(panel.goal ? targetRule(panel.goal, from, place) : []),
        ...breakMarks(
          panel,
          {inner: width - margins.marginLeft - margins.marginRight, from, to, top: 1.08 * top},
          place,
        ),
        ...lines.flatMap((line) => stepLine(line, colour)),
        ...lines.flatMap((line) => totalDots(line, colour, place)),
        ...labels(lines, {width, height, from, to, top}, place),
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

// The days and the highest value the chart has room for; `end` is the last day any total speaks of.
function extent({lines, plans, goal, searchedTo}: StepsChart) {
  const points = lines.flatMap((line) => line.points);
  const start = points.map(({on}) => dateInterval(on).from).toSorted()[0] ?? searchedTo;
  const from = `${start.slice(0, 4)}-01-01`;
  const ends = lines.flatMap(({until}) => (until ? [dateInterval(until).to] : []));
  const days = [searchedTo, ...ends, ...plans.map((plan) => plan.due)];
  return {
    from,
    to: days.toSorted().at(-1) ?? searchedTo,
    end: ends.toSorted().at(-1) ?? from,
    top: Math.max(
      ...points.flatMap(({value, rivals}) => [value, ...rivals.map((rival) => rival.value)]),
      ...plans.map(({base, value}) => base + value),
      goal?.value ?? 0,
    ),
  };
}

function planLabels(plans: readonly Plan[], colour: string, {evidence}: Place): Plot.Markish[] {
  return [
    Plot.text(plans, {
      x: (plan: Plan) => instant(plan.due),
      y: "base",
      text: "label",
      href: (plan: Plan) => evidence(plan.evidence),
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
  lines: readonly StepLine[],
  {width, height, from, to, top}: {width: number; height: number; from: string; to: string; top: number},
  {evidence}: Place,
): Plot.Markish[] {
  const inner = width - margins.marginLeft - margins.marginRight;
  const span = instant(to).getTime() - instant(from).getTime();
  const x = ({on}: TotalPoint) => ((instant(on).getTime() - instant(from).getTime()) / span) * inner;
  const y = (point: TotalPoint) => (point.value / top) * (height - margins.marginTop - margins.marginBottom);
  const named = lines.flatMap((line) =>
    line.points.map((point) => ({point, label: line.label, last: point === line.points.at(-1)})),
  );
  const order = named.toSorted((a, b) => Number(b.last) - Number(a.last) || b.point.value - a.point.value);
  // In a small panel a label that touches a line is told apart less easily, so fewer stay.
  const kept = withRoom(order, ({point}) => [x(point), y(point)], [96, height < 200 ? 22 : 17]);
  // A label stands left of its dot: where it would leave the chart without the definition, then right of the dot.
  const fits = (point: TotalPoint, said: string) => x(point) >= 7 * said.length;
  const words = ({point, label, last}: Named) => {
    const full = `${point.label} ${label}`;
    return last && label && fits(point, full) ? full : point.label;
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
  point: TotalPoint;
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
    x: ({point}: Named) => instant(point.on),
    y: ({point}: Named) => point.value,
    text: words,
    href: ({point}: Named) => evidence(point.evidence),
    textAnchor,
    dx: textAnchor === "end" ? -6 : 4,
    dy: -10,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 4,
    fontWeight: 600,
  });
}
