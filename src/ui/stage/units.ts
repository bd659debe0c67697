import {shownIn, type Head, type Part, type Unit} from "./cuts.ts";

/** A unit with the elements that make it up. */
export interface ElementUnit extends Unit {
  nodes: readonly Element[];
  heads: readonly ElementHead[];
}

interface ElementHead extends Head {
  node: Element;
}

/** All that a content is made of; `holders` hold units. */
export interface Gathered {
  units: readonly ElementUnit[];
  heads: readonly ElementHead[];
  holders: readonly Element[];
}

const parted = ".panels, .trackers, .board, .brief, .bands, tbody";
const heading = "h3, h4, thead, .line-heading, .year[open] > summary";
const following = ".below, .caveat, .known, .subtitle, .panel-note, .apart > li";
const whole = "p, li, tr, .figure, .titled, details:not([open])";

/** Reads a content that is drawn in full, from its upper edge; what is higher than the room is taken apart. A picture shows a share of its size. */
export function unitsIn(content: HTMLElement, room: number, share: number): Gathered {
  const heads: ElementHead[] = [];
  const holders: Element[] = [];
  const loose: ElementUnit[] = [];
  const top = content.getBoundingClientRect().top;
  const edges = (node: Element): Head => {
    const box = node.getBoundingClientRect();
    return {top: box.top - top, bottom: box.bottom - top};
  };
  const read = (holder: Element, above: readonly ElementHead[]) => {
    let known = above;
    for (const node of holder.children) {
      const box = edges(node);
      if (box.bottom - box.top < 2 * share || node.matches(".hidden")) continue;
      if (isHeading(node)) {
        const head = {...box, node};
        heads.push(head);
        known = [...known.filter((one) => one.node.tagName !== node.tagName), head];
      } else if (isParted(node, box, room - heightOf(known))) {
        holders.push(node);
        read(node, known);
      } else loose.push({...box, nodes: [node], heads: known, follows: node.matches(following)});
    }
  };
  read(content, []);
  reachDown(heads, loose);
  return {units: stacked(loose, room), heads, holders};
}

// What is shown again brings the room below it along.
function reachDown(heads: readonly ElementHead[], units: readonly ElementUnit[]) {
  for (const [index, head] of heads.entries()) {
    const first = units.find((unit) => unit.heads.includes(head));
    const next = [first, heads[index + 1]].flatMap((one) => (one && one.top >= head.bottom ? one.top : []));
    if (first && next.length > 0) head.bottom = Math.min(...next);
  }
}

// A note leads where a chart is right behind it.
function isHeading(node: Element): boolean {
  const leads = node.matches(".panel-note") && node.nextElementSibling?.matches(".titled");
  return node.matches(heading) || Boolean(leads);
}

function isParted(node: Element, {top, bottom}: Head, room: number): boolean {
  return node.matches(parted) || (bottom - top > room && !node.matches(whole) && node.children.length > 0);
}

/** Has panels that are higher than the room stand in a row each, which takes less; whether any was found. */
export function laysTallAcross(content: HTMLElement, room: number): boolean {
  const tall = [...content.querySelectorAll(".panels:not([data-tall]) > .panel")].filter(
    (panel) => panel.getBoundingClientRect().height > room,
  );
  for (const panel of tall) panel.parentElement!.toggleAttribute("data-tall", true);
  return tall.length > 0;
}

/** Has all panels stand beside each other again, as in a room of another size they may. */
export function laysNoneAcross(content: HTMLElement) {
  for (const panels of content.querySelectorAll("[data-tall]")) panels.removeAttribute("data-tall");
}

function heightOf(heads: readonly Head[]): number {
  return heads.reduce((sum, {top, bottom}) => sum + bottom - top, 0);
}

// What stands side by side is one unit, if that fits below its headings; else each is placed below the other.
function stacked(loose: readonly ElementUnit[], room: number): ElementUnit[] {
  const units: ElementUnit[] = [];
  let shift = 0;
  for (const one of loose) {
    const last = units.at(-1);
    const beside = last && one.top + shift < last.bottom - 2;
    const bottom = Math.max(last?.bottom ?? 0, one.bottom + shift);
    const heads = last ? [...new Set([...last.heads, ...one.heads])] : [];
    if (beside && bottom - last.top <= room - heightOf(heads)) {
      units[units.length - 1] = {...last, bottom, nodes: [...last.nodes, ...one.nodes], heads};
      continue;
    }
    if (beside) shift = last.bottom - one.top;
    units.push({...one, top: one.top + shift, bottom: one.bottom + shift});
  }
  return units;
}

/** Marks what a screen does not show. */
export function showOnly({units, heads, holders}: Gathered, part: Part) {
  const shown = new Set(
    shownIn(units, part).flatMap((unit) => [...unit.nodes, ...unit.heads.map(({node}) => node)]),
  );
  const nodes = [...units.flatMap((unit) => unit.nodes), ...heads.map(({node}) => node)];
  for (const node of nodes) node.toggleAttribute(away, !shown.has(node));
  for (const holder of holders)
    holder.toggleAttribute(away, ![...shown].some((node) => holder.contains(node)));
}

/** Shows all of a content again, to be read. */
export function showAll(content: HTMLElement) {
  for (const node of content.querySelectorAll(`[${away}]`)) node.removeAttribute(away);
}

const away = "data-away";
