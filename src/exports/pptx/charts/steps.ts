import {dateInterval, latest} from "../../../domain/date.ts";
import type {ChartOf, StepsChart} from "../../../exhibits/chart.ts";
import {formatNumber} from "../../../text/format.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink} from "../ink.ts";
import {planThings} from "./ground.ts";
import type {Scale, ScatterSeries} from "./native.ts";
import {plainNumber} from "./number-format.ts";
import {fromZero, serial} from "./scale.ts";
import {plotBox, type Drawer} from "./stage.ts";
import {bandsOf, totalsGroup, totalsStage} from "./totals-stage.ts";
import {goalSeries, highest, lineSeries, type LineLook} from "./totals.ts";
import {widthOf} from "../letters.ts";

/** The totals of one programme as steps against the days they speak of, with the gap after the last. */
export const steps: Drawer<ChartOf<"steps">> = (chart, {box, language}) => {
  const {lines, plans, goal, label, gap, openUntil} = chart;
  const colour = colourOf(chart.colour);
  const top = highest(lines, goal?.value ?? 0, ...plans.map(({base, value}) => base + value));
  const up: Scale = {...fromZero(top * 1.12), format: plainNumber, shown: true};
  const left = widthOf(formatNumber(up.max), 12) + 12;
  const plot = plotBox(box, {top: 18, right: 12, bottom: 22, left});
  const {ground, look} = totalsStage({
    plot,
    box,
    days: extent(chart),
    up,
    goal: goal?.value ?? null,
    colour,
    language,
    told: "all",
  });
  const series = [
    ...lines.flatMap((line) => lineSeries(line, look)),
    ...(goal ? [goalSeries(goal, look)] : []),
    ...planSeries(plans, look),
    ...breakSeries(chart, up.max, look),
  ];
  const behind = [
    ...bandsOf(lines, {gap, from: lastDay(chart), to: openUntil}, ground),
    ...plans.flatMap((plan) => planThings(plan, colour, ground)),
  ];
  return totalsGroup({label, box, series}, ground, {behind});
};

/** The plans as the totals they lead to. */
export function planSeries(
  plans: StepsChart["plans"],
  {language, colour}: Pick<LineLook, "language" | "colour">,
): ScatterSeries[] {
  if (plans.length === 0) return [];
  return [
    {
      name: slidesText[language].columns.plan,
      points: plans.map(({due, base, value}) => ({x: serial(due), y: base + value})),
      stroke: null,
      mark: {form: "circle", size: 5, fill: ink.paper, stroke: colour},
    },
  ];
}

// Another definition begins: a line at its first day, named where it has room.
function breakSeries({breaks, breakLabel}: StepsChart, top: number, {language}: LineLook): ScatterSeries[] {
  return breaks.map(({label, on}, index) => ({
    name: slidesText[language].columns.brk(label),
    points: [0, top].map((y) => ({x: serial(on), y})),
    stroke: {colour: ink.muted, width: 1, dash: "sysDash"},
    ...(index === 0 && {
      labels: {
        place: "t" as const,
        format: plainNumber,
        of: new Map([[1, breakLabel]]),
        size: 12,
        colour: ink.muted,
      },
    }),
  }));
}

function extent({lines, plans, openUntil}: StepsChart): [number, number] {
  const points = lines.flatMap((line) => [...line.points, ...line.ghosts]);
  const start = points.map(({on}) => dateInterval(on).from).toSorted()[0] ?? openUntil;
  const ends = lines.flatMap(({until, ghosts}) => [
    ...(until ? [dateInterval(until).to] : []),
    ...ghosts.map(({on}) => dateInterval(on).to),
  ]);
  return [serial(start), serial(latest(openUntil, ...ends, ...plans.map(({due}) => due)))];
}

function lastDay({lines, openUntil}: StepsChart): string {
  const ends = lines.flatMap(({until}) => (until ? [dateInterval(until).to] : []));
  return ends.toSorted().at(-1) ?? openUntil;
}
