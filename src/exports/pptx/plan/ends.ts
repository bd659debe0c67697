import {exportText} from "../../../text/exports.ts";
import {slidesText} from "../../../text/slides.ts";
import type {DeckSlide, Sheaf, Source} from "../../sheaf.ts";
import {fittedTitle, headPlaces, titleOf} from "../head.ts";
import {ink} from "../ink.ts";
import {heightOf, line, type Paragraph} from "../letters.ts";
import {places} from "../places.ts";
import type {Slide, Thing} from "../thing.ts";
import {footerOf} from "./footer.ts";
import {remarkNotes} from "./speaker.ts";

/** The cover: what the deck is about, how it was made, and the address of the state it shows; `own`: what its maker says on it. */
export function coverSlide(sheaf: Sheaf, own: Cover = {title: null, paragraphs: [], remarks: []}): Slide {
  const {imprint, address, language, leaves} = sheaf;
  const text = slidesText[language];
  const title = own.title ?? sheaf.title;
  const lines = [...imprint, `${exportText[language].address} ${address}`];
  return {
    layout: "cover",
    title,
    titleSize: 40,
    subtitle: [
      line(text.product, 18, {bold: true, gap: 6}),
      ...own.paragraphs.map((one): Paragraph => line(one, 18, {gap: 6})),
      ...lines.map((one): Paragraph => line(one, 14, {colour: ink.muted, gap: 3})),
      ...(leaves.length === 0 ? [line(text.none, 14)] : []),
    ],
    things: [coverBar(text.product)],
    footer: [],
    notes: [...remarkNotes(own.remarks, sheaf), title, ...own.paragraphs, ...lines],
  };
}

type Cover = Pick<Extract<DeckSlide, {layout: "cover" | "text"}>, "title" | "paragraphs" | "remarks">;

function coverBar(name: string): Thing {
  return {
    kind: "shape",
    name,
    box: {x: places.coverTitle.x, y: places.coverText.y - 14, width: 72, height: 3},
    geometry: "rect",
    fill: {colour: ink.target},
    stroke: null,
  };
}

/** Notes are small print: what they say stands in the speaker's notes and on the page too. */
const size = 10.5;
const columnGap = 28;

/** The documents of the deck, each with number and grade, over as many slides as they need. */
export function sourceSlides(sheaf: Sheaf): Slide[] {
  const {documents, language} = sheaf;
  if (documents.length === 0) return [];
  const text = slidesText[language];
  const {title, titleSize} = fittedTitle(text.sources);
  const subtitle = [line(text.grades, 14, {colour: ink.muted})];
  const {bodyTop} = headPlaces(titleOf({title, titleSize}), subtitle);
  const width = (places.body.width - columnGap) / 2;
  const columns = filled(documents, width, places.body.bottom - bodyTop, (grade) =>
    exportText[language].grade(grade),
  );
  return pairs(columns).map((pair, index, all) => ({
    layout: "content",
    title,
    titleSize,
    ...(all.length > 1 && {part: text.part(index + 1, all.length)}),
    subtitle,
    things: pair.map((paragraphs, column): Thing => ({
      kind: "words",
      name: title,
      box: {
        x: places.body.x + column * (width + columnGap),
        y: bodyTop,
        width,
        height: heightOf(paragraphs, width),
      },
      paragraphs,
    })),
    footer: footerOf([], sheaf),
    notes: [
      ...pair.flat().map(({runs}) => runs.map(({words}) => words).join("")),
      ...sheaf.imprint,
      sheaf.address,
    ],
  }));
}

function filled(
  documents: readonly Source[],
  width: number,
  height: number,
  gradeOf: (grade: string) => string,
): Paragraph[][] {
  const columns: Paragraph[][] = [];
  for (const {number, entry, grade} of documents) {
    const paragraph: Paragraph = {
      runs: [
        {words: `[${number}] `, size, bold: true},
        {words: entry, size},
        {words: ` ${gradeOf(grade)}`, size, colour: ink.muted},
      ],
      gap: 4,
    };
    const last = columns.at(-1);
    if (last && heightOf([...last, paragraph], width) <= height) last.push(paragraph);
    else columns.push([paragraph]);
  }
  return columns;
}

function pairs<T>(all: readonly T[]): T[][] {
  return Array.from(
    {length: Math.ceil(all.length / 2)},
    (_, index) => all.slice(2 * index, 2 * index + 2) as T[],
  );
}
