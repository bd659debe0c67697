import * as Plot from "@observablehq/plot";
import type {Surety} from "../exhibits/chart.ts";
import type {Box} from "./boxes.ts";

/** Classes of what signs stand for, by which the page's legend names those in use. */
export const signs = {
  badge: "sign-badge",
  goal: "sign-goal",
  gap: "sign-gap",
  ghost: "sign-ghost",
  rival: "sign-rival",
} as const;

/** How much room a badge takes behind its words. */
export const badgeRoom = 20;
const badgeRadius = 7.5;
/** How far a whisker without end reaches, and how wide its caps are. */
export const openReach = 16;
const cap = 3;

/** A mark whose figure words leave open; its place and the ends of its spread on the axes of the chart. */
export interface Whisker {
  along: "x" | "y";
  /** Its place across, in units of the other axis or, where that has none, in pixels. */
  across: number | string | Date;
  value: number;
  spread: NonNullable<Surety["spread"]>;
  colour: string;
}

/** The values that inexact words allow: a line between two caps, or an arrow where they set no end. */
export function whiskers(all: readonly Whisker[]): Plot.Markish[] {
  if (all.length === 0) return [];
  return [
    (_index, scales, _values, _dimensions, context) => {
      // Plot draws every mark in a context; its types allow for a call without one.
      const {document} = context!;
      const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
      group.setAttribute("fill", "none");
      group.setAttribute("stroke-width", "1.5");
      group.setAttribute("class", "whisker");
      for (const one of all) {
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", pathOf(one, scales as unknown as Scales));
        path.setAttribute("stroke", one.colour);
        group.append(path);
      }
      return group;
    },
  ];
}

type Scale = ((at: unknown) => number) & {bandwidth?: () => number};
type Scales = Partial<Record<"x" | "y", Scale>>;

function pathOf({along, across, value, spread}: Whisker, {x = Number, y = Number}: Scales): string {
  const [to, place] = along === "x" ? [x, y] : [y, x];
  const middle = place(across) + ("bandwidth" in place ? place.bandwidth!() / 2 : 0);
  const point = (a: number, b: number) =>
    along === "x" ? `${round(a)},${round(b)}` : `${round(b)},${round(a)}`;
  const capAt = (a: number) => `M${point(a, middle - cap)}L${point(a, middle + cap)}`;
  const low = to(spread.low);
  if (spread.high !== null) {
    const high = to(spread.high);
    return `${capAt(low)}M${point(low, middle)}L${point(high, middle)}${capAt(high)}`;
  }
  const sign = along === "x" ? 1 : -1;
  const [start, end] = [to(value), to(value) + sign * openReach];
  const barb = (side: number) => `M${point(end - sign * 5, middle + side * cap)}L${point(end, middle)}`;
  return `M${point(start, middle)}L${point(end, middle)}${barb(-1)}${barb(1)}`;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** What an upright whisker covers, given the height of a value in pixels. */
export function whiskerCover(x: number, y: (value: number) => number, value: number, surety: Surety): Box[] {
  const {spread} = surety;
  if (!spread) return [];
  const top = spread.high === null ? y(value) - openReach : y(spread.high);
  return [{left: x - cap, right: x + cap, top, bottom: y(spread.low)}];
}

/** A C in a small circle, at the places of Plot's channels; it is said in the record, so it is not read out. */
export function badgeMarks<Row>(
  rows: readonly Row[],
  {
    fill = "var(--paper)",
    stroke = "var(--muted)",
    ...place
  }: Pick<Plot.TextOptions, "x" | "y" | "dx" | "dy"> & {
    fill?: string;
    stroke?: string;
  },
): Plot.Markish[] {
  if (rows.length === 0) return [];
  const quiet = {className: signs.badge, ariaHidden: "true", pointerEvents: "none"} as const;
  return [
    Plot.dot(rows, {...place, ...quiet, r: badgeRadius, fill, stroke}),
    Plot.text(rows, {...place, ...quiet, text: () => "C", fontSize: 12, fontWeight: 600, fill: stroke}),
  ];
}
