import type {Language} from "../../../domain/view.ts";
import {solid, strokeOf} from "../ink.ts";
import {val, x, type Element} from "../xml.ts";
import {valueAxis} from "./axes.ts";
import {numbersCache, seriesName} from "./caches.ts";
import {labelsOf} from "./labels.ts";
import type {Mark, ScatterChart, ScatterSeries} from "./native.ts";
import {whiskersOf} from "./whiskers.ts";

const ids = {across: 211, up: 212};

/** Lines and marks over an axis of days. */
export function scatterPlot(chart: ScatterChart, language: Language): Element[] {
  const {series, across, up} = chart;
  return [
    x("c:scatterChart", {}, [
      val("c:scatterStyle", "lineMarker"),
      val("c:varyColors", false),
      ...longestFirst(series).map(({one, index}) => lineOf(one, index, {chart, language})),
      val("c:axId", ids.across),
      val("c:axId", ids.up),
    ]),
    valueAxis(
      across,
      {id: ids.across, crosses: ids.up, side: "b", shown: across.shown, language},
      {grid: false, between: false},
    ),
    valueAxis(
      up,
      {id: ids.up, crosses: ids.across, side: "l", shown: up.shown, language},
      {grid: up.shown, between: false},
    ),
  ];
}

// LibreOffice loses the series before one that is longer.
function longestFirst(series: readonly ScatterSeries[]) {
  const all = series.map((one, index) => ({one, index}));
  const longest = all.reduce((a, b) => (b.one.points.length > a.one.points.length ? b : a));
  return [longest, ...all.filter((entry) => entry !== longest)];
}

function lineOf(
  one: ScatterSeries,
  index: number,
  {chart, language}: {chart: ScatterChart; language: Language},
): Element {
  const {name, points, stroke, mark, marks, labels} = one;
  const {format} = chart.up;
  return x("c:ser", {}, [
    val("c:idx", index),
    val("c:order", index),
    seriesName(2 * index + 1, name),
    x("c:spPr", {}, strokeOf(stroke)),
    markOf(mark),
    ...[...(marks ?? [])]
      .toSorted(([a], [b]) => a - b)
      .map(([idx, own]) => x("c:dPt", {}, val("c:idx", idx), markOf(own), val("c:bubble3D", false))),
    labelsOf(labels, language),
    whiskersOf(one, chart),
    numbersCache("c:xVal", 2 * index, {values: points.map((point) => point.x), format: "yyyy\\-mm\\-dd"}),
    numbersCache("c:yVal", 2 * index + 1, {values: points.map((point) => point.y), format}),
    val("c:smooth", false),
  ]);
}

function markOf(mark: Mark | undefined): Element {
  if (!mark) return x("c:marker", {}, val("c:symbol", "none"));
  const {form, size, fill, stroke} = mark;
  return x(
    "c:marker",
    {},
    val("c:symbol", form),
    val("c:size", size),
    x("c:spPr", {}, solid(fill), strokeOf({colour: stroke, width: 1.5})),
  );
}
