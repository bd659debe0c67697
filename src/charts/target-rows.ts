import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {ScheduleRow} from "../exhibits/chart.ts";
import {colourOf, frame, instant, yearTicks, type Drawing, type Place} from "./marks.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

const size = 13;
const line = 17;
const margins = {marginTop: 6, marginLeft: 18, marginRight: 18, marginBottom: 28};
/** Where words begin and end, from either edge of the chart. */
const edge = 4;

/** A line a target from the day it was set to its due date, with the date of its newest reading against the evaluation day. */
export function targetRows(rows: readonly ScheduleRow[], day: string, {evidence}: Place): Drawing {
  const days = rows.flatMap(({setOn, due, reading}) => [
    dateInterval(setOn ?? due).from,
    dateInterval(reading ? reading.on : due).from,
  ]);
  const from = `${(days.toSorted()[0] ?? day).slice(0, 4)}-01-01`;
  const to = [...rows.map(({due}) => dateInterval(due).to), day].toSorted().at(-1)!;
  return (width) => {
    const placed = stacked(rows, width);
    const bottom = placed.at(-1)?.bottom ?? margins.marginTop;
    const ticks = yearTicks(from, to, width);
    return frame({
      width,
      height: bottom + margins.marginBottom,
      ...margins,
      x: {type: "utc", domain: [instant(from), instant(to)], label: null, ticks, tickFormat: "%Y"},
      y: {type: "identity", axis: null},
      marks: [
        Plot.gridX({ticks, stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([instant(day)], {stroke: "var(--ink)"}),
        ...spans(placed, evidence),
        ...words(placed, evidence),
      ],
    });
  };
}

/** A row with its place in pixels. */
interface PlacedRow extends ScheduleRow {
  lines: string[];
  top: number;
  /** The line that the state stands on: the last of the name, or one of its own. */
  stateTop: number;
  /** The middle of what is drawn. */
  span: number;
  bottom: number;
}

// A name takes as many lines as it needs, and the state one of its own where it finds no room behind them.
function stacked(rows: readonly ScheduleRow[], width: number): PlacedRow[] {
  const room = width - 2 * edge;
  let top = margins.marginTop;
  return rows.map((row) => {
    const lines = wrap(row.name, room, {size});
    const beside = textWidth(lines.at(-1) ?? "", size) + 16 + textWidth(row.state, size, 600) <= room;
    const stateTop = top + 2 + (lines.length - (beside ? 1 : 0)) * line;
    const placed = {...row, lines, top: top + 2, stateTop, span: stateTop + 25, bottom: stateTop + 46};
    top = placed.bottom;
    return placed;
  });
}

function spans(rows: readonly PlacedRow[], evidence: Place["evidence"]): Plot.Markish[] {
  const read = rows.filter(({reading}) => reading !== null);
  const end = ({due}: PlacedRow) => instant(due);
  return [
    Plot.ruleY(rows, {
      y: "span",
      x1: ({setOn, due}: PlacedRow) => instant(setOn ?? due),
      x2: end,
      stroke: "var(--gap-line)",
      strokeWidth: 5,
    }),
    Plot.dot(rows, {
      y: "span",
      x: end,
      symbol: "diamond",
      r: 4.5,
      fill: "var(--target)",
      href: (one: PlacedRow) => evidence(one.evidence),
      ariaLabel: ({name, due}: PlacedRow) => `${name} ${due}`,
    }),
    Plot.dot(read, {
      y: "span",
      x: ({reading}: PlacedRow) => instant(reading!.on),
      r: 5,
      fill: ({colour}: PlacedRow) => colourOf(colour),
      stroke: "var(--paper)",
      href: ({reading}: PlacedRow) => evidence(reading!.evidence),
      ariaLabel: ({reading}: PlacedRow) => reading!.words,
    }),
  ];
}

function words(rows: readonly PlacedRow[], evidence: Place["evidence"]): Plot.Markish[] {
  const common = {
    fontSize: size,
    lineAnchor: "top",
    lineHeight: line / size,
    stroke: "var(--paper)",
    strokeWidth: 4,
  } as const;
  return [
    Plot.text(rows, {
      ...common,
      y: "top",
      text: ({lines}: PlacedRow) => lines.join("\n"),
      frameAnchor: "left",
      dx: edge - margins.marginLeft,
      textAnchor: "start",
      fill: "var(--ink)",
      href: (one: PlacedRow) => evidence(one.evidence),
    }),
    Plot.text(rows, {
      ...common,
      y: "stateTop",
      text: "state",
      frameAnchor: "right",
      textAnchor: "end",
      dx: margins.marginRight - edge,
      fill: "var(--muted)",
      fontWeight: 600,
    }),
  ];
}
