import * as Plot from "@observablehq/plot";
import type {Distance} from "../exhibits/chart.ts";
import {colourOf, frame, type Drawing, type Place} from "./marks.ts";
import {signs} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

const size = 13;
const line = 18;
const margins = {marginTop: 6, marginLeft: 10, marginRight: 10, marginBottom: 26};

/** One row a level: its distance from its own target, which is the zero line; never a share of the target. */
export function distanceRows(distances: readonly Distance[], {evidence}: Place): Drawing {
  const reach = Math.max(1, ...distances.map(({points}) => Math.abs(points))) * 1.25;
  return (width) => {
    const placed = stacked(distances, width);
    const ticks = width < 500 ? 5 : 9;
    return frame({
      width,
      height: (placed.at(-1)?.bottom ?? margins.marginTop) + margins.marginBottom,
      ...margins,
      x: {domain: [-reach, reach], label: null, ticks, tickFormat: signed},
      y: {type: "identity", axis: null},
      marks: [
        Plot.gridX({ticks, stroke: "var(--grid)", strokeOpacity: 1}),
        Plot.ruleX([0], {
          stroke: "var(--target)",
          strokeWidth: 2,
          strokeDasharray: "5,4",
          className: signs.goal,
        }),
        ...spans(placed, evidence),
        ...words(placed, evidence),
      ],
    });
  };
}

/** A row with its place in pixels. */
interface PlacedRow extends Distance {
  names: string[];
  labels: string[];
  /** Whether the label stands right of the name; else it has lines of its own below. */
  beside: boolean;
  top: number;
  labelTop: number;
  /** The middle of what is drawn. */
  span: number;
  bottom: number;
}

// All labels stand beside their names, or all below them.
function stacked(distances: readonly Distance[], width: number): PlacedRow[] {
  const room = width - margins.marginLeft - margins.marginRight;
  const beside = distances.every(
    ({name, label}) => textWidth(name, size) + 24 + textWidth(label, size, 600) <= room,
  );
  let top = margins.marginTop;
  return distances.map((distance) => {
    const names = wrap(distance.name, room, {size});
    const labels = wrap(distance.label, room, {size, weight: 600});
    const labelTop = beside ? top : top + names.length * line;
    const span = labelTop + labels.length * line + 15;
    const placed = {...distance, names, labels, beside, top, labelTop, span, bottom: span + 14};
    top = placed.bottom;
    return placed;
  });
}

function spans(rows: readonly PlacedRow[], evidence: Place["evidence"]): Plot.Markish[] {
  const stroke = ({colour}: PlacedRow) => colourOf(colour);
  const place = {y: "span", x: "points", r: 5.5} as const;
  const pale = rows.filter(({decisive}) => !decisive);
  return [
    Plot.ruleY(rows, {y: "span", x1: 0, x2: "points", stroke, strokeWidth: 2}),
    // Their lines do not shine through.
    ...(pale.length > 0 ? [Plot.dot(pale, {...place, fill: "var(--paper)"})] : []),
    Plot.dot(rows, {
      ...place,
      stroke,
      strokeWidth: 2,
      fill: stroke,
      fillOpacity: {value: ({decisive}: PlacedRow) => (decisive ? 1 : 0.3), scale: null},
      href: (one: PlacedRow) => evidence(one.evidence),
      ariaLabel: ({name, label}: PlacedRow) => `${name} ${label}`,
    }),
  ];
}

function words(rows: readonly PlacedRow[], evidence: Place["evidence"]): Plot.Markish[] {
  const below = rows.some(({beside}) => !beside);
  const common = {
    fontSize: size,
    lineAnchor: "top",
    lineHeight: line / size,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 4,
  } as const;
  return [
    Plot.text(rows, {
      ...common,
      y: "top",
      text: ({names}: PlacedRow) => names.join("\n"),
      frameAnchor: "left",
      textAnchor: "start",
    }),
    Plot.text(rows, {
      ...common,
      y: "labelTop",
      text: ({labels}: PlacedRow) => labels.join("\n"),
      frameAnchor: below ? "left" : "right",
      textAnchor: below ? "start" : "end",
      fontWeight: 600,
      href: (one: PlacedRow) => evidence(one.evidence),
    }),
  ];
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}
