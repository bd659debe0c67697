import type {Language} from "../../../domain/view.ts";
import type {Box} from "../box.ts";
import type {ChartThing, Thing} from "../thing.ts";
import type {Inner, NativeChart} from "./native.ts";

/** Where a chart is drawn, and what is said beside it. */
export interface Stage {
  box: Box;
  language: Language;
  /** What a target lacks, and the paces needed and achieved; where the exhibit says them. */
  callout?: {left: string; paces: readonly string[]};
}

/** Draws a chart of one kind. */
export type Drawer<Chart> = (chart: Chart, stage: Stage) => Thing[];

/** The room around the axes of a chart, in points. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A chart as a thing of the slide, told in words to those who cannot see it. */
export function chartThing(label: string, box: Box, chart: NativeChart): ChartThing {
  return {kind: "chart", name: label, label, box, chart};
}

/** Where the axes stand on the slide. */
export function plotBox(box: Box, {top, right, bottom, left}: Margins): Box {
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(1, box.width - left - right),
    height: Math.max(1, box.height - top - bottom),
  };
}

/** The same as shares of the chart. */
export function innerOf(box: Box, plot: Box): Inner {
  const share = (value: number) => Math.round(value * 1e5) / 1e5;
  return {
    x: share((plot.x - box.x) / box.width),
    y: share((plot.y - box.y) / box.height),
    width: share(plot.width / box.width),
    height: share(plot.height / box.height),
  };
}
