import type {Chart} from "../exhibits/chart.ts";
import {rows} from "./bars.ts";
import {columns} from "./columns.ts";
import {distanceRows} from "./distance-rows.ts";
import type {Drawing, Place} from "./marks.ts";
import {pathPanel} from "./path-panel.ts";
import {progressLines} from "./progress-lines.ts";
import {shareBar} from "./share-bar.ts";
import {sparkLine} from "./spark.ts";
import {stepPanel} from "./step-panel.ts";
import {timelineLanes, timelineTotals} from "./timeline-band.ts";

/** How a chart of any kind is drawn. */
export function draw(chart: Chart, place: Place): Drawing {
  switch (chart.kind) {
    case "progress":
      return progressLines(chart.rows, place);
    case "steps":
      return stepPanel(chart, place);
    case "spark":
      return sparkLine(chart, place);
    case "path":
      return pathPanel(chart, place);
    case "columns":
      return columns(chart.bars, place);
    case "bars":
      return rows(chart.bars, place);
    case "share":
      return shareBar(chart.segments, place);
    case "distance":
      return distanceRows(chart.rows, place);
    case "lanes":
      return timelineLanes(chart.lanes, chart.frame, place);
    case "series":
      return timelineTotals(chart.series, chart.frame, place);
  }
}
