import * as Plot from "@observablehq/plot";
import type {Bar, Rival} from "../exhibits/chart.ts";
import {colourOf, frame, hatch, type Drawing, type Place} from "./marks.ts";
import {dotReach, pastDots} from "./obstacles.ts";
import {badgeMarks, badgeRoom, openReach, signs, whiskers} from "./surety.ts";
import {textWidth} from "./text-width.ts";
import {wrap} from "./wrap.ts";

/** The sizes of values and of what stands beside them. */
export const letters = {size: 13, small: 12.5} as const;

const {size, small} = letters;
const thickness = 17;
const nameLine = 16;

/** Zero-based rows in the order given, name above its bar so that long names fit a phone. */
export function rows(bars: readonly Bar[], {evidence, id}: Place): Drawing {
  const behind = Math.max(0, ...bars.map(labelWidth));
  const top = topOf(bars);
  return (width) => {
    const placed = stacked(bars, width);
    // Room for the words behind a bar, but never less of the bars than half.
    const marginRight = Math.min(width / 2, Math.max(60, behind + 12));
    const x = (value: number) => 1 + (value / top) * (width - 1 - marginRight);
    return frame({
      width,
      height: (placed.at(-1)?.bottom ?? 0) + 4,
      margin: 0,
      marginLeft: 1,
      marginRight,
      x: {domain: [0, top], axis: null},
      y: {type: "identity", axis: null},
      marks: [
        hatch(id, colourOf(bars[0]?.colour ?? "backdrop")),
        Plot.rect(placed, {
          x1: 0,
          x2: "value",
          y1: "top",
          y2: "bottomOfBar",
          ...fills(id),
          href: (bar: Bar) => evidence(bar.evidence),
          ariaLabel: "label",
        }),
        ...rowWhiskers(placed),
        ...rowWords(placed, x, evidence),
        ...placed.flatMap((bar) => rivalRows(bar, evidence)),
        Plot.ruleX(placed, {
          x: 0,
          y1: ({top}: PlacedBar) => top - 3,
          y2: ({bottomOfBar}: PlacedBar) => bottomOfBar + 3,
          stroke: "var(--ink)",
        }),
      ],
    });
  };
}

/** The colour of whiskers, which stand out from the bars they cross. */
export const onBars = "var(--ink)";

function rowWhiskers(bars: readonly PlacedBar[]) {
  return whiskers(
    bars.flatMap(({top, value, spread}) =>
      spread ? [{along: "x" as const, across: top + thickness / 2, value, spread, colour: onBars}] : [],
    ),
  );
}

/** A bar with its place in pixels. */
interface PlacedBar extends Bar {
  names: string[];
  nameTop: number;
  top: number;
  bottomOfBar: number;
  /** Where the next begins. */
  bottom: number;
}

function stacked(bars: readonly Bar[], width: number): PlacedBar[] {
  let start = 0;
  return bars.map((bar) => {
    const names = bar.name.split("\n").flatMap((line) => wrap(line, width - 2, {size: small}));
    const top = start + 10 + names.length * nameLine;
    const bottomOfBar = top + thickness;
    const placed = {...bar, names, nameTop: start + 7, top, bottomOfBar, bottom: bottomOfBar};
    start = bottomOfBar + 6 + 14 * (bar.rivals?.length ?? 0);
    return {...placed, bottom: start};
  });
}

function labelWidth(bar: Bar): number {
  const {spread, rivals = []} = bar;
  const words =
    valueWidth(bar) + (spread?.high === null ? openReach : 0) + (rivals.length > 0 ? dotReach : 0);
  return Math.max(words, ...rivals.map((rival) => textWidth(rival.label, small)));
}

function valueWidth({label, badge}: Bar): number {
  return textWidth(label, size, 600) + (badge ? badgeRoom : 0);
}

function rowWords(
  placed: readonly PlacedBar[],
  x: (value: number) => number,
  evidence: Place["evidence"],
): Plot.Markish[] {
  return [
    Plot.text(placed, {
      y: "nameTop",
      x: 0,
      text: ({names}: PlacedBar) => names.join("\n"),
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: nameLine / small,
      fill: "var(--muted)",
      fontSize: small,
    }),
    ...placed.flatMap((bar) => valueWords(bar, x, evidence)),
  ];
}

// Behind the bar, or behind its whisker, and behind the dots of other statements.
function valueWords(
  bar: PlacedBar,
  x: (value: number) => number,
  evidence: Place["evidence"],
): Plot.Markish[] {
  const {top, value, label, spread, badge, rivals = []} = bar;
  const end = spread?.high ?? value;
  const from = x(end) + (spread?.high === null ? openReach : 0);
  const dots = rivals.map((rival) => x(rival.value));
  const place = {
    y: () => top + thickness / 2,
    x: () => end,
    dx: 6 + pastDots(from, 6 + valueWidth(bar), dots) - x(end),
  };
  const badgePlace = {...place, dx: place.dx + textWidth(label, size, 600) + badgeRoom / 2};
  return [
    Plot.text([bar], {
      ...place,
      text: "label",
      textAnchor: "start",
      fontWeight: 600,
      fill: "var(--ink)",
      href: () => evidence(bar.evidence),
    }),
    ...(badge ? badgeMarks([bar], badgePlace) : []),
  ];
}

function rivalRows(bar: PlacedBar, evidence: Place["evidence"]): Plot.Markish[] {
  return rivalMarks([bar]).flatMap((rival) => {
    const {dot, words} = rivalStyle(rival, evidence);
    const beside = {x: "bar", textAnchor: "start", dx: 6} as const;
    return [
      Plot.dot([rival], {y: () => bar.top + thickness / 2, x: "value", ...dot}),
      Plot.text([rival], {y: () => bar.bottomOfBar + 7 + 14 * rival.place, ...beside, ...words}),
    ];
  });
}

interface RivalMark extends Rival {
  name: string;
  /** How long the bar is that the rival's words stand at. */
  bar: number;
  colour: string;
  /** The rival's place among those of its bar. */
  place: number;
}

/** What other statements say, each with its place among those of its bar. */
export function rivalMarks(bars: readonly Bar[]): RivalMark[] {
  return bars.flatMap(({name, colour, value: bar, rivals = []}) =>
    rivals.map((rival, place) => ({...rival, name, bar, colour: colourOf(colour), place})),
  );
}

/** Another value is a small hollow dot where its bar would have ended, as in the charts of totals. */
export function rivalStyle({colour, label, evidence: id}: RivalMark, evidence: Place["evidence"]) {
  const href = () => evidence(id);
  return {
    dot: {
      r: 3.5,
      fill: "var(--paper)",
      stroke: colour,
      strokeWidth: 1.5,
      href,
      ariaLabel: () => label,
      className: signs.rival,
    },
    words: {text: () => label, fontSize: small, fill: "var(--muted)", href},
  };
}

/** The highest value drawn. */
export function topOf(bars: readonly Bar[]): number {
  const values = bars.flatMap(({value, spread, rivals = []}) => [
    spread?.high ?? value,
    ...rivals.map((rival) => rival.value),
  ]);
  // Rates are far below one; where there is nothing but zero, any scale will do.
  return Math.max(0, ...values) || 1;
}

/** A result is full, an inexact one hollow, a plan hatched. */
export function fills(id: string) {
  return {
    fill: (bar: Bar) =>
      ({solid: colourOf(bar.colour), hollow: "var(--paper)", plan: `url(#${id})`})[bar.mark],
    stroke: (bar: Bar) => colourOf(bar.colour),
    strokeWidth: 1.25,
  };
}
