import * as Plot from "@observablehq/plot";
import {daysBetween} from "../domain/date.ts";
import type {Break} from "../exhibits/chart.ts";
import type {Label} from "./labels.ts";
import {instant, type Place} from "./marks.ts";
import type {TotalsFrame} from "./totals-labels.ts";

const teeth = 24;
const amplitude = 2.5;
const day = 86_400_000;

/** A zigzag from bottom to top at the first figure of each other definition, that opens it; it stands at a day, not a value. */
export function breakMarks(
  breaks: readonly Break[],
  name: string,
  frame: TotalsFrame,
  {evidence}: Place,
): Plot.Markish[] {
  const {width, margins, from, to, top} = frame;
  const pixel = (day * daysBetween(from, to)) / (width - margins.marginLeft - margins.marginRight);
  return within(breaks, frame).map((one) => {
    const points = Array.from({length: teeth + 1}, (_, tooth) => ({
      x: new Date(instant(one.on).getTime() + (tooth % 2 ? amplitude : -amplitude) * pixel),
      y: (top * tooth) / teeth,
    }));
    return Plot.line(points, {
      x: "x",
      y: "y",
      stroke: "var(--muted)",
      strokeWidth: 1,
      className: "break",
      href: () => evidence(one.evidence),
      ariaLabel: () => `${name} ${one.label} ${one.date}`,
    });
  });
}

/** The word above each zigzag, where there is room for it. */
export function breakLabels(breaks: readonly Break[], name: string, frame: TotalsFrame): Label[] {
  return within(breaks, frame).map((one) => ({
    x: instant(one.on),
    y: frame.top,
    ways: [{words: name, side: {anchor: "middle", dx: 0, dy: -19}}],
    evidence: one.evidence,
    fill: "var(--muted)",
    weight: 400,
    size: 12,
    className: "break",
  }));
}

function within(breaks: readonly Break[], {from, to}: TotalsFrame): Break[] {
  return breaks.filter(({on}) => instant(on) > instant(from) && instant(on) < instant(to));
}
