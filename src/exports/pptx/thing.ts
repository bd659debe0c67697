import type {Box} from "./box.ts";
import type {NativeChart} from "./charts/native.ts";
import type {Fill, Stroke} from "./ink.ts";
import type {Paragraph} from "./letters.ts";
import type {LayoutName} from "./parts/master.ts";

/** Something on a slide that can be taken and changed by itself. */
export type Thing = WordsThing | ShapeThing | LineThing | TableThing | ChartThing | GroupThing;

/** Words in a box. */
export interface WordsThing {
  kind: "words";
  name: string;
  box: Box;
  paragraphs: readonly Paragraph[];
  anchor?: "t" | "ctr" | "b";
  /** In degrees, clockwise. */
  turned?: number;
}

/** A shape, with words in it or without. */
export interface ShapeThing {
  kind: "shape";
  name: string;
  box: Box;
  geometry: "rect" | "ellipse" | "diamond" | "roundRect";
  fill: Fill | null;
  stroke: Stroke | null;
  paragraphs?: readonly Paragraph[];
}

/** A straight line between two corners of its box. */
export interface LineThing {
  kind: "line";
  name: string;
  from: {x: number; y: number};
  to: {x: number; y: number};
  stroke: Stroke;
}

/** A table; its first row is its head. */
export interface TableThing {
  kind: "table";
  name: string;
  box: Box;
  widths: readonly number[];
  rows: readonly TableRow[];
}

/** A row of a table and its height in points. */
export interface TableRow {
  height: number;
  cells: readonly (readonly Paragraph[])[];
}

/** A chart of the office's own, with its numbers. */
export interface ChartThing {
  kind: "chart";
  name: string;
  /** The chart in words. */
  label: string;
  box: Box;
  chart: NativeChart;
}

/** Things that move together. */
export interface GroupThing {
  kind: "group";
  name: string;
  things: readonly Thing[];
}

/** A slide. */
export interface Slide {
  layout: LayoutName;
  title: string;
  titleSize: number;
  /** Which of several slides of one finding it is. */
  part?: string;
  subtitle: readonly Paragraph[];
  things: readonly Thing[];
  /** Evaluation date, sources and the like, a line each. */
  footer: readonly string[];
  /** What the speaker knows besides, a paragraph each. */
  notes: readonly string[];
}

/** Where a thing stands: a group, around all that is in it. */
export function boxOf(thing: Thing): Box {
  if (thing.kind === "line") {
    const {from, to} = thing;
    const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return {x: left, y: top, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y)};
  }
  if (thing.kind !== "group") return thing.box;
  const boxes = thing.things.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
  };
}
