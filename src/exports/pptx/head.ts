import type {Box} from "./box.ts";
import {heightOf, line, linesOf, type Paragraph} from "./letters.ts";
import {places} from "./places.ts";

const sizes = [28, 26, 24] as const;
const most = 3;

/** The title of a slide as large as it can be, none below 24 points; what finds no room in three lines is said below it. */
export function fittedTitle(title: string): {title: string; titleSize: number; rest: string} {
  const {width} = places.title;
  const fits = (words: string, titleSize: number, lines: number) =>
    linesOf(titleOf({title: words, titleSize}), width) <= lines;
  // Rather a little smaller than on a second line.
  const large = [1, 2].flatMap((lines) => sizes.find((size) => fits(title, size, lines)) ?? [])[0];
  if (large) return {title, titleSize: large, rest: ""};
  if (fits(title, 24, most)) return {title, titleSize: 24, rest: ""};
  const clauses = title.match(/[^；;，,]+[；;，,]?\s*/g) ?? [title];
  let kept = "";
  for (const clause of clauses) {
    if (!fits(kept + clause, 24, most)) break;
    kept += clause;
  }
  const begin = kept || title.slice(0, 60);
  return {title: begin.replace(/[；;，,]\s*$/, ""), titleSize: 24, rest: title.slice(begin.length)};
}

/** The title of a slide as it is written. */
export function titleOf({title, titleSize}: {title: string; titleSize: number}): Paragraph {
  return line(title, titleSize, {bold: true});
}

/** Where title and subtitle of a slide stand, and where what follows may begin. */
export function headPlaces(
  title: Paragraph,
  subtitle: readonly Paragraph[],
): {title: Box; subtitle: Box; bodyTop: number} {
  const {x, y, width} = places.title;
  const titleHeight = heightOf([title], width);
  const below = y + titleHeight + 4;
  const height = heightOf(subtitle, width);
  return {
    title: {x, y, width, height: titleHeight},
    subtitle: {x, y: below, width, height},
    bodyTop: below + (subtitle.length > 0 ? height + 12 : 8),
  };
}
