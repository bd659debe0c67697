import * as Plot from "@observablehq/plot";
import type {Bar, Rival} from "../exhibits/chart.ts";
import {colourOf, frame, hatch, type Drawing, type Place} from "./marks.ts";

/** Zero-based columns in the order given, each labelled; for a handful of batches of one programme. */
export function columns(bars: readonly Bar[], {evidence, id}: Place): Drawing {
  const colour = colourOf(bars[0]?.colour ?? "backdrop");
  const rivals = rivalMarks(bars);
  const above = 16 * Math.max(0, ...rivals.map(({place}) => place + 1));
  return (width) =>
    frame({
      width: Math.min(width, 104 * bars.length + 16),
      height: 220 + above,
      marginTop: 28 + above,
      marginBottom: 44,
      marginLeft: 8,
      marginRight: 8,
      x: {type: "band", domain: bars.map((bar) => bar.name), label: null, tickSize: 0, padding: 0.35},
      y: {domain: [0, topOf(bars)], axis: null},
      marks: [
        hatch(id, colour),
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

/** Zero-based rows in the order given, name above its bar so that long names fit a phone. */
export function rows(bars: readonly Bar[], {evidence, id}: Place): Drawing {
  const colour = colourOf(bars[0]?.colour ?? "backdrop");
  const rivals = rivalMarks(bars);
  const below = 12 * (bars.at(-1)?.rivals?.length ?? 0);
  return (width) =>
    frame({
      width,
      height: bars.length * 50 - 3 + below,
      marginTop: 26,
      marginBottom: 4 + below,
      marginLeft: 1,
      marginRight: 110,
      x: {domain: [0, topOf(bars)], axis: null},
      y: {
        type: "band",
        domain: bars.map((bar) => bar.name),
        axis: null,
        paddingInner: 0.66,
        paddingOuter: 0,
      },
      marks: [
        hatch(id, colour),
        Plot.barX(bars, {
          y: "name",
          x: "value",
          ...fills(id),
          href: (bar: Bar) => evidence(bar.evidence),
          ariaLabel: "label",
        }),
        Plot.text(bars, {
          y: "name",
          x: 0,
          text: "name",
          textAnchor: "start",
          dy: -19,
          fill: "var(--muted)",
          fontSize: 12.5,
        }),
        Plot.text(bars, {
          y: "name",
          x: "value",
          text: "label",
          textAnchor: "start",
          dx: 6,
          fontWeight: 600,
          fill: "var(--ink)",
          href: (bar: Bar) => evidence(bar.evidence),
        }),
        ...rivals.flatMap((rival) => {
          const {dot, words} = rivalStyle(rival, evidence);
          return [
            Plot.dot([rival], {y: "name", x: "value", ...dot}),
            Plot.text([rival], {
              y: "name",
              x: "bar",
              textAnchor: "start",
              dx: 6,
              dy: 15 + 14 * rival.place,
              ...words,
            }),
          ];
        }),
        Plot.ruleX([0], {stroke: "var(--ink)"}),
      ],
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

function rivalMarks(bars: readonly Bar[]): RivalMark[] {
  return bars.flatMap(({name, colour, value: bar, rivals = []}) =>
    rivals.map((rival, place) => ({...rival, name, bar, colour: colourOf(colour), place})),
  );
}

// Another value is a small hollow dot where its bar would have ended, as in the charts of totals.
function rivalStyle({colour, label, evidence: id}: RivalMark, evidence: Place["evidence"]) {
  const href = () => evidence(id);
  return {
    dot: {
      r: 3.5,
      fill: "var(--paper)",
      stroke: colour,
      strokeWidth: 1.5,
      href,
      ariaLabel: () => label,
    },
    words: {text: () => label, fontSize: 12.5, fill: "var(--muted)", href},
  };
}

function topOf(bars: readonly Bar[]): number {
  return Math.max(
    ...bars.flatMap(({value, rivals = []}) => [value, ...rivals.map((rival) => rival.value)]),
    1,
  );
}

function fills(id: string) {
  return {
    fill: (bar: Bar) =>
      ({solid: colourOf(bar.colour), hollow: "var(--paper)", plan: `url(#${id})`})[bar.mark],
    stroke: (bar: Bar) => colourOf(bar.colour),
    strokeWidth: 1.25,
  };
}
