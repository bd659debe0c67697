import type {Language} from "../../../domain/view.ts";
import type {Chart, ChartOf} from "../../../exhibits/chart.ts";
import type {Built, Note, Titled} from "../../../exhibits/exhibit.ts";
import type {Words} from "../../../exhibits/words.ts";
import {capital} from "../../../text/format.ts";
import {slidesText} from "../../../text/slides.ts";
import {chartHeight, drawChart} from "../charts/draw-chart.ts";
import {segmentFill} from "../charts/share.ts";
import type {Stage} from "../charts/stage.ts";
import {linesOf} from "../letters.ts";
import type {Thing} from "../thing.ts";
import type {Part} from "./part.ts";
import {muted, paragraphOf, textParts} from "./text-part.ts";

/** What a chart needs to be drawn: the exhibit it belongs to says what its target lacks. */
export interface ChartRoom {
  width: number;
  language: Language;
  told: Pick<Built, "title" | "charts">;
}

/** A chart as a part of a slide, its heading before it. */
export function chartParts({heading, chart}: Titled, {width, language, told}: ChartRoom): Part[] {
  const callout = chart.kind === "path" ? calloutOf(chart, told, language) : undefined;
  const {least, best} = chartHeight(chart, {language, width});
  const drawn: Part = {
    least,
    best,
    draw: (box) => drawChart(chart, {box, language, ...(callout && {callout})}),
    told: chart,
  };
  const named = heading ? textParts([muted(heading)], width, null) : [];
  return [...named.map((part) => ({...part, leads: true as const})), drawn];
}

// The exhibit says it somewhere: what is left in its title, the paces below the chart. What is said first is the amount itself;
// what comes later may count from the least that passes for an “about”.
function calloutOf(chart: ChartOf<"path">, told: ChartRoom["told"], language: Language): Stage["callout"] {
  const target = chart.goal.evidence.replace(/^target:/, "");
  const said = (part: string) =>
    wordsIn(told)
      .filter(({evidence}) => evidence === `progress:${target}:${part}`)
      .map(({words}) => words)[0];
  const left = said("remaining");
  if (!left) return undefined;
  const text = slidesText[language];
  const [needed, achieved] = [said("needed"), said("achieved")];
  return {
    left: capital(text.left(left)),
    paces: [...(needed ? [text.needed(needed)] : []), ...(achieved ? [text.achieved(achieved)] : [])],
  };
}

function wordsIn({title, charts}: ChartRoom["told"]): Words {
  const notes = charts.flatMap(({before = [], after = []}) => [...before, ...after]);
  return [...title, ...notes.flatMap(ofNote)];
}

function ofNote(note: Note): Words {
  if (note.kind === "text") return note.words;
  return note.kind === "list" ? note.items.flat() : [];
}

/** The list of the parts of a whole, each with a square of its colour, in as many columns as find room. */
export function legendPart(chart: ChartOf<"share">, items: readonly Words[], width: number): Part {
  const paragraphs = items.map((item, index) => {
    const {runs} = paragraphOf(item, 12);
    return {runs: [{words: "■ ", size: 12, colour: segmentFill(chart.segments[index]!).colour}, ...runs]};
  });
  const fits = (columns: number) =>
    paragraphs.every((paragraph) => linesOf(paragraph, width / columns - 30) === 1);
  const columns = [4, 3, 2].find((count) => fits(count) && count <= items.length) ?? 1;
  const height = Math.ceil(items.length / columns) * 17;
  return {
    least: height,
    best: height,
    told: items,
    draw: (box) =>
      paragraphs.map((paragraph, index): Thing => ({
        kind: "words",
        name: paragraph.runs.map(({words}) => words).join(""),
        box: {
          x: box.x + (index % columns) * (width / columns),
          y: box.y + Math.floor(index / columns) * 17,
          width: width / columns - 8,
          height: 17,
        },
        paragraphs: [paragraph],
      })),
  };
}

/** Whether items tell the parts of this chart one by one. */
export function tellsParts(chart: Chart | undefined, items: readonly Words[]): chart is ChartOf<"share"> {
  return chart?.kind === "share" && chart.segments.length === items.length;
}
