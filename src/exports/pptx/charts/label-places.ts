/** A straight line on a chart, in points from where its axes meet. */
export interface Segment {
  from: Spot;
  to: Spot;
  /** Rather no label across it than across two others. */
  thick?: true;
}

/** A place on a chart, in points to the right and up. */
export interface Spot {
  x: number;
  y: number;
}

/** A label by its mark, and how wide and high it is. */
interface Wanted {
  spot: Spot;
  width: number;
  height: number;
}

interface Field {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Where a label stands, the room it takes, and how many lines it covers there. */
export interface Placing {
  place: Side;
  /** How far it is moved from there, in points to the right and up. */
  shift: Spot;
  field: Field;
  hits: number;
}

type Side = "t" | "b" | "l" | "r";

/** From a mark to where its label begins. */
const off = 5;
/** Higher than a line that runs close above the mark. */
const raised = 11;

/**
 * Where a label covers the fewest lines: above rather than below, left rather than right, at a side rather than at a corner;
 * `top`: how high the chart is.
 */
export function placingOf(wanted: Wanted, lines: readonly Segment[], top: number): Placing {
  const hitsIn = (field: Field) =>
    lines.reduce((sum, line) => sum + (crosses(line, field) ? (line.thick ? 3 : 1) : 0), 0);
  const all = places(wanted).map(([place, shift]): Placing => {
    const field = moved(fieldAt(place, wanted), shift);
    const isOff = field.bottom < 0 || field.top > top + wanted.height;
    return {place, shift, field, hits: hitsIn(field) + (isOff ? 100 : 0)};
  });
  return all.reduce((best, one) => (one.hits < best.hits ? one : best));
}

function places({width}: Wanted): [place: Side, shift: Spot][] {
  const aside = width / 2 - off + 1;
  return [
    ...(["t", "b", "l", "r"] as const).map((place): [Side, Spot] => [place, {x: 0, y: 0}]),
    ...(["t", "b"] as const).flatMap((place) => [aside, -aside].map((x): [Side, Spot] => [place, {x, y: 0}])),
    ["t", {x: 0, y: raised}],
  ];
}

function moved({left, right, bottom, top}: Field, {x, y}: Spot): Field {
  return {left: left + x, right: right + x, bottom: bottom + y, top: top + y};
}

function fieldAt(place: Side, {spot: {x, y}, width, height}: Wanted): Field {
  if (place === "t" || place === "b") {
    const bottom = place === "t" ? y + off : y - off - height;
    return {left: x - width / 2, right: x + width / 2, bottom, top: bottom + height};
  }
  const left = place === "r" ? x + off : x - off - width;
  return {left, right: left + width, bottom: y - height / 2, top: y + height / 2};
}

/** Whether a line passes through a field: what is left of it when it is cut at each side. */
function crosses({from, to}: Segment, {left, right, bottom, top}: Field): boolean {
  const cuts = [
    [to.x - from.x, left - from.x, right - from.x],
    [to.y - from.y, bottom - from.y, top - from.y],
  ] as const;
  let [begin, end] = [0, 1];
  for (const [run, low, high] of cuts) {
    if (run === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    const ends = [low / run, high / run];
    begin = Math.max(begin, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  return begin < end;
}
