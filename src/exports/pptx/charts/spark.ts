import {dateInterval} from "../../../domain/date.ts";
import type {Language} from "../../../domain/view.ts";
import type {ChartOf, SparkChart, StepLine} from "../../../exhibits/chart.ts";
import type {Box} from "../box.ts";
import {colourOf, ink} from "../ink.ts";
import {line} from "../letters.ts";
import type {Thing} from "../thing.ts";
import {laneNames} from "./lanes.ts";
import type {Scale} from "./native.ts";
import {plainNumber} from "./number-format.ts";
import {fromZero, serial} from "./scale.ts";
import {plotBox, type Drawer} from "./stage.ts";
import {bandsOf, totalsGroup, totalsStage} from "./totals-stage.ts";
import {goalSeries, highest, lineSeries, type LineLook} from "./totals.ts";

/** The steps of one series in little room: no scale of numbers, only the years. */
export const spark: Drawer<ChartOf<"spark">> = (chart, {box, language}) => {
  const {line, goal, label, gap, openUntil} = chart;
  const start =
    [...line.points, ...line.ghosts].map(({on}) => dateInterval(on).from).toSorted()[0] ?? openUntil;
  return small(
    {
      line,
      gap,
      label,
      openUntil,
      goal,
      colour: colourOf(chart.colour),
      days: [serial(start), serial(openUntil)],
    },
    {box, language, left: 4, told: "none"},
  );
};

/** The totals of one definition under a time axis. */
export const seriesSteps: Drawer<ChartOf<"series">> = ({series, frame, label}, {box, language}) => {
  const name = series.name.split("\n");
  const words: Thing = {
    kind: "words",
    name: label,
    box: {...box, width: laneNames[language] - 8},
    anchor: "ctr",
    paragraphs: name.map((one) => line(one, 12, {colour: ink.muted})),
  };
  const drawn = small(
    {
      line: series.line,
      gap: series.gap,
      label,
      openUntil: series.openUntil,
      goal: null,
      colour: colourOf(frame.colour),
      days: [serial(frame.from), serial(frame.to)],
    },
    {box, language, left: laneNames[language], told: "all"},
  );
  return [words, ...drawn];
};

interface Small {
  line: StepLine;
  gap: SparkChart["gap"];
  goal: SparkChart["goal"];
  label: string;
  openUntil: string | null;
  colour: string;
  days: [number, number];
}

function small(
  {line, gap, goal, label, openUntil, colour, days}: Small,
  {box, language, left, told}: {box: Box; language: Language; left: number; told: LineLook["told"]},
): Thing[] {
  const top = highest([line], goal?.value ?? 0);
  const up: Scale = {...fromZero(top * 1.1, 2), max: (top || 1) * 1.1, format: plainNumber, shown: false};
  const plot = plotBox(box, {top: 20, right: 14, bottom: 20, left});
  const {ground, look} = totalsStage({
    plot,
    box,
    days,
    up,
    goal: goal?.value ?? null,
    colour,
    language,
    told,
  });
  const series = [...lineSeries(line, look), ...(goal ? [goalSeries(goal, look)] : [])];
  if (series.length === 0) return [];
  const behind = bandsOf([line], {gap, from: line.until, to: openUntil}, ground);
  return totalsGroup({label, box, series}, ground, {behind});
}
