import * as Plot from "@observablehq/plot";
import type {Bar} from "../exhibits/chart.ts";
import {fills, letters, rivalMarks, rivalStyle, rows, topOf} from "./bars.ts";
import {colourOf, frame, hatch, type Drawing, type Place} from "./marks.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

const {size, small} = letters;

/**
 * Zero-based columns in the order given, each labelled; for a handful of batches of one programme. Where they would be too
 * narrow for their words they are drawn as rows.
 */
export function columns(bars: readonly Bar[], place: Place): Drawing {
  const asRows = rows(bars, place);
  const widest = Math.max(0, ...bars.map(widthOf));
  return (width) => {
    const step = (Math.min(width, 104 * bars.length + 16) - 16) / bars.length;
    return widest + 4 > step ? asRows(width) : upright(bars, step, place);
  };
}

// As wide as the widest words that a column cannot break.
function widthOf({name, label, rivals = []}: Bar): number {
  return Math.max(
    ...name.split(/\s/).map((word) => textWidth(word, size)),
    textWidth(label, size, 600),
    ...rivals.map((rival) => textWidth(rival.label, small)),
  );
}

function upright(bars: readonly Bar[], step: number, {evidence, id}: Place): Plot.PlotOptions {
  const named = (name: string) => name.split("\n").flatMap((line) => wrap(line, step - 2, {size}));
  const rivals = rivalMarks(bars);
  const above = 16 * Math.max(0, ...rivals.map(({place}) => place + 1));
  const below = 16 * Math.max(1, ...bars.map(({name}) => named(name).length));
  return frame({
    width: step * bars.length + 16,
    height: 188 + above + below,
    marginTop: 28 + above,
    marginBottom: 12 + below,
    marginLeft: 8,
    marginRight: 8,
    x: {type: "band", domain: bars.map((bar) => bar.name), axis: null, padding: 0.35},
    y: {domain: [0, topOf(bars)], axis: null},
    marks: [
      hatch(id, colourOf(bars[0]?.colour ?? "backdrop")),
      Plot.axisX({
        label: null,
        tickSize: 0,
        tickFormat: (name: string) => named(name).join("\n"),
        lineHeight: 1.2,
      }),
      Plot.barY(bars, {
        x: "name",
        y: "value",
        ...fills(id),
        href: (bar: Bar) => evidence(bar.evidence),
        ariaLabel: "label",
      }),
      Plot.text(bars, {
        x: "name",
        y: "value",
        text: "label",
        dy: -9,
        fontWeight: 600,
        fill: "var(--ink)",
        href: (bar: Bar) => evidence(bar.evidence),
      }),
      ...rivals.flatMap((rival) => {
        const {dot, words} = rivalStyle(rival, evidence);
        return [
          Plot.dot([rival], {x: "name", y: "value", ...dot}),
          Plot.text([rival], {x: "name", y: "bar", dy: -25 - 16 * rival.place, ...words}),
        ];
      }),
      Plot.ruleY([0], {stroke: "var(--ink)"}),
    ],
  });
}
