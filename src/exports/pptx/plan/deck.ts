import {sentence} from "../../sentence.ts";
import {plain} from "../../../exhibits/words.ts";
import {exportText} from "../../../text/exports.ts";
import type {DeckSlide, Leaf, Sheaf} from "../../sheaf.ts";
import {ink} from "../ink.ts";
import {line} from "../letters.ts";
import type {Slide} from "../thing.ts";
import {coverSlide, sourceSlides} from "./ends.ts";
import {footerOf} from "./footer.ts";
import {leafSlides} from "./leaf.ts";
import {headOf, pagedSlides} from "./paged.ts";
import {flow, type Page} from "./pages.ts";
import {panelParts, type PanelRoom} from "./panels.ts";
import {gaps, type Part} from "./part.ts";
import {remarkNotes, speakerNotes} from "./speaker.ts";
import {tableParts} from "./table-part.ts";
import {headingPart, muted, paragraphOf, textParts} from "./text-part.ts";
import {wordTable} from "./words-of-notes.ts";

/** The slides of a document in order, a few at a time: as they were arranged, or a cover and leaf after leaf; the documents last. */
export function* slidesOf(sheaf: Sheaf): Generator<Slide[]> {
  if (sheaf.slides) for (const slide of sheaf.slides) yield arrangedSlides(slide, sheaf);
  else {
    yield [coverSlide(sheaf)];
    for (const leaf of sheaf.leaves) yield leafSlides(leaf, sheaf);
  }
  yield sourceSlides(sheaf);
}

function arrangedSlides(slide: DeckSlide, sheaf: Sheaf): Slide[] {
  switch (slide.layout) {
    case "cover":
      return [coverSlide(sheaf, slide)];
    case "text":
      return textSlides(slide, sheaf);
    case "exhibit":
      return leafSlides(slide.exhibits[0], sheaf, slide);
    case "table":
      return leafSlides(slide.exhibits[0], sheaf, slide, "table");
    case "pair":
      return pairSlides(slide, sheaf);
  }
}

/** Words read from afar. */
const textSize = 24;

function textSlides(
  {title, remarks, paragraphs}: Extract<DeckSlide, {layout: "cover" | "text"}>,
  sheaf: Sheaf,
): Slide[] {
  const head = headOf(title ?? sheaf.title, []);
  const {width, height} = head.body;
  const pages = flow(
    paragraphs.map((words) => textParts([line(words, textSize)], width, null)),
    height,
  );
  const own = pages.length > 0 ? pages : [{draw: () => [], told: []}];
  return pagedSlides(head, own, {
    language: sheaf.language,
    footer: footerOf([], sheaf),
    notes: own.map((_, index) => (index === 0 ? remarkNotes(remarks, sheaf) : [])),
  });
}

/** Two exhibits side by side, each over as many slides as it needs; the finding of each heads its half. */
function pairSlides({title, remarks, exhibits}: Extract<DeckSlide, {layout: "pair"}>, sheaf: Sheaf): Slide[] {
  const {language} = sheaf;
  const names = [...new Set(exhibits.map(({pageTitle}) => pageTitle))];
  const head = headOf(title ?? names.join(exportText[language].comma), []);
  const width = (head.body.width - gaps.column) / 2;
  const room = {width, height: head.body.height, language};
  const halves = exhibits.map((leaf) => {
    const pages = flow(halfParts(leaf, room), room.height);
    return {pages, notes: speakerNotes(leaf, pages, sheaf)};
  });
  const count = Math.max(...halves.map(({pages}) => pages.length));
  const pages = Array.from({length: count}, (_, index): Page => ({
    told: halves.flatMap((half) => half.pages[index]?.told ?? []),
    draw: (body) =>
      halves.flatMap((half, side) => {
        const x = body.x + side * (width + gaps.column);
        return half.pages[index]?.draw({...body, x, width}) ?? [];
      }),
  }));
  const notes = pages.map((_, index) => [
    ...(index === 0 ? remarkNotes(remarks, sheaf) : []),
    ...halves.flatMap((half) => half.notes[index] ?? []),
  ]);
  return pagedSlides(head, pages, {language, footer: footerOf(exhibits, sheaf), notes});
}

function halfParts({told}: Leaf, room: PanelRoom): (readonly Part[])[] {
  const {width, height} = room;
  const basis = plain(sentence(told.subtitle, room.language));
  const head: Part[] = [
    headingPart(sentence(told.title, room.language), {width, size: 16}),
    ...(basis ? textParts([muted(basis)], width, told.subtitle) : []).map((part) => ({
      ...part,
      leads: true as const,
    })),
  ];
  const panels = told.charts.map((panel) => panelParts(panel, told, room).parts);
  const said = [...told.apart, ...told.caveats].flatMap((words) =>
    textParts([paragraphOf(words, 12, {colour: ink.muted})], width, words),
  );
  const [first = [], ...others] = panels.filter(({length}) => length > 0);
  if (first.length > 0) return [[...head, ...first], ...others, said];
  return [head, ...tableParts(wordTable(told.table), width, height).map((part) => [part]), said];
}
