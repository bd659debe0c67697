import {draw} from "../../charts/draw.ts";
import {plotted} from "../../charts/plotted.ts";
import type {Chart} from "../../exhibits/chart.ts";
import {coloured} from "./palette.ts";

/** A chart as SVG that needs no page: its size in the units it is drawn in. */
export interface ChartMarkup {
  markup: string;
  width: number;
  height: number;
}

let made = 0;

/** Draws a chart as wide as asked, with its words at their size on the page; `loadKinds` must have come. */
export function chartMarkup(chart: Chart, width: number, document: Document): ChartMarkup {
  const drawing = draw(chart, {evidence: () => "", id: `picture-${made++}`});
  const svg = plotted({...drawing(width), document}, chart.label);
  for (const link of svg.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  const {XMLSerializer: Serializer} = svg.ownerDocument.defaultView!;
  const [own, height] = ["width", "height"].map((side) => Number(svg.getAttribute(side)));
  // Written as XML: a picture is read by others than browsers.
  return {markup: coloured(new Serializer().serializeToString(svg)), width: own!, height: height!};
}
