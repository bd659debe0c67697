import type {Chart} from "../exhibits/chart.ts";
import {rows} from "./bars.ts";
import {columns} from "./columns.ts";
import {lateKinds} from "./late-kinds.ts";
import type {Drawing, Place} from "./marks.ts";
import {progressLines} from "./progress-lines.ts";
import {shareBar} from "./share-bar.ts";
import {sparkLine} from "./spark.ts";
import {stepPanel} from "./step-panel.ts";

/** How a chart of any kind is drawn. */
export function draw(chart: Chart, place: Place): Drawing {
  switch (chart.kind) {
    case "progress":
      return progressLines(chart, place);
    case "steps":
      return stepPanel(chart, place);
    case "spark":
      return sparkLine(chart, place);
    case "columns":
      return columns(chart.bars, place);
    case "bars":
      return rows(chart.bars, place);
    case "share":
      return shareBar(chart.segments, place);
    default:
      // When its width is known its script is there.
      return (width) => lateKinds()(chart, place)(width);
  }
}
