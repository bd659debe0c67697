import type {Built} from "../../../exhibits/exhibit.ts";
import {plain} from "../../../exhibits/words.ts";
import {slidesText} from "../../../text/slides.ts";
import {evidenceIn} from "../../evidence-in.ts";
import {sentence} from "../../sentence.ts";
import type {DeckSlide, Leaf, Sheaf} from "../../sheaf.ts";
import {ink} from "../ink.ts";
import {line} from "../letters.ts";
import type {Slide} from "../thing.ts";
import {boardPages} from "./board.ts";
import {briefPages} from "./brief.ts";
import {footerOf} from "./footer.ts";
import {headOf, pagedSlides} from "./paged.ts";
import {flow, grid, type Page} from "./pages.ts";
import {columnsOf, panelParts, type PanelParts, type PanelRoom} from "./panels.ts";
import {gaps, stackHeight, type Part} from "./part.ts";
import {remarkNotes, speakerNotes} from "./speaker.ts";
import {tableParts} from "./table-part.ts";
import {muted, paragraphOf, textParts} from "./text-part.ts";
import {wordTable} from "./words-of-notes.ts";

/** What its maker gave a slide: a title of his own, and remarks; and what is lacking on it. */
export type Frame = Pick<DeckSlide, "title" | "remarks" | "lacking">;

/** What a slide of a leaf has on it: all it tells, or its table alone. */
type Shown = "all" | "table";

/** A leaf as slides: its finding on each, its panels and its table over as many as they need. */
export function leafSlides(
  leaf: Leaf,
  sheaf: Sheaf,
  {title = null, remarks = [], lacking = []}: Partial<Frame> = {},
  shown: Shown = "all",
): Slide[] {
  const {language} = sheaf;
  const finding = plain(sentence(leaf.told.title, language));
  const basis = plain(sentence(leaf.told.subtitle, language));
  const head = headOf(title ?? finding, [
    ...(title === null ? [] : [line(finding, 14, {bold: true})]),
    ...lacking.map((words) => line(words, 14, {bold: true})),
    ...(basis ? [line(basis, 14, {colour: ink.muted})] : []),
  ]);
  const room = {...head.body, language};
  const pages = shown === "all" ? pagesOf(leaf, room) : tablePages(leaf.told, room);
  const notes = speakerNotes(leaf, pages, sheaf);
  return pagedSlides(head, pages, {
    language,
    footer: footerOf([leaf], sheaf),
    notes: notes.map((own, index) => (index === 0 ? [...remarkNotes(remarks, sheaf), ...own] : own)),
  });
}

function tablePages({table}: Built, room: PanelRoom): Page[] {
  const {tables, more} = limited(table, room);
  return flow([[...tables, ...more]], room.height);
}

function pagesOf(leaf: Leaf, room: PanelRoom): Page[] {
  const {told} = leaf;
  if (told.layout === "board") return boardPages(told, room);
  if (told.layout === "page") return briefPages(told, room);
  const {tables, more} = shownTable(told, room);
  const isSmall = tables.length === 1;
  if (tables.length > 1 && isWords(told)) return wordPages(told, room);
  const bare = panelPages(told, [], room);
  // What the charts say already stands as a table only where there is room.
  if (isSmall && saysNothingNew(told)) {
    const full = panelPages(told, tables, room);
    return full.length === bare.length ? full : bare;
  }
  const pages = isSmall
    ? panelPages(told, tables, room)
    : [...bare, ...flow([[...tables, ...more]], room.height)];
  return pages.length > 0 ? pages : [{draw: () => [], told: []}];
}

function isWords(told: Built): boolean {
  return columnsOf(told) === 1 && told.charts.every((panel) => panel.charts.length === 0);
}

// Words alone have no slide to themselves: their table begins below them.
function wordPages(told: Built, room: PanelRoom): Page[] {
  const panels = told.charts
    .map((panel) => panelParts(panel, told, room))
    .filter(({parts}) => parts.length > 0);
  const words = beforeNotes(panels, saidBelow(told, room)).filter(({length}) => length > 0);
  const used = words.reduce((sum, parts) => sum + stackHeight(parts, "least") + gaps.panel, 0);
  const {tables, more} = shownTable(told, room, used);
  return flow([...words, [...tables, ...more]], room.height);
}

// What has no mark in a chart, and what is to be minded.
function saidBelow(told: Built, {width}: PanelRoom): Part[] {
  return [...told.apart, ...told.caveats].flatMap((words) =>
    textParts([paragraphOf(words, 12, {colour: ink.muted})], width, words),
  );
}

function saysNothingNew({table, charts, title, subtitle}: Built): boolean {
  const said = evidenceIn([charts, title, subtitle]);
  return (
    charts.some((panel) => panel.charts.length > 0) && [...evidenceIn(table.rows)].every((id) => said.has(id))
  );
}

function hasFacts(charts: Built["charts"]): boolean {
  return charts.some(({before = [], after = []}) => [...before, ...after].some(({kind}) => kind === "fact"));
}

// A small table stands with the charts.
function panelPages(
  told: Built,
  tables: readonly Part[],
  room: PanelRoom,
  columns: 1 | 2 | 3 = columnsOf(told),
): Page[] {
  const {height} = room;
  const width = (room.width - gaps.column * (columns - 1)) / columns;
  const partsIn = (within: number) =>
    told.charts
      .map((panel) => panelParts(panel, told, {...room, width: within}))
      .filter(({parts}) => parts.length > 0);
  const panels = partsIn(width);
  const said = saidBelow(told, room);
  const after = [...said, ...tables];
  if (columns === 1) return flow([...beforeNotes(panels, said), tables], height);
  const isTall = panels.some(({least}) => least > height);
  if (isTall) return flow([...beforeNotes(partsIn(room.width), said), tables], height);
  const pages = withAfter(grid(panels, columns, height), panels, {columns, after, height});
  if (pages.length === 1 || columns === 3 || told.charts.some(({charts}) => charts.length > 0)) return pages;
  // Words alone may stand closer, where that spares a slide.
  const closer = panelPages(told, tables, room, 3);
  return closer.length < pages.length ? closer : pages;
}

// A note stands close below the only panel, so that none has a slide to itself for want of a gap.
function beforeNotes(panels: readonly PanelParts[], said: readonly Part[]): (readonly Part[])[] {
  const all = panels.map(({parts}) => parts);
  return all.length === 1 ? [[...all[0]!, ...said]] : [...all, said];
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

function shownTable(
  {table, charts, layout}: Built,
  room: PanelRoom,
  used = 0,
): {tables: Part[]; more: Part[]} {
  const none = {tables: [], more: []};
  const notes = charts.flatMap(({before = [], after = []}) => [...before, ...after]);
  const isTold = notes.some(({kind}) => kind === "table" || kind === "years");
  // Facts told one by one are better read as a table.
  const isDrawn =
    !hasFacts(charts) && charts.some((panel) => panel.charts.length > 0 || panel.heading.length > 0);
  const saysAll = charts.some((panel) => panel.charts.some(({chart}) => chart.kind === "progress"));
  if (table.rows.length === 0 || isTold || saysAll || layout === "cards") return none;
  if (isDrawn && table.rows.length > fewRows && !table.open) return none;
  return limited(table, room, used);
}

// `used`: the room that words take on the first slide.
function limited(table: Built["table"], room: PanelRoom, used = 0): {tables: Part[]; more: Part[]} {
  const height = room.height - 24;
  const parts = tableParts(wordTable(table), room.width, height, height - used);
  const left = parts.slice(mostSlides).reduce((sum, {told}) => sum + told.length, 0);
  const more = left > 0 ? textParts([muted(slidesText[room.language].more(left))], room.width, null) : [];
  return {tables: parts.slice(0, mostSlides), more};
}
