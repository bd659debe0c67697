import {slideSize, type Box} from "../../../src/exports/pptx/box.ts";
import {cellInset} from "../../../src/exports/pptx/draw.ts";
import {headPlaces, titleOf} from "../../../src/exports/pptx/head.ts";
import {heightOf, type Paragraph} from "../../../src/exports/pptx/letters.ts";
import {places} from "../../../src/exports/pptx/places.ts";
import {boxOf, type Slide, type Thing} from "../../../src/exports/pptx/thing.ts";

/** All things of a slide, those in groups too. */
export function thingsOf(slide: Slide): Thing[] {
  const flat = (thing: Thing): Thing[] => (thing.kind === "group" ? thing.things.flatMap(flat) : [thing]);
  return slide.things.flatMap(flat);
}

/** What leaves its slide or runs into the foot, what needs more room than it has, and words on other words. */
export function crowded(slide: Slide): string[] {
  const things = thingsOf(slide);
  return [
    ...things.filter(isOutside).map((thing) => `outside: ${nameOf(thing)}`),
    ...things.filter(isFull).map((thing) => `too full: ${nameOf(thing)}`),
    ...overlaps(slide, things),
  ];
}

function nameOf(thing: Thing): string {
  const {x, y, width, height} = boxOf(thing);
  return `${thing.kind} ${thing.name} at ${[x, y, width, height].map(Math.round).join(" ")}`;
}

function isOutside(thing: Thing): boolean {
  const {x, y, width, height} = boxOf(thing);
  return x < 0 || y < 0 || x + width > slideSize.width || y + height > places.footer.y + 1;
}

function isFull(thing: Thing): boolean {
  if (thing.kind === "words") return heightOf(thing.paragraphs, thing.box.width) > thing.box.height + 1;
  if (thing.kind !== "table") return false;
  return thing.rows.some(({cells, height}) =>
    cells.some(
      (cell, column) =>
        heightOf(cell, thing.widths[column]! - 2 * cellInset.x) + 2 * cellInset.y > height + 1,
    ),
  );
}

function overlaps(slide: Slide, things: readonly Thing[]): string[] {
  const {subtitle} = headPlaces(titleOf(slide), slide.subtitle);
  const spoken = things.flatMap((thing) => {
    if (thing.kind === "table") return [{name: nameOf(thing), box: boxOf(thing)}];
    return thing.kind === "words" ? [{name: nameOf(thing), box: writtenIn(thing)}] : [];
  });
  const all = slide.layout === "cover" ? spoken : [{name: "subtitle", box: subtitle}, ...spoken];
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `on each other: ${one.name} and ${other.name}`),
  );
}

// Where the letters are, not the whole box.
function writtenIn({box, paragraphs, anchor}: Extract<Thing, {kind: "words"}>): Box {
  const height = heightOf(paragraphs, box.width);
  const spare = box.height - height;
  return {...box, height, y: box.y + (anchor === "ctr" ? spare / 2 : anchor === "b" ? spare : 0)};
}

function meet(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return wide > 1 && high > 1;
}

/** The sizes of all words of a slide, but for its foot. */
export function sizesOf(slide: Slide): number[] {
  const paragraphs = thingsOf(slide).flatMap((thing): readonly Paragraph[] => {
    if (thing.kind === "words") return thing.paragraphs;
    if (thing.kind === "shape") return thing.paragraphs ?? [];
    return thing.kind === "table" ? thing.rows.flatMap(({cells}) => cells.flat()) : [];
  });
  return [...slide.subtitle, ...paragraphs].flatMap(({runs}) => runs.map(({size}) => size));
}
