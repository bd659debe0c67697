import type {Language} from "../../../domain/view.ts";
import type {Chart} from "../../../exhibits/chart.ts";
import type {Thing} from "../thing.ts";
import {bars, barsHeight} from "./bars.ts";
import {distance, distanceHeight} from "./distance.ts";
import {lanes, lanesHeight} from "./lanes.ts";
import {path} from "./path.ts";
import {progress, progressHeight} from "./progress.ts";
import {share} from "./share.ts";
import {seriesSteps, spark} from "./spark.ts";
import type {Stage} from "./stage.ts";
import {steps} from "./steps.ts";

/** A chart of any kind as an office draws it. */
export function drawChart(chart: Chart, stage: Stage): Thing[] {
  switch (chart.kind) {
    case "bars":
    case "columns":
      return bars(chart, stage);
    case "share":
      return share(chart, stage);
    case "steps":
      return steps(chart, stage);
    case "spark":
      return spark(chart, stage);
    case "series":
      return seriesSteps(chart, stage);
    case "path":
      return path(chart, stage);
    case "progress":
      return progress(chart, stage);
    case "distance":
      return distance(chart, stage);
    case "lanes":
      return lanes(chart, stage);
  }
}

/** How high a chart is at least, and how high it looks well, in points. */
export function chartHeight(
  chart: Chart,
  {language, width}: {language: Language; width: number},
): {least: number; best: number} {
  switch (chart.kind) {
    case "bars":
    case "columns":
      return barsHeight(chart);
    case "share":
      return {least: 40, best: 44};
    case "steps":
      return {least: 120, best: 250};
    case "spark":
      return {least: 60, best: 90};
    case "series":
      // Its name stands beside it.
      return language === "zh" ? {least: 68, best: 100} : {least: 84, best: 100};
    case "path":
      return {least: 170, best: 320};
    case "progress":
      return progressHeight(chart, width);
    case "distance":
      return distanceHeight(chart);
    case "lanes":
      return lanesHeight(chart);
  }
}
