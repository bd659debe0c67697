import type {Bar, ChartOf} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink, type Fill, type Stroke} from "../ink.ts";
import {whiskerOf, type BarSeries, type NativeChart} from "./native.ts";
import {fromZero} from "./scale.ts";
import {formatLike, saidBy} from "./number-format.ts";
import {chartThing, innerOf, plotBox, type Drawer, type Margins} from "./stage.ts";
import {widthOf} from "../letters.ts";

/** Counts as bars from zero: columns for batches in time, lying bars for places. */
export const bars: Drawer<ChartOf<"bars" | "columns">> = (chart, {box, language}) => {
  const lying = chart.kind === "bars";
  const {columns} = slidesText[language];
  const {max, step} = fromZero(highest(chart.bars));
  const plot = plotBox(box, lying ? lyingMargins(chart.bars, box.width) : columnMargins(chart.bars));
  // The longest lying bar ends where its label begins.
  const scale = {min: 0, max: lying ? highest(chart.bars) : max, step, format: "#,##0.##", shown: false};
  const hasRoom = (bar: Bar) => {
    const length = (bar.value / scale.max) * (lying ? plot.width : plot.height);
    return length >= (lying ? widthOf(labelOf(bar), 12, true) + 12 : 24);
  };
  const native: NativeChart = {
    kind: "bars",
    lying,
    stacked: "not",
    named: columns.name,
    names: chart.bars.map(({name}) => name),
    series: [seriesOf(chart.bars, columns.value, hasRoom)],
    scale,
    gap: lying ? 45 : columnGap(chart.bars.length, plot.width),
    showNames: true,
    inner: innerOf(box, plot),
  };
  return [chartThing(chart.label, box, native)];
};

function highest(all: readonly Bar[]): number {
  return Math.max(...all.map(({value, spread}) => spread?.high ?? value)) || 1;
}

// Where a whisker goes on from the end of a bar, its label stands within, if there is room.
function seriesOf(all: readonly Bar[], name: string, hasRoom: (bar: Bar) => boolean): BarSeries {
  const spread = all.map(({value, spread}) => whiskerOf(value, spread));
  const within = all.map((bar, index) => spread[index] && bar.mark !== "solid" && hasRoom(bar));
  const told = all.map((bar) => ({value: bar.value, label: labelOf(bar)}));
  const format = formatLike(told);
  return {
    name,
    values: all.map(({value}) => value),
    fill: {colour: colourOf(all[0]?.colour ?? "backdrop")},
    points: new Map(all.map((bar, index) => [index, lookOf(bar)])),
    ...(spread.some((one) => one !== null) && {spread}),
    labels: {
      place: "outEnd",
      format,
      of: new Map(told.map(({label}, index) => [index, saidBy(format, label)])),
      elsewhere: new Map(within.flatMap((isWithin, index) => (isWithin ? [[index, "inEnd"] as const] : []))),
      size: 12,
      bold: true,
      colour: ink.text,
    },
  };
}

/** How high a chart of bars is at least, and how high it looks well. */
export function barsHeight(chart: ChartOf<"bars" | "columns">): {least: number; best: number} {
  if (chart.kind === "columns") return {least: 120, best: 190};
  const rows = chart.bars.length;
  return {least: rows * 24 + 6, best: rows * 40 + 6};
}

/** The widest a column may be, in points. */
const widest = 72;

function columnGap(count: number, width: number): number {
  return Math.min(500, Math.max(60, Math.round((width / count / widest - 1) * 100)));
}

function labelOf({label, badge, rivals = []}: Bar): string {
  const others = rivals.map((rival) => rival.label).join(" ");
  return [label, badge, others].filter(Boolean).join("\u00a0");
}

function lyingMargins(bars: readonly Bar[], width: number): Margins {
  const names = Math.max(0, ...bars.map(({name}) => widthOf(name, 12))) + 14;
  const labels = Math.max(0, ...bars.map((bar) => widthOf(labelOf(bar), 12, true))) + 14;
  return {top: 2, bottom: 2, left: Math.min(names, width * 0.45), right: Math.min(labels, width * 0.4)};
}

function columnMargins(bars: readonly Bar[]): Margins {
  const lines = Math.max(1, ...bars.map(({name}) => name.split("\n").length));
  return {top: 20, bottom: 6 + lines * 17, left: 6, right: 6};
}

function lookOf({mark, colour}: Bar): {fill: Fill; stroke?: Stroke} {
  const own = colourOf(colour);
  if (mark === "solid") return {fill: {colour: own}};
  return {
    fill: mark === "plan" ? {colour: own, hatched: true} : {colour: ink.paper},
    stroke: {colour: own, width: 1.5},
  };
}
