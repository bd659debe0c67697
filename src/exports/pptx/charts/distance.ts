import type {ChartOf} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink, tint} from "../ink.ts";
import type {Thing} from "../thing.ts";
import {niceStep} from "./scale.ts";
import {sideWords, type SideRow} from "./side-words.ts";
import {innerOf, plotBox, type Drawer} from "./stage.ts";

/** Levels as bars around their own targets, the zero line; pale where a reading only orients. */
export const distance: Drawer<ChartOf<"distance">> = ({rows, label}, {box, language}) => {
  const {columns} = slidesText[language];
  const names = box.width * 0.3;
  const told = box.width * 0.3;
  const plot = plotBox(box, {top: 2, bottom: 22, left: names, right: told});
  const reach = Math.max(...rows.map(({points}) => Math.abs(points)), 0.01) * 1.15;
  const step = niceStep(reach * 2, 4);
  const end = step * Math.ceil(reach / step);
  const chart: Thing = {
    kind: "chart",
    name: label,
    label,
    box,
    chart: {
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
          points: new Map(
            rows.map(({colour, decisive}, index) => {
              const own = colourOf(colour);
              return [
                index,
                {fill: {colour: decisive ? own : tint(own, 35)}, stroke: {colour: own, width: 1}},
              ];
            }),
          ),
        },
      ],
      scale: {min: -end, max: end, step, format: "+0.##;\\−0.##;0", shown: true},
      gap: 90,
      showNames: false,
      inner: innerOf(box, plot),
    },
  };
  const said: SideRow[] = rows.map((row) => ({name: [row.name], told: [row.label]}));
  return [{kind: "group", name: label, things: [chart, ...sideWords(said, {box, plot})]}];
};

/** How high such a chart is at least, and how high it looks well. */
export function distanceHeight({rows}: ChartOf<"distance">): {least: number; best: number} {
  return {least: rows.length * 40 + 26, best: rows.length * 56 + 26};
}
