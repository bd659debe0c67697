import * as Plot from "@observablehq/plot";
import {frame, instant, yearTicks, type ChartText, type Drawing} from "./marks.ts";

/** How old the newest figure of a series is: from the day it speaks of to the evaluation day. */
export interface AgeLine {
  name: string;
  asOf: string;
  value: string;
  age: string;
  evidence: string;
  colour: string;
}

const row = 46;

/** One line a series, from its newest figure to the evaluation day: the longer, the older. */
export function ageLines(lines: AgeLine[], day: string, {evidence}: Pick<ChartText, "evidence">): Drawing {
  const first = lines.map(({asOf}) => asOf).toSorted()[0] ?? day;
  const from = `${first.slice(0, 4)}-01-01`;
  return (width) =>
    frame({
      width,
      height: lines.length * row + 40,
      marginTop: 8,
      marginLeft: 18,
      marginRight: 12,
      marginBottom: 30,
      x: {
        type: "utc",
        domain: [instant(from), instant(day)],
        label: null,
        ticks: yearTicks(from, day, width),
        tickFormat: "%Y",
      },
      y: {type: "band", domain: lines.map(({name}) => name), axis: null, padding: 0},
      marks: [
        Plot.gridX({ticks: yearTicks(from, day, width), stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([instant(day)], {stroke: "var(--ink)"}),
        Plot.ruleY(lines, {
          y: "name",
          x1: (line: AgeLine) => instant(line.asOf),
          x2: () => instant(day),
          stroke: "var(--gap-line)",
          strokeWidth: 7,
          dy: 8,
        }),
        Plot.dot(lines, {
          y: "name",
          x: (line: AgeLine) => instant(line.asOf),
          r: 6,
          fill: "colour",
          dy: 8,
          href: (line: AgeLine) => evidence(line.evidence),
          ariaLabel: (line: AgeLine) => `${line.name} ${line.value} ${line.age}`,
        }),
        Plot.text(lines, {
          y: "name",
          x: () => instant(from),
          text: "name",
          textAnchor: "start",
          dx: -17,
          dy: -10,
          fill: "var(--ink)",
        }),
        Plot.text(lines, {
          y: "name",
          x: () => instant(day),
          text: (line: AgeLine) => `${line.value} · ${line.age}`,
          textAnchor: "end",
          dx: -6,
          dy: -10,
          fontWeight: 600,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
          href: (line: AgeLine) => evidence(line.evidence),
        }),
      ],
    });
}
