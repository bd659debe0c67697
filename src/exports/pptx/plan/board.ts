import type {Built, Note, Panel} from "../../../exhibits/exhibit.ts";
import type {Language} from "../../../domain/view.ts";
import {plain, type Words} from "../../../exhibits/words.ts";
import {sentence} from "../../sentence.ts";
import {drawChart} from "../charts/draw-chart.ts";
import type {Box} from "../box.ts";
import {ink, regionColour} from "../ink.ts";
import {heightOf, line, type Paragraph} from "../letters.ts";
import type {Thing} from "../thing.ts";
import type {Page} from "./pages.ts";
import type {PanelRoom} from "./panels.ts";
import {paragraphOf} from "./text-part.ts";

/** The columns of a row in points: whose it is, the answer, the steps, the target, the awards. */
const widthsIn: Record<Language, readonly [number, number, number, number, number]> = {
  zh: [88, 196, 122, 280, 194],
  en: [124, 170, 122, 276, 188],
};
const between = 14;
const inset = 4;
const leastRow = 72;
const mostRow = 150;

/** 一省一行: each province by its answer, its steps and what is judged of it, as many a slide as find room. */
export function boardPages({charts}: Built, room: PanelRoom): Page[] {
  const rows = charts.map((panel) => rowOf(panel, room));
  const needed = rows.reduce((sum, {least}) => sum + least, 0);
  const slides = Math.max(1, Math.ceil(needed / room.height));
  const perSlide = Math.ceil(rows.length / slides);
  return Array.from({length: slides}, (_, index) => rows.slice(index * perSlide, (index + 1) * perSlide)).map(
    (own) => ({told: own.map(({panel}) => panel), draw: (body) => drawRows(own, body)}),
  );
}

function drawRows(rows: readonly BoardRow[], body: Box): Thing[] {
  const spare = Math.max(0, body.height - rows.reduce((sum, {least}) => sum + least, 0)) / rows.length;
  let y = body.y;
  return rows.flatMap((row, index) => {
    const height = Math.max(row.least, Math.min(mostRow, row.least + spare));
    const drawn = rowThings(row, {...body, y, height}, index === 0);
    y += height;
    return drawn;
  });
}

interface BoardRow {
  panel: Panel;
  columns: readonly Column[];
  widths: readonly number[];
  least: number;
}

interface Column {
  least: number;
  draw: (box: Box) => Thing[];
}

function rowOf(panel: Panel, {language}: PanelRoom): BoardRow {
  const widths = widthsIn[language];
  const colour = regionColour(panel.region);
  const chart = panel.charts[0]?.chart;
  const told = (...tones: string[]) => said(panel, tones).map((one) => sentence(one, language));
  const columns = [
    ownerColumn(panel, colour, widths[0]),
    words(
      [...big(told("answer"), colour), ...small(told("about")), ...small(told("when"), ink.muted)],
      widths[1],
    ),
    {least: 0, draw: (box: Box) => (chart ? drawChart(chart, {box, language}) : [])},
    words(
      [...small(told("verdict"), ink.text, 13), ...small(told("goal")), ...small(told("later"), ink.muted)],
      widths[3],
    ),
    words(small(told("awards"), ink.text), widths[4]),
  ];
  return {panel, columns, widths, least: Math.max(leastRow, ...columns.map(({least}) => least + 2 * inset))};
}

function rowThings({panel, columns, widths}: BoardRow, box: Box, isFirst: boolean): Thing[] {
  let x = box.x;
  const things = columns.flatMap(({draw}, index) => {
    const place = {x, y: box.y + inset, width: widths[index]! - between, height: box.height - 2 * inset};
    x += widths[index]!;
    return draw(place);
  });
  const rule: Thing = {
    kind: "line",
    name: plain(panel.heading),
    from: {x: box.x, y: box.y},
    to: {x: box.x + box.width, y: box.y},
    stroke: {colour: ink.grid, width: 1},
  };
  return isFirst ? things : [rule, ...things];
}

function ownerColumn(panel: Panel, colour: string, width: number): Column {
  const [place, ...rest] = panel.heading.map((span) => span.words.trim()).filter(Boolean);
  const name = rest.join("");
  const paragraphs = [line(place ?? "", 16, {bold: true, colour}), ...(name ? [line(name, 12)] : [])];
  return {
    least: heightOf(paragraphs, width - between - 12),
    draw: (box) => [
      {
        kind: "shape",
        name: place ?? "",
        box: {...box, width: 4},
        geometry: "rect",
        fill: {colour},
        stroke: null,
      },
      {
        kind: "words",
        name: place ?? "",
        box: {...box, x: box.x + 12, width: box.width - 12},
        anchor: "ctr",
        paragraphs,
      },
    ],
  };
}

function said({before = [], after = []}: Panel, tones: readonly string[]): Words[] {
  return [...before, ...after].flatMap((note: Note) =>
    note.kind === "text" && tones.includes(note.tone) ? [note.words] : [],
  );
}

function big(all: readonly Words[], colour: string): Paragraph[] {
  return all.map((one) => line(plain(one), 22, {bold: true, colour}));
}

function small(all: readonly Words[], colour: string = ink.text, size = 12): Paragraph[] {
  return all.map((one) => paragraphOf(one, size, {colour}));
}

function words(paragraphs: readonly Paragraph[], width: number): Column {
  const name = paragraphs
    .flatMap(({runs}) => runs.map((run) => run.words))
    .join("")
    .slice(0, 40);
  return {
    least: heightOf(paragraphs, width - between),
    draw: (box) => [{kind: "words", name, box, anchor: "ctr", paragraphs}],
  };
}
