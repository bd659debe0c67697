import * as Plot from "@observablehq/plot";
import {daysBetween} from "../domain/date.ts";
import {breaks} from "../domain/series.ts";
import {instant, withRoom, type ChartText} from "./marks.ts";
import type {StepGroup, StepPanel} from "./step-panel.ts";

/** The inside of a panel: its width in pixels, its first and last day, its highest value. */
interface Room {
  inner: number;
  from: string;
  to: string;
  top: number;
}

const teeth = 24;
const amplitude = 2.5;
const day = 86_400_000;

/**
 * A zigzag from bottom to top where each further definition begins, that opens its first figure. The day of the change is
 * not known: the mark stands midway between that figure and the one before it.
 */
export function breakMarks(
  {groups, breakLabel}: Pick<StepPanel, "groups" | "breakLabel">,
  room: Room,
  {evidence}: Pick<ChartText, "evidence">,
): Plot.Markish[] {
  const pixel = (day * daysBetween(room.from, room.to)) / room.inner;
  const found = breaks(groups);
  const at = (group: StepGroup, pixels = 0) =>
    new Date((begin(group) + lastBefore(begin(group), groups)) / 2 + pixels * pixel);
  const href = (group: StepGroup) => evidence(first(group).observation);
  const zigzags = found.map((group) => {
    const points = Array.from({length: teeth + 1}, (_, tooth) => ({
      x: at(group, tooth % 2 ? amplitude : -amplitude),
      y: (room.top * tooth) / teeth,
    }));
    return Plot.line(points, {
      x: "x",
      y: "y",
      stroke: "var(--muted)",
      strokeWidth: 1,
      href: () => href(group),
      ariaLabel: () => [breakLabel, group.label, first(group).as_of].filter(Boolean).join(" "),
    });
  });
  const place = (group: StepGroup): [number, number] => [
    (at(group).getTime() - instant(room.from).getTime()) / pixel,
    0,
  ];
  const named = withRoom(found, place, [widthOf(breakLabel) + 8, 1]);
  const words = Plot.text(named, {
    x: (group: StepGroup) => at(group),
    y: () => room.top,
    text: () => breakLabel,
    href,
    dy: -19,
    fill: "var(--muted)",
    fontSize: 12,
  });
  return [...zigzags, words];
}

// In pixels at 12 px: a Chinese character is as wide as it is high, other letters about half of that.
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 12 : 6.2), 0);
}

function begin(group: StepGroup): number {
  return instant(first(group).as_of).getTime();
}

function lastBefore(time: number, groups: readonly StepGroup[]): number {
  const stated = groups.flatMap(({steps}) =>
    steps.flatMap(({figure, confirmations}) => [figure, ...confirmations]),
  );
  return Math.max(...stated.map(({as_of}) => instant(as_of).getTime()).filter((date) => date < time));
}

function first({steps: [step]}: StepGroup) {
  return step!.figure;
}
