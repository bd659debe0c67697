import * as Plot from "@observablehq/plot";
import {dateInterval, latest} from "../domain/date.ts";
import type {SparkChart, TotalPoint} from "../exhibits/chart.ts";
import {labelMarks, type Label} from "./labels.ts";
import {colourOf, frame, instant, type Drawing, type Place} from "./marks.ts";
import {
  above,
  gapLabel,
  ghostLabel,
  goalCover,
  goalLabel,
  olderLabel,
  totalLabel,
  totalsCover,
  totalsField,
  type TotalsFrame,
} from "./totals-labels.ts";
import {gapBand, gapBands, stepLine, targetRule, totalDots} from "./totals.ts";

const height = 98;
const margins = {marginTop: 20, marginRight: 18, marginBottom: 22, marginLeft: 18};

/** A series as steps in little room: its target, the time with nothing published, and what nobody verified. */
export function sparkLine(panel: SparkChart, place: Place): Drawing {
  const {line, goal, gap, openUntil} = panel;
  const colour = colourOf(panel.colour);
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
        ticks: [from, `${to.slice(0, 4)}-01-01`].map(instant),
        tickFormat: "%Y",
        tickSize: 3,
      },
      y: {domain: [0, top], axis: null},
      marks: [
        ...gapBands([line]),
        gap && gapBand(end, openUntil),
        goal && targetRule(goal),
        ...stepLine(line, colour),
        ...totalDots(line, colour, place),
        ...words(panel, {width, height, margins, from, to, top}, place),
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

function extent({line: {points, until, ghosts}, goal, openUntil}: SparkChart) {
  const start = points.map(({on}) => dateInterval(on).from).toSorted()[0] ?? openUntil;
  const end = until ? dateInterval(until).to : start;
  const values = [...points, ...ghosts].map(({value, spread}) => spread?.high ?? value);
  return {
    from: `${start.slice(0, 4)}-01-01`,
    to: latest(openUntil, end, ...ghosts.map(({on}) => dateInterval(on).to)),
    end,
    top: 1.05 * Math.max(...values, goal?.value ?? 0),
  };
}

// The newest total, the target, what nobody verified, the older totals, and that nothing was published since.
function words({line, goal, gap, openUntil}: SparkChart, frame: TotalsFrame, place: Place) {
  const field = totalsField(frame);
  const {points, until, ghosts} = line;
  const [newest, ...older] = points.toReversed();
  const said: Label[] = [
    ...(newest ? [totalLabel(newest)] : []),
    ...(goal ? [goalLabel(goal, frame)] : []),
    ...ghosts.map(ghostLabel),
    ...older.map(sparseLabel),
    ...(until ? gapLabel(gap, until, openUntil, frame) : []),
  ].map((label) => ({...label, size: 12}));
  const drawn = [...totalsCover([line], [], field), ...(goal ? [goalCover(goal, field)] : [])];
  return labelMarks(said, {...field, drawn}, place);
}

// An older total never stands below the line, where it might be taken for the newest.
function sparseLabel(point: TotalPoint): Label {
  const label = olderLabel(point);
  return {...label, ways: label.ways.slice(0, above.length)};
}
