import {byFirstDay} from "../domain/date.ts";
import type {Chart, TimelineLane} from "./chart.ts";
import type {Built, Note, Panel, Table, Titled} from "./exhibit.ts";
import {remember} from "../model/remember.ts";

/** An exhibit as the wall shows it: what is higher than a screen in pieces, each with the years below it; no links within its page. */
export const forWall = remember((told: Built): Built => ({
  ...told,
  table: staying(told.table),
  charts: inOrder(told).map((panel) => ({
    ...panel,
    ...(panel.before && {before: panel.before.map(stayingIn)}),
    ...(panel.after && {after: panel.after.map(stayingIn)}),
    charts: panel.charts.flatMap(({chart, ...rest}): Titled[] =>
      pieces(chart).map((piece) => ({...rest, chart: piece})),
    ),
  })),
}));

// A page is more than one screen: first what is the province's own, then what stands beside others.
const own = ["numbers", "road", "decisions", "awards"];

function inOrder({layout, charts}: Built): readonly Panel[] {
  if (layout !== "page") return charts;
  const others = charts.filter(({key}) => !own.includes(key));
  return [...own.flatMap((key) => charts.filter((panel) => panel.key === key)), ...others];
}

function stayingIn(note: Note): Note {
  if (note.kind === "table") return {...note, table: staying(note.table)};
  return note.kind === "fold" ? {...note, notes: note.notes.map(stayingIn)} : note;
}

function staying(table: Table): Table {
  const leads = table.columns.findIndex((column) => typeof column === "object" && "leads" in column);
  if (leads < 0) return table;
  return {
    ...table,
    columns: table.columns.filter((_, index) => index !== leads),
    rows: table.rows.map((row) => ({...row, cells: row.cells.filter((_, index) => index !== leads)})),
  };
}

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
  if (chart.kind === "path") return [{height: "screen", ...chart}];
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
