import * as Plot from "@observablehq/plot";
import type {Figure} from "../domain/figure.ts";
import {groupBy, type Step} from "../domain/series.ts";
import {instant, type ChartText} from "./marks.ts";
import type {Plan} from "./totals.ts";

/** A place on the chart: a day and a total. */
export interface Waypoint {
  day: string;
  value: number;
}

/** What of a path is labelled. */
interface Labelled {
  steps: readonly Step[];
  fan: {low: number; label: string; evidence: string} | null;
  goal: Waypoint;
  plans: readonly Plan[];
  colour: string;
}

interface Label extends Waypoint {
  text: string;
  evidence: string;
  fill: string;
  /** Written below its point, as the fan's and the plans' are. */
  below: boolean;
}

/** The measures of the chart the labels stand in. */
export interface Field {
  width: number;
  height: number;
  margins: {marginTop: number; marginRight: number; marginBottom: number; marginLeft: number};
  from: string;
  to: string;
  top: number;
}

/** Totals from the newest back, then the fan and the plans: what finds no room is left to the summary and the table. */
export function pathLabels(panel: Labelled, text: ChartText, field: Field): Plot.Markish[] {
  const place = placeOn(field);
  const kept = apart(wanted(panel, text), place);
  const sides = groupBy(kept, (label) => sideOf(label, place));
  return [...sides].map(([side, labels]) => written(labels, side as Side, text));
}

function wanted({steps, fan, goal, plans, colour}: Labelled, {label: say}: ChartText): Label[] {
  const total = (figure: Figure): Label => ({
    day: figure.as_of,
    value: figure.value,
    text: say(figure),
    evidence: figure.observation,
    fill: "var(--ink)",
    below: false,
  });
  return [
    ...steps.toReversed().map(({figure}) => total(figure)),
    ...(fan
      ? [
          {
            day: goal.day,
            value: fan.low,
            text: fan.label,
            evidence: fan.evidence,
            fill: "var(--muted)",
            below: true,
          },
        ]
      : []),
    ...plans.map(({due, base, label, target}) => ({
      day: due,
      value: base,
      text: label,
      evidence: target,
      fill: colour,
      below: true,
    })),
  ];
}

function placeOn({width, height, margins, from, to, top}: Field) {
  const start = instant(from).getTime();
  const inner = [
    width - margins.marginLeft - margins.marginRight,
    height - margins.marginTop - margins.marginBottom,
  ];
  return ({day, value, below}: Label): [number, number] => [
    ((instant(day).getTime() - start) / (instant(to).getTime() - start)) * inner[0]!,
    (value / top) * inner[1]! - (below ? 24 : 0),
  ];
}

// Those whose words touch none of the words before them.
function apart(labels: Label[], place: (label: Label) => [number, number]): Label[] {
  const kept: {label: Label; left: number; right: number; y: number}[] = [];
  for (const label of labels) {
    const [x, y] = place(label);
    const length = lengthOf(label.text);
    const left = sideOf(label, place).endsWith("start") ? x + 5 : x - 6 - length;
    const box = {label, left, right: left + length, y};
    const free = kept.every(
      (other) => Math.abs(other.y - y) >= 17 || box.right + 4 <= other.left || other.right + 4 <= left,
    );
    if (free) kept.push(box);
  }
  return kept.map(({label}) => label);
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "ÿ" ? 13.5 : 7.5), 0);
}

type Side = `${"above" | "below"} ${"start" | "end"}`;

// A label stands left of its point, but right of it where it would leave the chart.
function sideOf(label: Label, place: (label: Label) => [number, number]): Side {
  const anchor = place(label)[0] < lengthOf(label.text) ? "start" : "end";
  return `${label.below ? "below" : "above"} ${anchor}`;
}

function written(labels: Label[], side: Side, {evidence}: ChartText): Plot.Markish {
  return Plot.text(labels, {
    x: ({day}: Label) => instant(day),
    y: "value",
    text: "text",
    textAnchor: side.endsWith("start") ? "start" : "end",
    dx: side.endsWith("start") ? 5 : -6,
    dy: side.startsWith("below") ? 13 : -11,
    fill: "fill",
    fontWeight: 600,
    stroke: "var(--paper)",
    strokeWidth: 4,
    href: (label: Label) => evidence(label.evidence),
  });
}
