import {uncited} from "../../cite.ts";
import type {Built, Note, Panel} from "../../../exhibits/exhibit.ts";
import type {Words} from "../../../exhibits/words.ts";
import type {Language} from "../../../domain/view.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Box} from "../box.ts";
import {ink, regionColour} from "../ink.ts";
import {heightOf, line, type Paragraph} from "../letters.ts";
import type {Thing} from "../thing.ts";
import {flow, grid, type Page} from "./pages.ts";
import {panelParts, type PanelRoom} from "./panels.ts";
import {drawStack, gaps} from "./part.ts";
import {tableParts} from "./table-part.ts";
import {muted} from "./text-part.ts";
import {wordTable} from "./words-of-notes.ts";

/** The least and most that the numbers of a brief take. */
const numbersRoom = {least: 78, most: 112};

/** 一省一页 as slides: its numbers, road and newest decisions on the first, how it stands among others on the next. */
export function briefPages(told: Built, room: PanelRoom): Page[] {
  const {numbers, road, others} = sorted(told);
  const numbersHeight = heightOfTiles(tilesOf(numbers), room.width);
  const first: Page = {
    told: [numbers, road, told.table],
    draw: (body) => [
      ...numberTiles(tilesOf(numbers), told, {...body, height: numbersHeight}),
      ...lower(road, told, room, {
        ...body,
        y: body.y + numbersHeight + gaps.panel,
        height: body.height - numbersHeight - gaps.panel,
      }),
    ],
  };
  return [first, ...otherPages(others, told, room)];
}

// Its numbers, its road, and all others but the decisions, which the table tells.
function sorted({charts}: Built): {numbers: Panel | null; road: Panel | null; others: Panel[]} {
  const numbers = charts.find((panel) => listOf(panel, "numbers")) ?? null;
  const road = charts.find((panel) => panel !== numbers && panel.charts.length > 0) ?? null;
  const others = charts.filter((panel) => panel !== numbers && panel !== road && !listOf(panel, "decisions"));
  return {numbers, road, others};
}

function listOf({before = [], after = []}: Panel, tone: string): readonly Words[] | null {
  const found = [...before, ...after].find(
    (note): note is Extract<Note, {kind: "list"}> => note.kind === "list" && note.tone === tone,
  );
  return found?.items ?? null;
}

interface Tile {
  number: string;
  about: Paragraph;
}

function tilesOf(panel: Panel | null): Tile[] {
  const items = (panel && listOf(panel, "numbers")) ?? [];
  return items.map((item) => {
    const [first, ...rest] = uncited(item);
    return {
      number: first?.words ?? "",
      about: {runs: rest.map(({words}) => ({words, size: 12, colour: ink.muted}))},
    };
  });
}

const tileGap = 16;

function tileWidth(count: number, width: number): number {
  return (width - tileGap * (count - 1)) / Math.max(1, count);
}

function heightOfTiles(tiles: readonly Tile[], width: number): number {
  const own = tileWidth(tiles.length, width);
  const needs = tiles.map(({number, about}) => heightOf([line(number, 24, {bold: true}), about], own) + 6);
  return Math.min(numbersRoom.most, Math.max(numbersRoom.least, ...needs));
}

function numberTiles(tiles: readonly Tile[], {region}: Built, box: Box): Thing[] {
  const width = tileWidth(tiles.length, box.width);
  const height = box.height - 4;
  const colour = regionColour(region);
  const size = sizeOf(tiles, width, height);
  return tiles.flatMap(({number, about}, index): Thing[] => {
    const x = box.x + index * (width + tileGap);
    const edge = {from: {x, y: box.y}, to: {x: x + width, y: box.y}};
    const paragraphs = [line(number, size, {bold: true, colour}), about];
    return [
      {kind: "line", name: number, ...edge, stroke: {colour, width: 1.5}},
      {kind: "words", name: number, box: {x, y: box.y + 4, width, height}, paragraphs},
    ];
  });
}

// All numbers alike, and smaller rather than too high.
function sizeOf(tiles: readonly Tile[], width: number, height: number): number {
  const fits = (size: number) =>
    tiles.every(({number, about}) => heightOf([line(number, size, {bold: true}), about], width) <= height);
  return [28, 24, 20, 18, 16].find(fits) ?? 14;
}

// The road on the left, the newest decisions on the right.
function lower(road: Panel | null, told: Built, room: PanelRoom, box: Box): Thing[] {
  const left = road ? Math.round(box.width * 0.56) : 0;
  const right = box.width - left - (left > 0 ? gaps.column : 0);
  const panel = road && panelParts(road, told, {...room, width: left});
  return [
    ...(panel ? drawStack(panel.parts, {...box, width: left}) : []),
    ...decisionThings(told, room.language, {...box, x: box.x + box.width - right, width: right}),
  ];
}

/** The most decisions beside a road. */
const mostDecisions = 5;

// As many as find room, and how many more there are.
function decisionThings({table}: Built, language: Language, box: Box): Thing[] {
  const whole = wordTable(table);
  const counts = Array.from({length: mostDecisions}, (_, index) => mostDecisions - index);
  const [shown] = counts.flatMap((count) => {
    const parts = tableParts({...whole, rows: whole.rows.slice(0, count)}, box.width, box.height - 46);
    return parts.length === 1 ? parts : [];
  });
  if (!shown) return [];
  const rest = whole.rows.length - shown.told.length;
  const more = muted(slidesText[language].more(rest));
  const words = (paragraph: Paragraph, y: number, height: number): Thing => ({
    kind: "words",
    name: table.caption,
    box: {...box, y, height},
    paragraphs: [paragraph],
  });
  return [
    words(line(table.caption, 15, {bold: true}), box.y, 22),
    ...shown.draw({...box, y: box.y + 26}),
    ...(rest > 0 ? [words(more, box.y + 26 + shown.least + 2, heightOf([more], box.width))] : []),
  ];
}

// Side by side as many as each finds room.
function otherPages(panels: readonly Panel[], told: Built, room: PanelRoom): Page[] {
  const inColumns = (columns: number) => {
    const width = (room.width - gaps.column * (columns - 1)) / columns;
    return panels
      .map((panel) => panelParts(panel, told, {...room, width}))
      .filter(({parts}) => parts.length > 0);
  };
  const columns = [3, 2].find(
    (count) => count <= panels.length && inColumns(count).every(({least}) => least <= room.height),
  );
  if (columns) return grid(inColumns(columns), columns, room.height);
  return flow(
    inColumns(1).map(({parts}) => parts),
    room.height,
  );
}
