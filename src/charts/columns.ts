import * as Plot from "@observablehq/plot";
import type {Bar} from "../exhibits/chart.ts";
import {fills, letters, rivalMarks, rivalStyle, rows, topOf, whiskerColour} from "./bars.ts";
import {colourOf, frame, hatch, type Drawing, type Place} from "./marks.ts";
import {badgeRoom, badgeMarks, openReach, whiskers} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

const {size, small} = letters;
const mostLines = 3;

/**
 * Zero-based columns in the order given, each labelled; for a handful of batches of one programme. Where they would be too
 * narrow for their words they are drawn as rows.
 */
export function columns(bars: readonly Bar[], place: Place): Drawing {
  const asRows = rows(bars, place);
  return (width) => {
    const step = (Math.min(width, 104 * bars.length + 16) - 16) / bars.length;
    return bars.every((bar) => isRoomy(bar, step)) ? upright(bars, step, place) : asRows(width);
  };
}

function isRoomy({name, label, badge, rivals = []}: Bar, step: number): boolean {
  const names = named(name, step);
  const widths = [
    ...names.map((line) => textWidth(line, size)),
    textWidth(label, size, 600) + (badge ? 2 * badgeRoom : 0),
    ...rivals.map((rival) => textWidth(rival.label, small)),
  ];
  return names.length <= mostLines && Math.max(...widths) + 4 <= step;
}

function named(name: string, step: number): string[] {
  return name.split("\n").flatMap((line) => wrap(line, step - 4, {size}, Infinity));
}

function upright(bars: readonly Bar[], step: number, {evidence, id}: Place): Plot.PlotOptions {
  const rivals = rivalMarks(bars);
  const open = bars.some(({spread}) => spread?.high === null) ? openReach : 0;
  const above = open + 16 * Math.max(0, ...rivals.map(({place}) => place + 1));
  const below = 16 * Math.max(1, ...bars.map(({name}) => named(name, step).length));
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
        tickFormat: (name: string) => named(name, step).join("\n"),
        lineHeight: 1.2,
      }),
      Plot.barY(bars, {
        x: "name",
        y: "value",
        ...fills(id),
        href: (bar: Bar) => evidence(bar.evidence),
        ariaLabel: "label",
      }),
      ...openMarks(bars),
      ...bars.flatMap((bar) => valueWords(bar, evidence)),
      ...rivals.flatMap((rival) => rivalWords(rival, evidence)),
      Plot.ruleY([0], {stroke: "var(--ink)"}),
    ],
  });
}

function openMarks(bars: readonly Bar[]): Plot.Markish[] {
  return whiskers(
    bars.flatMap(({name, value, spread, colour}) =>
      spread ? [{along: "y", across: name, value, spread, colour: whiskerColour(colour)}] : [],
    ),
  );
}

function rivalWords(
  rival: ReturnType<typeof rivalMarks>[number],
  evidence: Place["evidence"],
): Plot.Markish[] {
  const {dot, words} = rivalStyle(rival, evidence);
  return [
    Plot.dot([rival], {x: "name", y: "value", ...dot}),
    Plot.text([rival], {x: "name", y: "bar", dy: -25 - 16 * rival.place, ...words}),
  ];
}

// Above the column, or above its whisker.
function valueWords(bar: Bar, evidence: Place["evidence"]): Plot.Markish[] {
  const {value, label, spread, badge} = bar;
  const place = {x: "name", y: () => spread?.high ?? value, dy: -9 - (spread?.high === null ? openReach : 0)};
  return [
    Plot.text([bar], {
      ...place,
      text: "label",
      fontWeight: 600,
      fill: "var(--ink)",
      href: () => evidence(bar.evidence),
    }),
    ...(badge ? badgeMarks([bar], {...place, dx: (textWidth(label, size, 600) + badgeRoom) / 2}) : []),
  ];
}
