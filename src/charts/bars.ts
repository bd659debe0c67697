import * as Plot from "@observablehq/plot";
import type {Figure} from "../domain/figure.ts";
import {frame, hatch, isSolid, regionColour, type ChartText, type Drawing} from "./marks.ts";

/** One bar of a count. `mark` tells a published exact figure from an inexact or computed one and from a plan. */
export interface Bar {
  name: string;
  value: number;
  /** The value in words, with unit and qualifier. */
  label: string;
  evidence: string;
  mark: "solid" | "hollow" | "plan";
  colour: string;
}

/** The bar of a published figure under the name that tells it apart. */
export function barOf(figure: Figure, name: string, label: string): Bar {
  return {
    name,
    value: figure.value,
    label,
    evidence: figure.observation,
    mark: isSolid(figure) ? "solid" : "hollow",
    colour: regionColour(figure.region),
  };
}

/** Zero-based columns in the order given, each labelled; for a handful of batches of one programme. */
export function columns(bars: Bar[], id: string, {evidence}: Pick<ChartText, "evidence">): Drawing {
  const colour = bars[0]?.colour ?? "var(--backdrop)";
  const top = Math.max(...bars.map((bar) => bar.value), 1);
  return (width) =>
    frame({
      width: Math.min(width, 104 * bars.length + 16),
      height: 220,
      marginTop: 28,
      marginBottom: 44,
      marginLeft: 8,
      marginRight: 8,
      x: {type: "band", domain: bars.map((bar) => bar.name), label: null, tickSize: 0, padding: 0.35},
      y: {domain: [0, top], axis: null},
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
        Plot.ruleY([0], {stroke: "var(--ink)"}),
      ],
    });
}

/** Zero-based rows in the order given, name above its bar so that long names fit a phone. */
export function rows(bars: Bar[], id: string, {evidence}: Pick<ChartText, "evidence">): Drawing {
  const colour = bars[0]?.colour ?? "var(--backdrop)";
  const top = Math.max(...bars.map((bar) => bar.value), 1);
  return (width) =>
    frame({
      width,
      height: bars.length * 50 + 8,
      marginTop: 4,
      marginBottom: 4,
      marginLeft: 1,
      marginRight: 110,
      x: {domain: [0, top], axis: null},
      y: {
        type: "band",
        domain: bars.map((bar) => bar.name),
        axis: null,
        paddingInner: 0.66,
        paddingOuter: 0.55,
        align: 1,
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
        Plot.ruleX([0], {stroke: "var(--ink)"}),
      ],
    });
}

function fills(id: string) {
  return {
    fill: (bar: Bar) => ({solid: bar.colour, hollow: "var(--paper)", plan: `url(#${id})`})[bar.mark],
    stroke: (bar: Bar) => bar.colour,
    strokeWidth: 1.25,
  };
}
