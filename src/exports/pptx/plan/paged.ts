import {slidesText} from "../../../text/slides.ts";
import type {Language} from "../../../domain/view.ts";
import type {Box} from "../box.ts";
import {fittedTitle, headPlaces, titleOf} from "../head.ts";
import {line, type Paragraph} from "../letters.ts";
import {places} from "../places.ts";
import type {Slide} from "../thing.ts";
import type {Page} from "./pages.ts";

/** The head of a slide, and the room it leaves. */
export interface Head extends Pick<Slide, "title" | "titleSize" | "subtitle"> {
  body: Box;
}

/** A title as large as it can be with what stands below it; what finds no room in the title is said there first. */
export function headOf(words: string, below: readonly Paragraph[]): Head {
  const {title, titleSize, rest} = fittedTitle(words);
  const subtitle = [...(rest ? [line(rest, 14, {bold: true})] : []), ...below];
  const {bodyTop} = headPlaces(titleOf({title, titleSize}), subtitle);
  return {
    title,
    titleSize,
    subtitle,
    body: {...places.body, y: bodyTop, height: places.body.bottom - bodyTop},
  };
}

/** Pages under one head as slides, each with its notes; several say which of how many they are. */
export function pagedSlides(
  {body, ...head}: Head,
  pages: readonly Page[],
  {
    footer,
    notes,
    language,
  }: {footer: readonly string[]; notes: readonly (readonly string[])[]; language: Language},
): Slide[] {
  const {part} = slidesText[language];
  return pages.map((page, index) => ({
    ...head,
    layout: "content",
    ...(pages.length > 1 && {part: part(index + 1, pages.length)}),
    things: page.draw(body),
    footer,
    notes: notes[index] ?? [],
  }));
}
