import type {Built, Note, Panel} from "../../../exhibits/exhibit.ts";
import {plain, type Words} from "../../../exhibits/words.ts";
import {drawChart} from "../charts/draw-chart.ts";
import type {Box} from "../box.ts";
import {ink, regionColour} from "../ink.ts";
import {heightOf, line, type Paragraph} from "../letters.ts";
import type {Thing} from "../thing.ts";
import type {Page} from "./pages.ts";
import type {PanelRoom} from "./panels.ts";
import {paragraphOf} from "./text-part.ts";

const perSlide = 4;
/** The columns of a row in points: whose it is, the answer, the steps, the target, the awards. */
const widths = [92, 166, 172, 262, 188] as const;

/** 一省一行: each province by its answer, its steps and what is judged of it. */
export function boardPages({charts}: Built, room: PanelRoom): Page[] {
  const slides = Array.from({length: Math.ceil(charts.length / perSlide)}, (_, index) =>
    charts.slice(index * perSlide, (index + 1) * perSlide),
  );
  return slides.map((rows) => ({
    told: rows,
    draw: (body) => {
      const height = Math.min(104, body.height / rows.length);
      return rows.flatMap((row, index) =>
        rowThings(row, {...body, y: body.y + index * height, height}, {isFirst: index === 0, room}),
      );
    },
  }));
}

type Column = (box: Box) => Thing[];

function rowThings(panel: Panel, box: Box, {isFirst, room}: {isFirst: boolean; room: PanelRoom}): Thing[] {
  const colour = regionColour(panel.region);
  const chart = panel.charts[0]?.chart;
  const told = (...tones: string[]) => said(panel, tones);
  const columns: Column[] = [
    ownerColumn(panel, colour),
    words([...big(told("answer"), colour), ...small(told("about")), ...small(told("when"), ink.muted)]),
    (place) => (chart ? drawChart(chart, {box: place, language: room.language}) : []),
    words([
      ...small(told("verdict"), ink.text, 13),
      ...small(told("goal")),
      ...small(told("later"), ink.muted),
    ]),
    words(small(told("awards"), ink.text)),
  ];
  let x = box.x;
  const things = columns.flatMap((column, index) => {
    const place = {x, y: box.y + 6, width: widths[index]! - 14, height: box.height - 12};
    x += widths[index]!;
    return column(place);
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

function ownerColumn(panel: Panel, colour: string): Column {
  const [place, ...rest] = panel.heading.map((span) => span.words.trim()).filter(Boolean);
  const name = rest.join("");
  return (box) => [
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
      paragraphs: [line(place ?? "", 18, {bold: true, colour}), ...(name ? [line(name, 13)] : [])],
    },
  ];
}

function said({before = [], after = []}: Panel, tones: readonly string[]): Words[] {
  return [...before, ...after].flatMap((note: Note) =>
    note.kind === "text" && tones.includes(note.tone) ? [note.words] : [],
  );
}

function big(all: readonly Words[], colour: string): Paragraph[] {
  return all.map((one) => line(plain(one), 26, {bold: true, colour}));
}

function small(all: readonly Words[], colour: string = ink.text, size = 12): Paragraph[] {
  return all.map((one) => paragraphOf(one, size, {colour}));
}

function words(paragraphs: readonly Paragraph[]): Column {
  return (box) => {
    const smaller = heightOf(paragraphs, box.width) > box.height ? paragraphs.map(tightened) : paragraphs;
    return [{kind: "words", name: plainOf(smaller), box, anchor: "ctr", paragraphs: smaller}];
  };
}

// Long words of a row are written as small as any.
function tightened(paragraph: Paragraph): Paragraph {
  return {...paragraph, runs: paragraph.runs.map((run) => ({...run, size: run.size > 20 ? 20 : 12}))};
}

function plainOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .flatMap(({runs}) => runs.map((run) => run.words))
    .join("")
    .slice(0, 40);
}
