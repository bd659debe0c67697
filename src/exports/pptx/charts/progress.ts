import type {ChartOf, ProgressRow} from "../../../exhibits/chart.ts";
import {slidesText} from "../../../text/slides.ts";
import {colourOf, ink} from "../ink.ts";
import type {Thing} from "../thing.ts";
import type {Box} from "../box.ts";
import type {BarSeries, Scale} from "./native.ts";
import {rowHeight, sideWords} from "./side-words.ts";
import {chartThing, innerOf, plotBox, type Drawer} from "./stage.ts";

/** The least width of the mark of time, as a share of the whole: only so wide that it is seen. */
const markWidth = 0.006;

/** 序时进度: the increase done and what is left of it as one bar a target, with a mark where time stood the same day. */
export const progress: Drawer<ChartOf<"progress">> = ({rows, label}, {box, language}) => {
  const {columns, legend} = slidesText[language];
  const plot = plotIn(box);
  const chart = chartThing(label, box, {
    kind: "bars",
    lying: true,
    stacked: "sum",
    named: columns.name,
    names: rows.map(({owner, counted}) => `${owner} · ${counted}`),
    series: [doneOf(rows, columns.done), restOf(rows, columns.rest)],
    over: marksOf(rows, columns),
    scale: scaleOf(rows),
    gap: 150,
    showNames: false,
    inner: innerOf(box, plot),
  });
  const key = keyOf(legend, {...plot, y: box.y, height: 18});
  return [{kind: "group", name: label, things: [chart, key, ...sideWords(rows.map(sideRow), {box, plot})]}];
};

function plotIn(box: Box): Box {
  return plotBox(box, {top: 24, bottom: 22, left: box.width * 0.25, right: box.width * 0.33});
}

function scaleOf(rows: readonly ProgressRow[]): Scale {
  const ends = rows.flatMap(({done, elapsed}) => [done, elapsed.high + markWidth]);
  return {
    min: Math.min(0, ...rows.map(({done}) => Math.floor(done * 4) / 4)),
    max: Math.max(1, ...ends.map((end) => Math.ceil(end * 4) / 4)),
    step: 0.25,
    format: "0%",
    shown: true,
  };
}

// Nothing up to the earliest day of the figure, then the mark.
function marksOf(
  rows: readonly ProgressRow[],
  {elapsed, spread}: {elapsed: string; spread: string},
): BarSeries[] {
  return [
    {name: elapsed, values: rows.map((row) => row.elapsed.low), fill: null},
    {
      name: spread,
      values: rows.map((row) => Math.max(row.elapsed.high - row.elapsed.low, markWidth)),
      fill: {colour: ink.text},
    },
  ];
}

function keyOf({done, time}: {done: string; time: string}, box: Box): Thing {
  const small = {size: 12, colour: ink.muted};
  const runs = [
    {words: `■ ${done}    `, ...small},
    {words: "┃", size: 12, bold: true},
    {words: time, ...small},
  ];
  return {kind: "words", name: done, box, paragraphs: [{runs}]};
}

/** How high such a chart is at least, and how high it looks well. */
export function progressHeight({rows}: ChartOf<"progress">, width: number): {least: number; best: number} {
  const box = {x: 0, y: 0, width, height: 0};
  const row = rowHeight(rows.map(sideRow), {box, plot: plotIn(box)});
  return {least: rows.length * row + 46, best: rows.length * Math.max(104, row) + 46};
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
