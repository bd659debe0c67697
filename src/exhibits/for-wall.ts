import {byFirstDay} from "../domain/date.ts";
import type {Chart, TimelineLane} from "./chart.ts";
import type {Built, Titled} from "./exhibit.ts";
import {remember} from "../model/remember.ts";

/** An exhibit as the wall shows it: what is higher than a screen in pieces, each with the years below it. */
export const forWall = remember((told: Built): Built => ({
  ...told,
  charts: told.charts.map((panel) => ({
    ...panel,
    charts: panel.charts.flatMap(({chart, ...rest}): Titled[] =>
      pieces(chart).map((piece) => ({...rest, chart: piece})),
    ),
  })),
}));

/** No more rows than fit a screen. */
const rows = 12;

function pieces(chart: Chart): Chart[] {
  if (chart.kind === "progress")
    return chart.rows.map((row) => ({
      ...chart,
      label: `${chart.label} ${row.owner}`,
      rows: [row],
      beside: chart.rows,
    }));
  if (chart.kind !== "lanes" && chart.kind !== "series") return [chart];
  const frame = {...chart.frame, years: true};
  if (chart.kind === "series") return [{...chart, frame}];
  return chart.lanes
    .flatMap(runsOf)
    .map((lane) => ({...chart, label: `${chart.label} ${lane.name}`, lanes: [lane], frame}));
}

// A mark with words may take a row of its own.
function runsOf({name, marks}: TimelineLane): TimelineLane[] {
  const inTime = marks.toSorted((a, b) => byFirstDay(a.on, b.on));
  const runs =
    Math.ceil(inTime.filter(({label}) => label !== null).length / rows) || Math.min(1, marks.length);
  const length = Math.ceil(inTime.length / runs);
  return Array.from({length: runs}, (_, run) => ({
    name,
    marks: inTime.slice(run * length, (run + 1) * length),
  }));
}
