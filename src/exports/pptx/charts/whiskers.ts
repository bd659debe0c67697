import {ink, strokeOf} from "../ink.ts";
import {val, x, type Element} from "../xml.ts";
import {numbersCache} from "./caches.ts";
import {spreadColumn} from "./columns.ts";
import type {BarSeries, NativeChart, ScatterSeries} from "./native.ts";

/** What inexact words allow as error bars that read their lengths from the workbook. */
export function whiskersOf(series: BarSeries | ScatterSeries, chart: NativeChart): Element | null {
  const {spread} = series;
  if (!spread) return null;
  const column = spreadColumn(chart, series);
  const lengths = (end: "plus" | "minus", at: number) =>
    numbersCache(`c:${end}`, at, {values: spread.map((one) => one?.[end] ?? 0), format: "General"});
  return x("c:errBars", {}, [
    // Bars have one direction only.
    chart.kind === "scatter" && val("c:errDir", "y"),
    val("c:errBarType", "both"),
    val("c:errValType", "cust"),
    val("c:noEndCap", false),
    lengths("plus", column),
    lengths("minus", column + 1),
    x("c:spPr", {}, strokeOf({colour: ink.text, width: 1.25})),
  ]);
}
