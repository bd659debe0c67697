import * as Plot from "@observablehq/plot";
import type {Distance} from "../exhibits/chart.ts";
import {colourOf, frame, type Drawing, type Place} from "./marks.ts";

const wide = 640;

/** One row a level: its distance from its own target, which is the zero line; never a share of the target. */
export function distanceRows(distances: readonly Distance[], {evidence}: Place): Drawing {
  const reach = Math.max(1, ...distances.map(({points}) => Math.abs(points))) * 1.25;
  const stroke = ({colour}: Distance) => colourOf(colour);
  return (width) => {
    // On a phone the label has a line of its own under the name.
    const [row, below] = width < wide ? [66, true] : [46, false];
    const at = below ? 20 : 11;
    return frame({
      width,
      height: distances.length * row + 34,
      marginTop: 6,
      marginLeft: 10,
      marginRight: 10,
      marginBottom: 26,
      x: {domain: [-reach, reach], label: null, ticks: width < 500 ? 5 : 9, tickFormat: signed},
      y: {type: "band", domain: distances.map(({name}) => name), axis: null, padding: 0},
      marks: [
        Plot.gridX({ticks: width < 500 ? 5 : 9, stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([0], {stroke: "var(--target)", strokeWidth: 2, strokeDasharray: "5,4"}),
        Plot.ruleY(distances, {y: "name", x1: 0, x2: "points", stroke, strokeWidth: 2, dy: at}),
        Plot.dot(distances, {
          y: "name",
          x: "points",
          r: 5.5,
          stroke,
          strokeWidth: 2,
          fill: ({decisive, colour}: Distance) => (decisive ? colourOf(colour) : "var(--paper)"),
          dy: at,
          href: (one: Distance) => evidence(one.evidence),
          ariaLabel: ({name, label}: Distance) => `${name} ${label}`,
        }),
        Plot.text(distances, {
          y: "name",
          text: "name",
          frameAnchor: "left",
          textAnchor: "start",
          dy: below ? -22 : -10,
          fill: "var(--ink)",
        }),
        Plot.text(distances, {
          y: "name",
          text: "label",
          frameAnchor: below ? "left" : "right",
          textAnchor: below ? "start" : "end",
          dy: below ? -3 : -10,
          fontWeight: 600,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
          href: (one: Distance) => evidence(one.evidence),
        }),
      ],
    });
  };
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}
