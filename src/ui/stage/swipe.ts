import type {Turn} from "./commands.ts";

/** Where a finger was, and when in milliseconds. */
export interface Touch {
  x: number;
  y: number;
  at: number;
}

const least = 48;
const longest = 900;

/** Where a finger turns to that went from one place to another: far enough, rather sideways, and not slowly. */
export function swipedTo(from: Touch, to: Touch): Turn | null {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const isSwipe =
    Math.abs(across) >= least && Math.abs(across) > 1.5 * Math.abs(down) && to.at - from.at <= longest;
  if (!isSwipe) return null;
  return across < 0 ? "next" : "previous";
}
