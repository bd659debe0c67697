import type {Language} from "../../../domain/view.ts";
import type {Built, Note, Panel} from "../../../exhibits/exhibit.ts";
import {regionColour} from "../ink.ts";
import {chartParts, legendPart, tellsParts} from "./chart-part.ts";
import {gaps, stackHeight, type Part} from "./part.ts";
import {headingPart} from "./text-part.ts";
import {noteParts} from "./words-of-notes.ts";

/** A panel as parts one below the other. */
export interface PanelParts {
  parts: readonly Part[];
  least: number;
  best: number;
}

/** The room a leaf has for its panels. */
export interface PanelRoom {
  width: number;
  height: number;
  language: Language;
}

/** A panel in a width. */
export function panelParts(panel: Panel, told: Built, room: PanelRoom): PanelParts {
  const {heading, charts, before = [], after = [], region} = panel;
  const {width, language} = room;
  const [first] = charts;
  const colour = region && region !== told.region ? regionColour(region) : undefined;
  const headings = heading.length > 0 ? [headingPart(heading, {width, ...(colour && {colour})})] : [];
  // A table begins below the heading, on whichever slide.
  const below = {...room, height: room.height - stackHeight(headings, "least") - 2 * gaps.part};
  const parts = [
    ...headings,
    ...noteParts(before, below),
    ...charts.flatMap((one) => chartParts(one, {width, language, told})),
    ...after.flatMap((note) => afterParts(note, first?.chart, below)),
  ];
  return {parts, least: stackHeight(parts, "least"), best: stackHeight(parts, "best")};
}

function afterParts(
  note: Note,
  chart: Panel["charts"][number]["chart"] | undefined,
  room: PanelRoom,
): Part[] {
  if (note.kind === "list" && tellsParts(chart, note.items))
    return [legendPart(chart, note.items, room.width)];
  return noteParts([note], room);
}

/** How many panels stand side by side. */
export function columnsOf({charts}: Built): 1 | 2 {
  const shown = charts.filter((panel) => !isEmpty(panel));
  if (shown.length < 2) return 1;
  const kinds = new Set(shown.flatMap((panel) => panel.charts.map(({chart}) => chart.kind)));
  const wide = ["path", "progress", "distance", "lanes", "series", "share"] as const;
  if (wide.some((kind) => kinds.has(kind))) return 1;
  const notes = shown.flatMap(({before = [], after = []}) => [...before, ...after]);
  return notes.some(({kind}) => kind === "table" || kind === "matrix" || kind === "years" || kind === "fact")
    ? 1
    : 2;
}

function isEmpty({heading, charts, before = [], after = []}: Panel): boolean {
  const said = [...before, ...after].filter(({kind}) => kind !== "control");
  return charts.length === 0 && said.length === 0 && heading.length === 0;
}
