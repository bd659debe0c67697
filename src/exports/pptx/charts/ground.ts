import type {GapWords, Plan} from "../../../exhibits/chart.ts";
import type {Box} from "../box.ts";
import {ink} from "../ink.ts";
import {line, widthOf} from "../letters.ts";
import type {Thing} from "../thing.ts";
import type {Scale} from "./native.ts";
import {serial} from "./scale.ts";

/** The axes on the slide: where a day and a number stand. */
export interface Ground {
  plot: Box;
  across: Pick<Scale, "min" | "max">;
  up: Pick<Scale, "min" | "max">;
}

/** Where a day stands on the slide. */
export function dayAt(day: string, {plot, across}: Ground): number {
  return plot.x + ((serial(day) - across.min) / (across.max - across.min)) * plot.width;
}

/** Where a number stands on the slide. */
export function heightAt(value: number, {plot, up}: Ground): number {
  return plot.y + plot.height * (1 - (value - up.min) / (up.max - up.min));
}

/** The grey time for which no total was published, with as many of its words as find room. */
export function gapBand(gap: GapWords, days: {from: string; to: string}, ground: Ground): Thing[] {
  const {plot} = ground;
  const left = Math.max(plot.x, dayAt(days.from, ground));
  const right = Math.min(plot.x + plot.width, dayAt(days.to, ground));
  const width = right - left;
  if (width < 2) return [];
  const said = saidIn(gap, width);
  const band: Thing = {
    kind: "shape",
    name: gap.words,
    box: {x: left, y: plot.y, width, height: plot.height},
    geometry: "rect",
    fill: {colour: ink.gap},
    stroke: null,
  };
  if (!said) return [band];
  const words: Thing = {
    kind: "words",
    name: gap.words,
    box: {x: left, y: plot.y + plot.height - 20, width, height: 18},
    paragraphs: [line(said, 12, {colour: ink.muted, align: "ctr"})],
  };
  return [band, words];
}

/** As many words of a time without totals as find room. */
export function saidIn({words, short}: GapWords, width: number): string | undefined {
  return [words, short].find((one) => widthOf(one, 12) + 6 <= width);
}

/** A plan, hatched on the total it was announced with, and what it is above it. */
export function planThings({base, value, from, due, label}: Plan, colour: string, ground: Ground): Thing[] {
  const {plot} = ground;
  const [left, right] = [dayAt(from, ground), dayAt(due, ground)];
  const top = heightAt(base + value, ground);
  const hatched: Thing = {
    kind: "shape",
    name: label,
    box: {x: left, y: top, width: Math.max(2, right - left), height: heightAt(base, ground) - top},
    geometry: "rect",
    fill: {colour, hatched: true},
    stroke: {colour, width: 0.75},
  };
  // It ends with the plan: what comes later, such as the evaluation day, has a line of its own.
  const width = widthOf(label, 12) + 6;
  const words: Thing = {
    kind: "words",
    name: label,
    box: {x: Math.max(plot.x, right - width), y: top - 19, width, height: 17},
    paragraphs: [line(label, 12, {colour: ink.muted, align: "r"})],
  };
  return [hatched, words];
}
