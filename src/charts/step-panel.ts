import * as Plot from "@observablehq/plot";
import {dateInterval, latest} from "../domain/date.ts";
import type {StepsChart} from "../exhibits/chart.ts";
import {formatNumber} from "../text/format.ts";
import {breakLabels, breakMarks} from "./break-marks.ts";
import {labelMarks, type Label} from "./labels.ts";
import {colourOf, frame, timeAxis, type Drawing, type Place} from "./marks.ts";
import {
  dayCover,
  gapLabel,
  ghostLabel,
  goalCover,
  goalLabel,
  olderLabel,
  planLabel,
  totalLabel,
  totalsCover,
  totalsField,
  type TotalsFrame,
} from "./totals-labels.ts";
import {gapBand, gapBands, planBoxes, stepLine, targetRule, totalDots} from "./totals.ts";

const margins = {marginTop: 30, marginRight: 16, marginBottom: 26, marginLeft: 44};

/** The totals of one programme as steps against the date each speaks of, with the gap after the last published one. */
export function stepPanel(panel: StepsChart, place: Place): Drawing {
  const {lines, plans} = panel;
  const colour = colourOf(panel.colour);
  const height = panel.small ? 180 : 250;
  const {from, to, end, top} = extent(panel);
  const frameOf = (width: number) => ({width, height, margins, from, to, top: 1.08 * top});
  return (width) =>
    frame({
      width,
      height,
      ...margins,
      x: timeAxis(from, to, width),
      y: {domain: [0, 1.08 * top], label: null, ticks: 4, tickFormat: formatNumber, tickSize: 0},
      marks: [
        Plot.gridY({ticks: 4, stroke: "var(--grid)", strokeOpacity: 1}),
        ...gapBands(lines),
        panel.gap && gapBand(end, panel.openUntil),
        ...planBoxes(plans, colour, place),
        panel.goal && targetRule(panel.goal),
        ...breakMarks(panel.breaks, panel.breakLabel, frameOf(width), place),
        ...lines.flatMap((line) => stepLine(line, colour)),
        ...lines.flatMap((line) => totalDots(line, colour, place)),
        ...words({...panel, end}, frameOf(width), place),
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

// The days and the highest value the chart has room for; `end` is the last day any total speaks of.
function extent({lines, plans, goal, openUntil}: StepsChart) {
  const points = lines.flatMap((line) => line.points);
  const start = points.map(({on}) => dateInterval(on).from).toSorted()[0] ?? openUntil;
  const ghosts = lines.flatMap((line) => line.ghosts);
  const from = `${start.slice(0, 4)}-01-01`;
  const ends = lines.flatMap(({until}) => (until ? [dateInterval(until).to] : []));
  return {
    from,
    to: latest(
      openUntil,
      ...ends,
      ...ghosts.map(({on}) => dateInterval(on).to),
      ...plans.map((plan) => plan.due),
    ),
    end: ends.toSorted().at(-1) ?? from,
    top: Math.max(
      ...points.flatMap(({value, spread, rivals}) => [
        spread?.high ?? value,
        ...rivals.map((rival) => rival.value),
      ]),
      ...ghosts.map(({value}) => value),
      ...plans.map(({base, value}) => base + value),
      goal?.value ?? 0,
    ),
  };
}

function words(panel: StepsChart & {end: string}, frame: TotalsFrame, place: Place): Plot.Markish[] {
  const {lines, plans, goal, breaks, breakLabel, gap, openUntil, end} = panel;
  const field = totalsField(frame);
  const drawn = [
    ...totalsCover(lines, plans, field),
    ...(goal ? [goalCover(goal, field)] : []),
    ...breaks.map(({on}) => dayCover(on, frame, 3)),
  ];
  const said = [
    ...labels(panel, frame),
    ...breakLabels(breaks, breakLabel, frame),
    ...gapLabel(gap, end, openUntil, frame),
    ...lines.flatMap(({gaps}) => gaps.flatMap((one) => gapLabel(one, one.from, one.to, frame))),
  ];
  return labelMarks(said, {...field, drawn}, place);
}

// The newest total of each line, the target's words, the older totals, the higher before the lower, then what is planned.
function labels({lines, plans, goal, colour}: StepsChart, frame: TotalsFrame): Label[] {
  const newest = lines.flatMap(({points, label}) =>
    points.slice(-1).map((point) => totalLabel(point, label)),
  );
  const older = lines
    .flatMap(({points}) => points.slice(0, -1))
    .toSorted((a, b) => b.value - a.value)
    .map(olderLabel);
  return [
    ...newest,
    ...(goal ? [goalLabel(goal, frame)] : []),
    ...older,
    ...lines.flatMap(({ghosts}) => ghosts.map(ghostLabel)),
    ...plans.map((plan) => planLabel(plan, colourOf(colour), frame)),
  ];
}
