import type {Language} from "../../../domain/view.ts";
import {fillOf} from "../ink.ts";
import {chartSpaces} from "../parts/namespaces.ts";
import {val, x, type Element} from "../xml.ts";
import {barPlots} from "./bar-plots.ts";
import {letters} from "./letters.ts";
import type {NativeChart} from "./native.ts";
import {scatterPlot} from "./scatter-plot.ts";

/** A chart as a part; `workbookId` names the workbook its numbers stand in. */
export function chartPart(chart: NativeChart, workbookId: string, language: Language): Element {
  const {x: left, y: top, width, height} = chart.inner;
  const layout = x(
    "c:layout",
    {},
    x("c:manualLayout", {}, [
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      val("c:x", left),
      val("c:y", top),
      val("c:w", width),
      val("c:h", height),
    ]),
  );
  const plots = chart.kind === "bars" ? barPlots(chart, language) : scatterPlot(chart, language);
  return x(
    "c:chartSpace",
    chartSpaces,
    val("c:date1904", false),
    val("c:roundedCorners", false),
    x(
      "c:chart",
      {},
      val("c:autoTitleDeleted", true),
      x("c:plotArea", {}, layout, plots, x("c:spPr", {}, fillOf(null))),
      val("c:plotVisOnly", true),
      val("c:dispBlanksAs", "gap"),
    ),
    x("c:spPr", {}, fillOf(null), x("a:ln", {}, fillOf(null))),
    letters(12, language),
    x("c:externalData", {"r:id": workbookId}, val("c:autoUpdate", false)),
  );
}
