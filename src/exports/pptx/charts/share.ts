import {contrast} from "../../../domain/colour.ts";
import type {ChartOf, Segment} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink, type Fill} from "../ink.ts";
import {innerOf, plotBox, type Drawer} from "./stage.ts";
import type {BarSeries} from "./native.ts";
import {widthOf} from "../letters.ts";

/** One bar of 100 %; a part says itself where it has room, the list beside it says them all. */
export const share: Drawer<ChartOf<"share">> = ({segments, label}, {box, language}) => {
  const {columns} = slidesText[language];
  const plot = plotBox(box, {top: 2, bottom: 2, left: 0, right: 0});
  return [
    {
      kind: "chart",
      name: label,
      label,
      box,
      chart: {
        kind: "bars",
        lying: true,
        stacked: "share",
        named: columns.name,
        names: [label],
        series: segments.map((segment) => seriesOf(segment, plot.width)),
        scale: {min: 0, max: 1, step: 0.25, format: "0.0%", shown: false},
        gap: 10,
        showNames: false,
        inner: innerOf(box, plot),
      },
    },
  ];
};

/** How a part of a whole is filled. */
export function segmentFill({colour}: Segment): Fill {
  return colour ? {colour: colourOf(colour)} : {colour: ink.muted, hatched: true};
}

function seriesOf(segment: Segment, width: number): BarSeries {
  const fill = segmentFill(segment);
  const words = `${segment.name} ${segment.label}`.trim();
  const said = [words, segment.label].find(
    (one) => one && widthOf(one, 12, true) + 8 <= segment.share * width,
  );
  const dark = !fill.hatched && contrast(`#${fill.colour}`, "#ffffff") >= 4.5;
  return {
    name: segment.name,
    values: [segment.share],
    fill,
    stroke: {colour: ink.paper, width: 1},
    ...(said &&
      !fill.hatched && {
        labels: {
          place: "ctr",
          format: "0.0%",
          of: new Map([[0, said]]),
          size: 12,
          bold: true,
          colour: dark ? ink.paper : ink.text,
        },
      }),
  };
}
