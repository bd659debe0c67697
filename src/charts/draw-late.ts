import type {ChartOf} from "../exhibits/chart.ts";
import {distanceRows} from "./distance-rows.ts";
import type {Drawing, Place} from "./marks.ts";
import {pathPanel} from "./path-panel.ts";
import {timelineLanes, timelineTotals} from "./timeline-band.ts";

/** A chart of a kind that the overview has none of, so that its drawing comes with the other pages. */

export type LateChart = ChartOf<"path" | "distance" | "lanes" | "series">;

/** How a chart of those kinds is drawn. */
export function drawLate(chart: LateChart, place: Place): Drawing {
  switch (chart.kind) {
    case "path":
      return pathPanel(chart, place);
    case "distance":
      return distanceRows(chart.rows, place);
    case "lanes":
      return timelineLanes(chart.lanes, chart.frame, place);
    case "series":
      return timelineTotals(chart.series, chart.frame, place);
  }
}
