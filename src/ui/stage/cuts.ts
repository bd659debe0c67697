/** What stands above units and is shown again on each screen that shows any of them: a heading, the head of a table. */
export interface Head {
  top: number;
  bottom: number;
}

/** What is shown whole, in the order of reading, by its upper and lower edge; none overlap. */
export interface Unit {
  top: number;
  bottom: number;
  heads: readonly Head[];
  /** It says something of the unit before it, so it never begins a screen by itself. */
  follows: boolean;
}

/** The units of a screen: the first, and the one after the last; in `tail`, where what follows all of them stands too. */
export interface Part {
  from: number;
  to: number;
  tail?: number;
}

// What a fault of a screen costs, measured by that of one screen more.
const cost = {screen: 100, blank: 60, low: 60, follows: 400, within: 20, lone: 40, over: 1000} as const;
/** A screen less full than this looks empty, and is joined to a neighbour where there is room. */
export const low = 0.42;
/** Above what is shown apart from what stands before it. */
const gap = 12;

/** Shares units out among screens: as few as may be, equally full, cut where it hurts least. */
export function partsOf(units: readonly Unit[], room: number): Part[] {
  const best: {cost: number; from: number}[] = [{cost: 0, from: 0}];
  for (let to = 1; to <= units.length; to++) {
    const ways = units.slice(0, to).map((_, from) => ({
      cost: best[from]!.cost + costOf(units, {from, to}, room),
      from,
    }));
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  const parts: Part[] = [];
  for (let to = units.length; to > 0; to = parts[0]!.from) parts.unshift({from: best[to]!.from, to});
  return withTail(parts, units, room);
}

// What only follows has no screen of its own where another has room for it.
function withTail(parts: Part[], units: readonly Unit[], room: number): Part[] {
  const last = parts.at(-1);
  if (!last || !units.slice(last.from, last.to).every(({follows}) => follows)) return parts;
  const height = heightOf(units, last) + gap;
  const place = parts.slice(0, -1).findLastIndex((part) => heightOf(units, part) + height <= room);
  if (place < 0) return parts;
  return parts.slice(0, -1).map((part, index) => (index === place ? {...part, tail: last.from} : part));
}

/** The units that a screen shows. */
export function shownIn<One extends Unit>(
  units: readonly One[],
  {from, to, tail = units.length}: Part,
): One[] {
  return [...units.slice(from, to), ...units.slice(tail)];
}

/** How high a screen of these units is, the heads that it shows again among them. */
export function heightOf(units: readonly Unit[], {from, to}: Part): number {
  const first = units[from]!;
  const above = units[from - 1]?.bottom ?? -Infinity;
  const own = first.heads.filter(({top}) => top >= above);
  const again = first.heads.filter(({top}) => top < above);
  const top = Math.min(first.top, ...own.map((head) => head.top));
  return units[to - 1]!.bottom - top + again.reduce((sum, head) => sum + head.bottom - head.top, 0);
}

function costOf(units: readonly Unit[], part: Part, room: number): number {
  const {from, to} = part;
  const height = heightOf(units, part);
  const fill = Math.min(1, height / room);
  const faults = [
    height > room && to - from > 1 && cost.over * (to - from),
    fill < low && cost.low,
    from > 0 && units[from]!.follows && cost.follows,
    from > 0 && isOneGroup(units, from) && cost.within,
    isLone(units, from, part) && cost.lone,
    isLone(units, to - 1, part) && cost.lone,
  ];
  return faults.reduce<number>(
    (sum, fault) => sum + Number(fault),
    cost.screen + cost.blank * (1 - fill) ** 2,
  );
}

/** Whether a unit stands under the same heads as the one before it. */
function isOneGroup(units: readonly Unit[], index: number): boolean {
  const [before, unit] = [units[index - 1], units[index]];
  const head = unit?.heads.at(-1);
  return head !== undefined && before?.heads.at(-1) === head;
}

/** Whether it is torn from its group and has none of it beside it. */
function isLone(units: readonly Unit[], index: number, {from, to}: Part): boolean {
  const [joinsBefore, joinsAfter] = [isOneGroup(units, index), isOneGroup(units, index + 1)];
  const hasBefore = joinsBefore && index > from;
  const hasAfter = joinsAfter && index + 1 < to;
  return (joinsBefore || joinsAfter) && !hasBefore && !hasAfter;
}
