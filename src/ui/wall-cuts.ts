/** What is better shown whole, by its upper and lower edge. */
export interface Box {
  top: number;
  bottom: number;
}

/** Parts are at least this share of the room high where anything else is to be had. */
const least = 0.45;

/**
 * Where the parts of a content of that height begin, none higher than the room, so that no box is cut that fits into it and
 * the gap between two parts is wide.
 */
export function cutsOf(boxes: readonly Box[], height: number, room: number): number[] {
  const whole = boxes.filter(({top, bottom}) => bottom - top <= room);
  const cuts = [0];
  if (room <= 0) return cuts;
  for (let start = 0; height - start > room; cuts.push(start)) start = nextCut(whole, start, room);
  return cuts;
}

function nextCut(whole: readonly Box[], start: number, room: number): number {
  const cutsNone = (y: number) => whole.every(({top, bottom}) => y <= top || y >= bottom);
  const gapAbove = (y: number) =>
    y - Math.max(start, ...whole.map(({bottom}) => bottom).filter((bottom) => bottom <= y));
  const free = whole
    .map(({top}) => top)
    .filter((y) => y > start + 1 && y <= start + room && cutsNone(y))
    .map((y) => ({y, gap: gapAbove(y)}))
    .toSorted((a, b) => a.y - b.y);
  const low = free.filter(({y}) => y > start + room * least);
  const places = low.length > 0 ? low : free;
  const widest = Math.max(...places.map(({gap}) => gap));
  return places.findLast(({gap}) => gap >= widest * 0.7)?.y ?? start + room;
}

const atoms = "p, li, dt, dd, tr, summary, .figure, .titled, [data-panel], svg text, svg circle, svg rect";
const headings = "h3, h4, .line-heading, .panel-note";

// A note leads only to a chart right behind it.
function leads(heading: Element): boolean {
  return !heading.matches(".panel-note") || Boolean(heading.nextElementSibling?.matches(".titled"));
}

/** The boxes in a node, measured from its upper edge in its own pixels; a heading reaches to the end of what follows it. */
export function boxesIn(node: HTMLElement): Box[] {
  const frame = node.getBoundingClientRect();
  const scale = frame.height / node.scrollHeight || 1;
  const boxOf = (first: Element, last: Element): Box => ({
    top: (first.getBoundingClientRect().top - frame.top) / scale,
    bottom: (last.getBoundingClientRect().bottom - frame.top) / scale,
  });
  const lone = [...node.querySelectorAll(atoms)].map((atom) => boxOf(atom, atom));
  const tied = [...node.querySelectorAll(headings)]
    .filter(leads)
    .map((heading) => boxOf(heading, heading.nextElementSibling ?? heading));
  return [...lone, ...tied].filter(({top, bottom}) => bottom > top);
}
