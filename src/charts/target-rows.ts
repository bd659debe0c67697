import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import {frame, instant, yearTicks, type ChartText, type Drawing} from "./marks.ts";

/** One target: when it was set, when it falls due, when it was last read, and its state in words. */
export interface TargetRow {
  target: string;
  /** What is to be reached, in words. */
  name: string;
  state: string;
  setOn: string | null;
  due: string;
  /** The newest figure that answers it; null where none was published. */
  reading: {observation: string; asOf: string; words: string} | null;
  colour: string;
}

const row = 48;

/** A line a target from the day it was set to its due date, with the date of its newest reading against the evaluation day. */
export function targetRows(rows: TargetRow[], day: string, {evidence}: Pick<ChartText, "evidence">): Drawing {
  const days = rows.flatMap(({setOn, due, reading}) => [
    dateInterval(setOn ?? due).from,
    reading ? dateInterval(reading.asOf).from : due,
  ]);
  const from = `${(days.toSorted()[0] ?? day).slice(0, 4)}-01-01`;
  const to = [...rows.map(({due}) => dateInterval(due).to), day].toSorted().at(-1)!;
  const read = rows.filter((one) => one.reading !== null);
  const start = ({setOn, due}: TargetRow) => instant(setOn ?? due);
  const end = ({due}: TargetRow) => instant(due);
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
      y: {type: "band", domain: rows.map(({target}) => target), axis: null, padding: 0},
      marks: [
        Plot.gridX({ticks: yearTicks(from, to, width), stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([instant(day)], {stroke: "var(--ink)"}),
        Plot.ruleY(rows, {
          y: "target",
          x1: start,
          x2: end,
          stroke: "var(--gap-line)",
          strokeWidth: 5,
          dy: 12,
        }),
        Plot.dot(rows, {
          y: "target",
          x: end,
          symbol: "diamond",
          r: 4.5,
          fill: "var(--target)",
          dy: 12,
          href: ({target}: TargetRow) => evidence(`target:${target}`),
          ariaLabel: ({name, due}: TargetRow) => `${name} ${due}`,
        }),
        Plot.dot(read, {
          y: "target",
          x: ({reading}: TargetRow) => instant(reading!.asOf),
          r: 5,
          fill: "colour",
          stroke: "var(--paper)",
          dy: 12,
          href: ({reading}: TargetRow) => evidence(reading!.observation),
          ariaLabel: ({reading}: TargetRow) => reading!.words,
        }),
        ...words(rows, evidence, width),
      ],
    });
}

// Name left, state right; on a phone a long name leaves the state to the table below.
function words(rows: TargetRow[], evidence: ChartText["evidence"], width: number): Plot.Markish[] {
  const length = (text: string) => [...text].reduce((sum, one) => sum + (one > "ÿ" ? 13 : 7), 0);
  const roomy = rows.filter(({name, state}) => length(name) + length(state) + 24 < width);
  const common = {y: "target", dy: -9, stroke: "var(--paper)", strokeWidth: 4} as const;
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
      href: ({target}: TargetRow) => evidence(`target:${target}`),
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
