import type {Language} from "../../../domain/view.ts";
import {fillOf, strokeOf, type Fill, type Stroke} from "../ink.ts";
import {val, x, type Element} from "../xml.ts";
import {nameAxis, valueAxis} from "./axes.ts";
import {namesCache, numbersCache, seriesName} from "./caches.ts";
import {labelsOf} from "./labels.ts";
import type {BarSeries, BarsChart} from "./native.ts";
import {whiskersOf} from "./whiskers.ts";

const ids = {names: 111, values: 112, overNames: 113, overValues: 114};

/** Bars with their axes; those drawn over them have axes of their own, of the same scale and without words. */
export function barPlots(chart: BarsChart, language: Language): Element[] {
  const {series, over = [], scale, lying, showNames} = chart;
  const {names, values} = ids;
  const nameSide = {id: names, crosses: values, side: lying ? "l" : "b", shown: showNames, language} as const;
  const valueSide = {
    id: values,
    crosses: names,
    side: lying ? "b" : "l",
    shown: scale.shown,
    language,
  } as const;
  return [
    plot(chart, {series, first: 0, gap: chart.gap, axes: [names, values]}, language),
    ...(over.length > 0
      ? [
          plot(
            chart,
            {series: over, first: series.length, gap: chart.gap / 2.5, axes: [ids.overNames, ids.overValues]},
            language,
          ),
        ]
      : []),
    nameAxis(nameSide, lying),
    valueAxis(scale, valueSide, {grid: scale.shown, between: true, far: lying}),
    ...(over.length > 0 ? overAxes(scale, lying, language) : []),
  ];
}

// The axis of numbers is not deleted, only bare: else LibreOffice stacks these bars on the others.
function overAxes(scale: BarsChart["scale"], lying: boolean, language: Language): Element[] {
  const {overNames, overValues} = ids;
  return [
    nameAxis({id: overNames, crosses: overValues, side: lying ? "l" : "b", shown: false, language}, lying),
    valueAxis(
      scale,
      {id: overValues, crosses: overNames, side: lying ? "t" : "r", shown: true, language},
      {grid: false, between: true, bare: true},
    ),
  ];
}

interface Plot {
  series: readonly BarSeries[];
  /** How many series come before. */
  first: number;
  gap: number;
  axes: readonly [number, number];
}

const groupings = {not: "clustered", sum: "stacked", share: "percentStacked"};

function plot(chart: BarsChart, {series, first, gap, axes}: Plot, language: Language): Element {
  const {lying, stacked} = chart;
  return x("c:barChart", {}, [
    val("c:barDir", lying ? "bar" : "col"),
    val("c:grouping", groupings[stacked]),
    val("c:varyColors", false),
    ...series.map((one, index) => bars(one, first + index, {chart, language})),
    val("c:gapWidth", Math.round(gap)),
    stacked !== "not" && val("c:overlap", 100),
    ...axes.map((id) => val("c:axId", id)),
  ]);
}

function bars(
  one: BarSeries,
  index: number,
  {chart, language}: {chart: BarsChart; language: Language},
): Element {
  const {name, values, fill, stroke, points, labels} = one;
  return x("c:ser", {}, [
    val("c:idx", index),
    val("c:order", index),
    seriesName(index + 1, name),
    look(fill, stroke),
    val("c:invertIfNegative", false),
    ...[...(points ?? [])]
      .toSorted(([a], [b]) => a - b)
      .map(([idx, own]) =>
        x(
          "c:dPt",
          {},
          val("c:idx", idx),
          val("c:invertIfNegative", false),
          val("c:bubble3D", false),
          look(own.fill, own.stroke),
        ),
      ),
    labelsOf(labels, language),
    whiskersOf(one, chart),
    namesCache(0, chart.names),
    numbersCache("c:val", index + 1, {values, format: chart.scale.format}),
  ]);
}

function look(fill: Fill | null, stroke: Stroke | undefined): Element {
  return x("c:spPr", {}, fillOf(fill), strokeOf(stroke ?? null));
}
