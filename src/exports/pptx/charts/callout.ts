import type {Goal, TotalPoint} from "../../../exhibits/chart.ts";
import type {Box} from "../box.ts";
import {ink, tint} from "../ink.ts";
import {heightOf, line, widthOf} from "../letters.ts";
import type {Thing} from "../thing.ts";
import {dayAt, heightAt, type Ground} from "./ground.ts";
import type {Stage} from "./stage.ts";

type Callout = NonNullable<Stage["callout"]>;

/** How wide the words right of a chart are, its arrow with them. */
export function calloutWidth({left, paces}: Callout): number {
  const widest = Math.max(widthOf(left, 16, true), ...paces.map((pace) => widthOf(pace, 12) + 16));
  return Math.min(widest, 190) + 40;
}

interface Missing {
  newest: TotalPoint;
  goal: Goal;
  colour: string;
  box: Box;
}

/** What the newest total lacks of the target as an arrow between their heights, and the paces needed and achieved below. */
export function calloutThings({left, paces}: Callout, missing: Missing, ground: Ground): Thing[] {
  const {newest, goal, colour, box} = missing;
  const {plot} = ground;
  const edge = plot.x + plot.width;
  const x = edge + 16;
  const [from, to] = [heightAt(newest.value, ground), heightAt(goal.value, ground)];
  const words: Box = {x: x + 10, y: plot.y, width: box.x + box.width - x - 10, height: 0};
  const said = line(left, 16, {bold: true, colour: ink.target});
  const needs = heightOf([said], words.width);
  const middle = (from + to) / 2;
  const y = Math.min(Math.max(plot.y, middle - needs / 2), plot.y + plot.height - needs);
  const dashed = {colour, width: 0.75, dash: "sysDash"} as const;
  return [
    {
      kind: "line",
      name: left,
      from: {x: dayAt(newest.on, ground), y: from},
      to: {x: x + 6, y: from},
      stroke: dashed,
    },
    {
      kind: "line",
      name: left,
      from: {x: edge, y: to},
      to: {x: x + 6, y: to},
      stroke: {...dashed, colour: ink.target},
    },
    {
      kind: "line",
      name: left,
      from: {x, y: from},
      to: {x, y: to},
      stroke: {colour: ink.target, width: 2.25, arrow: "end"},
    },
    {kind: "words", name: left, box: {...words, y, height: needs}, paragraphs: [said]},
    ...paceBox(paces, {x: words.x, width: words.width, taken: [y, y + needs], plot}),
  ];
}

// Below the words of the arrow, or above them where there is more room.
function paceBox(
  paces: readonly string[],
  {x, width, taken: [top, bottom], plot}: {x: number; width: number; taken: [number, number]; plot: Box},
): Thing[] {
  if (paces.length === 0) return [];
  const paragraphs = paces.map((pace, index) =>
    line(pace, 12, index === 0 ? {bold: true} : {colour: ink.muted}),
  );
  const height = heightOf(paragraphs, width - 8) + 10;
  const end = plot.y + plot.height;
  const y = end - bottom - 8 >= height ? bottom + 8 : Math.max(plot.y - 14, top - 8 - height);
  return [
    {
      kind: "shape",
      name: paces[0]!,
      box: {x, y, width, height},
      geometry: "roundRect",
      fill: {colour: tint(ink.target, 10)},
      stroke: null,
      paragraphs,
    },
  ];
}
