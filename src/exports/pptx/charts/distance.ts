import type {ChartOf, Distance} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink, tint, type Fill, type Stroke} from "../ink.ts";
import {niceStep} from "./scale.ts";
import {sideWords, type SideRow} from "./side-words.ts";
import {chartThing, innerOf, plotBox, type Drawer} from "./stage.ts";

/** Levels as bars around their own targets, the zero line; pale where a reading only orients. */
export const distance: Drawer<ChartOf<"distance">> = ({rows, label}, {box, language}) => {
  const {columns} = slidesText[language];
  const plot = plotBox(box, {top: 2, bottom: 22, left: box.width * 0.3, right: box.width * 0.3});
  const reach = Math.max(...rows.map(({points}) => Math.abs(points)), 0.01) * 1.15;
  const step = niceStep(reach * 2, 4);
  const end = step * Math.ceil(reach / step);
  const chart = chartThing(label, box, {
    kind: "bars",
    lying: true,
    stacked: "not",
    named: columns.name,
    names: rows.map(({name}) => name),
    series: [
      {
        name: columns.decisive,
        values: rows.map(({points}) => points),
        fill: {colour: ink.backdrop},
        points: new Map(rows.map((row, index) => [index, lookOf(row)])),
      },
    ],
    scale: {min: -end, max: end, step, format: "+0.##;\\−0.##;0", shown: true},
    gap: 90,
    showNames: false,
    inner: innerOf(box, plot),
  });
  const said: SideRow[] = rows.map((row) => ({name: [row.name], told: [row.label]}));
  return [{kind: "group", name: label, things: [chart, ...sideWords(said, {box, plot})]}];
};

function lookOf({colour, decisive}: Distance): {fill: Fill; stroke: Stroke} {
  const own = colourOf(colour);
  return {fill: {colour: decisive ? own : tint(own, 35)}, stroke: {colour: own, width: 1}};
}

/** How high such a chart is at least, and how high it looks well. */
export function distanceHeight({rows}: ChartOf<"distance">): {least: number; best: number} {
  return {least: rows.length * 40 + 26, best: rows.length * 56 + 26};
}
