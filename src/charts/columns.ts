import * as Plot from "@observablehq/plot";
import type {Bar} from "../exhibits/chart.ts";
import {fills, letters, onBars, rivalMarks, rivalStyle, rows, topOf} from "./bars.ts";
import {colourOf, frame, hatch, type Drawing, type Place} from "./marks.ts";
import {dotReach, pastDots} from "./obstacles.ts";
import {badgeRoom, badgeMarks, openReach, whiskers} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

const {size, small} = letters;
const mostLines = 3;
/** How high the highest column is. */
const height = 148;
/** From what a value stands above to the middle of its words, and how high these are. */
const lift = 11;
const tall = 18;

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
  const top = topOf(bars);
  const open = bars.some(({spread}) => spread?.high === null) ? openReach : 0;
  const above =
    open + (rivals.length > 0 ? dotReach : 0) + 16 * Math.max(0, ...rivals.map(({place}) => place + 1));
  const below = 16 * Math.max(1, ...bars.map(({name}) => named(name, step).length));
  return frame({
    width: step * bars.length + 16,
    height: height + 42 + above + below,
    marginTop: 30 + above,
    marginBottom: 12 + below,
    marginLeft: 8,
    marginRight: 8,
    x: {type: "band", domain: bars.map((bar) => bar.name), axis: null, padding: 0.35},
    y: {domain: [0, top], axis: null},
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
      ...bars.flatMap((bar) => valueWords(bar, top, evidence)),
      ...rivals.flatMap((rival) => rivalDots(rival, evidence)),
      Plot.ruleY([0], {stroke: "var(--ink)"}),
    ],
  });
}

function openMarks(bars: readonly Bar[]): Plot.Markish[] {
  return whiskers(
    bars.flatMap(({name, value, spread}) =>
      spread ? [{along: "y", across: name, value, spread, colour: onBars}] : [],
    ),
  );
}

function rivalDots(
  rival: ReturnType<typeof rivalMarks>[number],
  evidence: Place["evidence"],
): Plot.Markish[] {
  return [Plot.dot([rival], {x: "name", y: "value", ...rivalStyle(rival, evidence).dot})];
}

// Above the column, or above its whisker and the dots of other statements, whose words stand above the value.
function valueWords(bar: Bar, top: number, evidence: Place["evidence"]): Plot.Markish[] {
  const {value, label, spread, badge, rivals = []} = bar;
  const end = spread?.high ?? value;
  const up = (one: number) => (one / top) * height;
  const words = tall + 16 * rivals.length;
  const from = pastDots(
    up(end) + (spread?.high === null ? openReach : 0),
    words,
    rivals.map((rival) => up(rival.value)),
  );
  const place = {x: "name", y: () => end, dy: up(end) - from - lift};
  return [
    ...rivalMarks([bar]).map((rival) =>
      Plot.text([rival], {
        ...place,
        dy: place.dy - 16 * (rival.place + 1),
        ...rivalStyle(rival, evidence).words,
      }),
    ),
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
