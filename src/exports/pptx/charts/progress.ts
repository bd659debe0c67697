import type {ChartOf, ProgressRow} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink} from "../ink.ts";
import type {Thing} from "../thing.ts";
import type {BarSeries} from "./native.ts";
import {sideWords} from "./side-words.ts";
import {innerOf, plotBox, type Drawer} from "./stage.ts";

/** The least width of the mark of time, as a share of the whole: only so wide that it is seen. */
const markWidth = 0.006;

/** 序时进度: the increase done and what is left of it as one bar a target, with a mark where time stood the same day. */
export const progress: Drawer<ChartOf<"progress">> = ({rows, label}, {box, language}) => {
  const {columns, legend} = slidesText[language];
  const named = box.width * 0.25;
  const told = box.width * 0.33;
  const plot = plotBox(box, {top: 24, bottom: 22, left: named, right: told});
  const ends = rows.flatMap(({done, elapsed}) => [done, elapsed.high + markWidth]);
  const scale = {
    min: Math.min(0, ...rows.map(({done}) => Math.floor(done * 4) / 4)),
    max: Math.max(1, ...ends.map((end) => Math.ceil(end * 4) / 4)),
    step: 0.25,
    format: "0%",
    shown: true,
  };
  const chart: Thing = {
    kind: "chart",
    name: label,
    label,
    box,
    chart: {
      kind: "bars",
      lying: true,
      stacked: "sum",
      named: columns.name,
      names: rows.map(({owner, counted}) => `${owner} · ${counted}`),
      series: [doneOf(rows, columns.done), restOf(rows, columns.rest)],
      over: [
        {name: columns.elapsed, values: rows.map(({elapsed}) => elapsed.low), fill: null},
        {
          name: columns.spread,
          values: rows.map(({elapsed}) => Math.max(elapsed.high - elapsed.low, markWidth)),
          fill: {colour: ink.text},
        },
      ],
      scale,
      gap: 150,
      showNames: false,
      inner: innerOf(box, plot),
    },
  };
  const key: Thing = {
    kind: "words",
    name: legend.done,
    box: {x: plot.x, y: box.y, width: plot.width, height: 18},
    paragraphs: [
      {
        runs: [
          {words: "■ ", size: 12, colour: ink.muted},
          {words: `${legend.done}    `, size: 12, colour: ink.muted},
          {words: "┃", size: 12, bold: true},
          {words: legend.time, size: 12, colour: ink.muted},
        ],
      },
    ],
  };
  return [{kind: "group", name: label, things: [chart, key, ...sideWords(rows.map(sideRow), {box, plot})]}];
};

/** How high such a chart is at least, and how high it looks well. */
export function progressHeight({rows}: ChartOf<"progress">): {least: number; best: number} {
  return {least: rows.length * 92 + 44, best: rows.length * 104 + 44};
}

function sideRow({owner, counted, about, lead, doneLabel, timeLabel, outlook, badge}: ProgressRow) {
  return {
    name: [owner, counted, ...about],
    told: [[lead, badge].filter(Boolean).join("  "), `${doneLabel} · ${timeLabel}`, outlook].filter(Boolean),
  };
}

function doneOf(rows: readonly ProgressRow[], name: string): BarSeries {
  return {
    name,
    values: rows.map(({done}) => done),
    fill: {colour: ink.backdrop},
    points: new Map(
      rows.map(({colour, solid}, index) => {
        const own = colourOf(colour);
        return [index, {fill: {colour: solid ? own : ink.paper}, stroke: {colour: own, width: 1.5}}];
      }),
    ),
    labels: {
      place: "inBase",
      format: "0.0%",
      of: new Map(rows.map((_, index) => [index, null])),
      size: 12,
      bold: true,
      colour: rows.every(({solid}) => solid) ? ink.paper : ink.text,
    },
  };
}

function restOf(rows: readonly ProgressRow[], name: string): BarSeries {
  return {
    name,
    values: rows.map(({done}) => Math.max(0, Math.round((1 - Math.max(0, done)) * 1e9) / 1e9)),
    fill: {colour: ink.gap},
    stroke: {colour: "C4C9CC", width: 0.75},
  };
}
