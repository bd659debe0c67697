import * as Plot from "@observablehq/plot";
import {dateInterval} from "../domain/date.ts";
import type {ColourRole} from "../exhibits/chart.ts";

/** What a chart needs from where it stands: the address that opens a record, and an id no other chart there has. */
export interface Place {
  evidence: (id: string) => string;
  id: string;
}

/** A chart waits for the width of its container. */
export type Drawing = (width: number) => Plot.PlotOptions;

// The words above each part of a share tell parts apart, not the colour: these are shades of one, the same for one category
// in every bar.
const shades = [100, 72, 50, 86, 60, 40, 78, 55, 92, 46] as const;

/** A role as a colour of the page's theme. Outside the foreground no colour is defined. */
export function colourOf(role: ColourRole): string {
  const [, region] = role.split(":");
  return region ? `var(--region-${region}, var(--backdrop))` : "var(--backdrop)";
}

/** How much of its colour a role has, the rest being paper: older browsers mix no colours. */
export function strengthOf(role: ColourRole): number {
  const [kind, , shade = "0"] = role.split(":");
  return kind === "share" ? shades[Number(shade) % shades.length]! / 100 : 1;
}

/** Options every chart shares: system type, no figure markup of Plot's own, colours by the page's theme. */
export function frame(options: Plot.PlotOptions): Plot.PlotOptions {
  return {
    style: {
      background: "none",
      color: "var(--ink)",
      fontFamily: "inherit",
      fontSize: "13px",
      overflow: "visible",
    },
    ...options,
  };
}

/** A pattern of diagonal lines; fill with `url(#id)`. Hatching means: a plan, not a result. */
export function hatch(id: string, colour: string): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    // Plot draws every mark in a context; its types allow for a call without one.
    const node = context!.document.createElementNS("http://www.w3.org/2000/svg", "defs");
    node.innerHTML =
      `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<line x1="0" y1="0" x2="0" y2="6" style="stroke:${colour}" stroke-width="2.5"/></pattern>`;
    return node as unknown as SVGElement;
  };
}

/** Ticks for a time axis of that width: whole years, few enough not to collide. */
export function yearTicks(from: string, to: string, width: number): Date[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith("-01-01") ? 0 : 1);
  const last = Number(to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(2, Math.floor(width / 64))));
  return Array.from(
    {length: Math.floor((last - first) / step) + 1},
    (_, index) => new Date(Date.UTC(first + index * step, 0)),
  );
}

/** An axis of time between two days, in whole years. */
export function timeAxis(from: string, to: string, width: number): Plot.ScaleOptions {
  return {
    type: "utc",
    domain: [instant(from), instant(to)],
    label: null,
    ticks: yearTicks(from, to, width),
    tickFormat: "%Y",
  };
}

/** A partial date as the instant it is drawn at: the last day it covers. */
export function instant(day: string): Date {
  return new Date(`${dateInterval(day).to}T00:00:00Z`);
}
