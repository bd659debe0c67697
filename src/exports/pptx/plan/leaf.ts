import type {Built} from "../../../exhibits/exhibit.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Leaf, Sheaf} from "../../sheaf.ts";
import {fittedTitle, headPlaces} from "../head.ts";
import {ink} from "../ink.ts";
import {line, type Paragraph} from "../letters.ts";
import {places} from "../places.ts";
import type {Slide} from "../thing.ts";
import {boardPages} from "./board.ts";
import {briefPages} from "./brief.ts";
import {footerOf} from "./footer.ts";
import {flow, grid, type Page} from "./pages.ts";
import {columnsOf, panelParts, type PanelRoom} from "./panels.ts";
import {gaps} from "./part.ts";
import {speakerNotes} from "./speaker.ts";
import {tableParts} from "./table-part.ts";
import {muted, paragraphOf, textParts} from "./text-part.ts";
import {wordTable} from "./words-of-notes.ts";

/** A leaf as slides: its finding on each, its panels and its table over as many as they need. */
export function leafSlides(leaf: Leaf, sheaf: Sheaf): Slide[] {
  const {language} = sheaf;
  const {title, titleSize, rest} = fittedTitle(leaf.title);
  const subtitle: Paragraph[] = [
    ...(rest ? [line(rest, 14, {bold: true})] : []),
    ...(leaf.subtitle ? [line(leaf.subtitle, 14, {colour: ink.muted})] : []),
  ];
  // A number of the slide behind the title must not take a line more.
  const {bodyTop} = headPlaces(`${title}（10/10）`, titleSize, subtitle);
  const body = {...places.body, y: bodyTop, height: places.body.bottom - bodyTop};
  const pages = pagesOf(leaf, {width: body.width, height: body.height, language});
  const notes = speakerNotes(leaf, pages, sheaf);
  const {part} = slidesText[language];
  return pages.map((page, index) => ({
    layout: "content",
    title: pages.length > 1 ? `${title}${part(index + 1, pages.length)}` : title,
    titleSize,
    subtitle,
    things: page.draw(body),
    footer: footerOf(leaf, sheaf),
    notes: notes[index]!,
  }));
}

function pagesOf(leaf: Leaf, room: PanelRoom): Page[] {
  const {told} = leaf;
  if (told.layout === "board") return boardPages(told, room);
  if (told.layout === "page") return briefPages(told, room);
  const pages = [...panelPages(told, room), ...tablePages(told, room)];
  return pages.length > 0 ? pages : [{draw: () => [], told: []}];
}

function panelPages(told: Built, room: PanelRoom): Page[] {
  const {height} = room;
  const columns = columnsOf(told);
  const width = (room.width - gaps.column * (columns - 1)) / columns;
  const panels = told.charts
    .map((panel) => panelParts(panel, told, {...room, width}))
    .filter(({parts}) => parts.length > 0);
  const after = [...told.apart, ...told.caveats].flatMap((words) =>
    textParts([paragraphOf(words, 12, ink.muted)], room.width, words),
  );
  if (columns === 1)
    return flow([...panels.map(({parts}) => parts), ...(after.length > 0 ? [after] : [])], height);
  const tall = panels.some(({least}) => least > height);
  if (tall) return flow([...told.charts.map((panel) => panelParts(panel, told, room).parts), after], height);
  return withAfter(grid(panels, columns, height), panels, {columns, after, height});
}

// What has no mark stands below the last panels, or on a slide of its own.
function withAfter(
  pages: Page[],
  panels: Parameters<typeof grid>[0],
  {columns, after, height}: {columns: number; after: ReturnType<typeof textParts>; height: number},
): Page[] {
  if (after.length === 0) return pages;
  const needs = after.reduce((sum, {least}) => sum + least + gaps.part, gaps.panel);
  const shorter = grid(panels, columns, height - needs);
  if (shorter.length > pages.length) return [...pages, ...flow([after], height)];
  const [note] = flow([after], needs);
  return shorter.map((page, index) =>
    index < shorter.length - 1
      ? page
      : {
          told: [...page.told, ...note!.told],
          draw: (body) => [
            ...page.draw({...body, height: body.height - needs}),
            ...note!.draw({...body, y: body.y + body.height - needs + gaps.panel, height: needs}),
          ],
        },
  );
}

/** A table longer than this many rows stays with its workbook where charts or other tables tell it. */
const fewRows = 10;
const mostSlides = 8;

function tablePages({table, charts, layout}: Built, room: PanelRoom): Page[] {
  const notes = charts.flatMap(({before = [], after = []}) => [...before, ...after]);
  const isTold = notes.some(({kind}) => kind === "table" || kind === "years");
  const isDrawn = charts.some((panel) => panel.charts.length > 0);
  if (table.rows.length === 0 || isTold || layout === "cards") return [];
  if (isDrawn && table.rows.length > fewRows && !table.open) return [];
  const parts = tableParts(wordTable(table), room.width, room.height - 24);
  const shown = parts.slice(0, mostSlides);
  const left = parts.slice(mostSlides).reduce((sum, {told}) => sum + (told as unknown[]).length, 0);
  const more = left > 0 ? textParts([muted(slidesText[room.language].more(left))], room.width, null) : [];
  return shown.flatMap((part, index) =>
    flow([[part, ...(index === shown.length - 1 ? more : [])]], room.height),
  );
}
