import type {Answers} from "../../engine/answers.ts";
import {plain, say, type Words} from "../../exhibits/words.ts";
import type {Language} from "../../domain/view.ts";
import {room, shownOn, type Deck, type Slide} from "../../meeting/deck.ts";
import {nameOfTaken, toldSlide, type ToldSlide} from "../../meeting/told.ts";
import {meetingText} from "../../text/meeting.ts";
import type {Presentation, Showing, Shown} from "../stage/showing.ts";

/** A deck as a presentation shows it, slide after slide. */
export function* showingsOf(deck: Deck, answers: Answers, language: Language): Generator<Showing[]> {
  for (const slide of deck.slides) yield [showingOf(toldSlide(slide, deck, answers, language), language)];
}

/** A deck whose slides have been told, as it is presented. */
export function presentationOf({on, watermark}: Deck, slides: readonly Showing[]): Presentation {
  return {slides, day: on, watermark: watermark?.trim() || null};
}

/** A told slide as a presentation shows it: under its own title, or the finding of its exhibit. */
export function showingOf(told: ToldSlide, language: Language): Showing {
  const {slide} = told;
  const exhibits = told.exhibits.flatMap(({exhibit, view, told: shown}): Shown[] =>
    shown ? [{exhibit, view, told: shown}] : [],
  );
  return {
    key: slide.id,
    layout: slide.layout,
    title: titleOf(told, exhibits),
    text: [...findingBelow(told, exhibits), ...slide.text.split("\n").filter((line) => line.trim())],
    notices: noticesOf(told, exhibits, language),
    remarks: slide.remarks,
    exhibits,
  };
}

/** What a slide is called in a list, before it is told too: what its exhibit said when it was taken. */
export function nameOfSlide(slide: Slide, showing: Showing | null, language: Language): string {
  const untitled = meetingText[language].layouts[slide.layout];
  const told = showing?.exhibits.map((shown) => plain(shown.told.title)) ?? [];
  const said = shownOn(slide).map((taken) => nameOfTaken(taken, language));
  return [slide.title, ...told, ...said, ...slide.text.split("\n")].find(Boolean) ?? untitled;
}

// Of two exhibits each has its finding above itself.
function titleOf({slide}: ToldSlide, exhibits: readonly Shown[]): Words {
  if (slide.title) return say(slide.title);
  return exhibits.length === 1 ? exhibits[0]!.told.title : [];
}

function findingBelow({slide}: ToldSlide, exhibits: readonly Shown[]): string[] {
  const isAlone = slide.title && exhibits.length === 1 && slide.layout !== "table";
  return isAlone ? [plain(exhibits[0]!.told.title)] : [];
}

/** What a slide was to show and cannot, each by its name and with the reason. */
export function lackingOn(
  {exhibits, missing}: Pick<ToldSlide, "exhibits" | "missing">,
  language: Language,
): readonly string[] {
  const text = meetingText[language].changed;
  return [
    ...exhibits.filter(({told}) => !told).map(({taken}) => text.nothing(nameOfTaken(taken, language))),
    ...missing.map((taken) => text.missing(nameOfTaken(taken, language))),
  ];
}

function noticesOf(
  {slide, exhibits, missing}: ToldSlide,
  shown: readonly Shown[],
  language: Language,
): readonly string[] {
  const text = meetingText[language].changed;
  return [
    ...(exhibits.some(({change}) => change) && shown.length > 0 ? [text.onSlide] : []),
    ...(room[slide.layout] > 0 && slide.exhibits.length === 0 ? [text.empty] : []),
    ...lackingOn({exhibits, missing}, language),
  ];
}
