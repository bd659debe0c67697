import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import type {Language, Page} from "../domain/view.ts";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {plain} from "../exhibits/words.ts";
import {readerOf} from "../reader/reader.ts";
import {formatView, parseView, type View} from "../reader/view.ts";
import type {Deck, Said, Slide, Taken} from "./deck.ts";

/** An exhibit of a slide, told on the day of its deck. */
export interface ToldExhibit {
  taken: Taken;
  exhibit: Exhibit;
  /** The page in the state it was taken in, on the day of the deck. */
  view: View;
  /** Null where it has nothing to tell. */
  told: Built | null;
  /** What it says otherwise than when it was taken; null where that is the same. */
  change: Change | null;
}

/** Lines that were said then and are not now, and the other way round. */
export interface Change {
  gone: readonly string[];
  come: readonly string[];
}

/** What a slide shows. What is not in this edition of the app at all is named. */
export interface ToldSlide {
  slide: Slide;
  exhibits: readonly ToldExhibit[];
  missing: readonly Taken[];
}

/** The questions behind all slides of a deck, each once. */
export function askedBy({slides}: Pick<Deck, "slides">): Query[] {
  const exhibits = slides.flatMap((slide) => slide.exhibits.flatMap((taken) => exhibitOf(taken) ?? []));
  return [...new Set(exhibits.flatMap(asked))];
}

/** Tells a slide in a language; all it asks must have been answered. */
export function toldSlide(
  slide: Slide,
  {on}: Pick<Deck, "on">,
  answers: Answers,
  language: Language,
): ToldSlide {
  const exhibits = slide.exhibits.flatMap((taken) => {
    const exhibit = exhibitOf(taken);
    if (!exhibit) return [];
    const view: View = {...parseView(taken.at), on, language};
    const told = partOf(built(exhibit, answers, readerOf(view)), taken.panel);
    return [{taken, exhibit, view, told, change: changeOf(taken, exhibit, view, answers)}];
  });
  return {slide, exhibits, missing: slide.exhibits.filter((taken) => !exhibitOf(taken))};
}

/** The exhibit that was taken; null where this edition has none of that name on that page. */
export function exhibitOf({exhibit, at}: Pick<Taken, "exhibit" | "at">): Exhibit | null {
  return exhibitsOf[parseView(at).page].find(({id}) => id === exhibit) ?? null;
}

/** An exhibit taken in the state a page is in, with what it says on that day. */
export function take(exhibit: Exhibit, view: View, answers: Answers, panel?: string): Taken {
  const taken = {exhibit: exhibit.id, ...(panel !== undefined && {panel}), at: stateOf(view)};
  const told = partOf(built(exhibit, answers, readerOf(view)), panel);
  return {...taken, said: told && saidBy(told, view.language)};
}

/** What of a view a slide keeps: the page and its options, not who reads it when. */
export function stateOf(view: View): string {
  const silent = {
    on: null,
    language: "zh",
    theme: "system",
    evidence: null,
    wall: null,
    exhibit: null,
  } as const;
  return formatView({...view, ...silent, table: null, find: null});
}

/** The page a slide's exhibit was taken from. */
export function pageOfTaken({at}: Taken): Page {
  return parseView(at).page;
}

/** One panel of an exhibit by itself, under its own heading; null where there is none of that key. */
export function partOf(told: Built | null, key: string | undefined): Built | null {
  if (!told || key === undefined) return told;
  const panel = told.charts.find((one) => one.key === key);
  if (!panel) return null;
  const {open: _, ...table} = told.table;
  const title = panel.heading.length > 0 ? panel.heading : told.title;
  return {...told, title, charts: [panel], apart: [], table, ...(panel.region && {region: panel.region})};
}

function saidBy(told: Built, language: Language): Said {
  const lines = [told.title, ...told.summary, ...told.apart].map(plain).filter(Boolean);
  return {language, lines: [...new Set(lines)]};
}

function changeOf({said, panel}: Taken, exhibit: Exhibit, view: View, answers: Answers): Change | null {
  if (!said) return null;
  const told = partOf(built(exhibit, answers, readerOf({...view, language: said.language})), panel);
  const now = told ? saidBy(told, said.language).lines : [];
  const gone = said.lines.filter((line) => !now.includes(line));
  const come = now.filter((line) => !said.lines.includes(line));
  return gone.length + come.length > 0 ? {gone, come} : null;
}

/** The deck with everything told anew on a day: what its slides say now is what they were taken with. */
export function toldAnew(
  deck: Deck,
  {on, data, answers, language}: {on: string; data: string; answers: Answers; language: Language},
): Deck {
  const anew = (taken: Taken): Taken => {
    const exhibit = exhibitOf(taken);
    return exhibit ? take(exhibit, {...parseView(taken.at), on, language}, answers, taken.panel) : taken;
  };
  return {
    ...deck,
    on,
    data,
    slides: deck.slides.map((slide) => ({...slide, exhibits: slide.exhibits.map(anew)})),
  };
}
