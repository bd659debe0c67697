import * as Plot from "@observablehq/plot";
import {daysBetween} from "../domain/date.ts";
import type {Break} from "../exhibits/chart.ts";
import {instant, withRoom, type Place} from "./marks.ts";

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

/** A zigzag from bottom to top at the first figure of each other definition, that opens it; it stands at a day, not a value. */
export function breakMarks(
  {breaks, breakLabel}: {breaks: readonly Break[]; breakLabel: string},
  room: Room,
  {evidence}: Pick<Place, "evidence">,
): Plot.Markish[] {
  const pixel = (day * daysBetween(room.from, room.to)) / room.inner;
  const time = ({on}: Break) => instant(on).getTime();
  const href = (one: Break) => evidence(one.evidence);
  const within = breaks.filter((one) => time(one) > Date.parse(room.from) && time(one) < Date.parse(room.to));
  const zigzags = within.map((one) => {
    const points = Array.from({length: teeth + 1}, (_, tooth) => ({
      x: new Date(time(one) + (tooth % 2 ? amplitude : -amplitude) * pixel),
      y: (room.top * tooth) / teeth,
    }));
    return Plot.line(points, {
      x: "x",
      y: "y",
      stroke: "var(--muted)",
      strokeWidth: 1,
      className: "break",
      href: () => href(one),
      ariaLabel: () => `${breakLabel} ${one.label} ${one.on}`,
    });
  });
  const place = (one: Break): [number, number] => [(time(one) - Date.parse(room.from)) / pixel, 0];
  const words = Plot.text(withRoom(within, place, [widthOf(breakLabel) + 8, 1]), {
    x: (one: Break) => new Date(time(one)),
    y: () => room.top,
    text: () => breakLabel,
    className: "break",
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
