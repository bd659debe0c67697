import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {ScheduleRow} from "../exhibits/chart.ts";
import {colourOf, frame, instant, yearTicks, type Drawing, type Place} from "./marks.ts";
import {textWidth} from "./text-width.ts";

const row = 48;

/** A line a target from the day it was set to its due date, with the date of its newest reading against the evaluation day. */
export function targetRows(rows: readonly ScheduleRow[], day: string, {evidence}: Place): Drawing {
  const days = rows.flatMap(({setOn, due, reading}) => [
    dateInterval(setOn ?? due).from,
    reading ? dateInterval(reading.on).from : due,
  ]);
  const from = `${(days.toSorted()[0] ?? day).slice(0, 4)}-01-01`;
  const to = [...rows.map(({due}) => dateInterval(due).to), day].toSorted().at(-1)!;
  const read = rows.filter((one) => one.reading !== null);
  const start = ({setOn, due}: ScheduleRow) => instant(setOn ?? due);
  const end = ({due}: ScheduleRow) => instant(due);
  return (width) =>
    frame({
      width,
      height: rows.length * row + 36,
      marginTop: 6,
      marginLeft: 18,
      marginRight: 12,
      marginBottom: 28,
      x: {
        type: "utc",
        domain: [instant(from), instant(to)],
        label: null,
        ticks: yearTicks(from, to, width),
        tickFormat: "%Y",
      },
      y: {type: "band", domain: rows.map(({evidence: id}) => id), axis: null, padding: 0},
      marks: [
        Plot.gridX({ticks: yearTicks(from, to, width), stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([instant(day)], {stroke: "var(--ink)"}),
        Plot.ruleY(rows, {
          y: "evidence",
          x1: start,
          x2: end,
          stroke: "var(--gap-line)",
          strokeWidth: 5,
          dy: 12,
        }),
        Plot.dot(rows, {
          y: "evidence",
          x: end,
          symbol: "diamond",
          r: 4.5,
          fill: "var(--target)",
          dy: 12,
          href: (one: ScheduleRow) => evidence(one.evidence),
          ariaLabel: ({name, due}: ScheduleRow) => `${name} ${due}`,
        }),
        Plot.dot(read, {
          y: "evidence",
          x: ({reading}: ScheduleRow) => instant(reading!.on),
          r: 5,
          fill: ({colour}: ScheduleRow) => colourOf(colour),
          stroke: "var(--paper)",
          dy: 12,
          href: ({reading}: ScheduleRow) => evidence(reading!.evidence),
          ariaLabel: ({reading}: ScheduleRow) => reading!.words,
        }),
        ...words(rows, evidence, width),
      ],
    });
}

// Name left, state right; on a phone a long name leaves the state to the table below.
function words(rows: readonly ScheduleRow[], evidence: Place["evidence"], width: number): Plot.Markish[] {
  const roomy = rows.filter(({name, state}) => textWidth(name) + textWidth(state, 13, 600) + 36 < width);
  const common = {y: "evidence", dy: -9, stroke: "var(--paper)", strokeWidth: 4} as const;
  return [
    Plot.text(rows, {
      ...common,
      text: "name",
      lineWidth: (width - 20) / 13,
      textOverflow: "ellipsis",
      frameAnchor: "left",
      dx: -14,
      textAnchor: "start",
      fill: "var(--ink)",
      href: (one: ScheduleRow) => evidence(one.evidence),
    }),
    Plot.text(roomy, {
      ...common,
      text: "state",
      frameAnchor: "right",
      textAnchor: "end",
      dx: -6,
      fill: "var(--muted)",
      fontWeight: 600,
    }),
  ];
}
