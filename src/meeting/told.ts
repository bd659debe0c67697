import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import type {Language, Page} from "../domain/view.ts";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {exhibitsOf} from "../exhibits/index.ts";
import {plain} from "../exhibits/words.ts";
import {readerAt, type Reader} from "../reader/reader.ts";
import {formatView, parseView, type View} from "../reader/view.ts";
import {shell} from "../text/shell.ts";
import {shownOn, type Deck, type Said, type Slide, type Taken} from "./deck.ts";
import {partOf, wordsOf} from "./single.ts";

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
  const exhibits = slides.flatMap((slide) => shownOn(slide).flatMap((taken) => exhibitOf(taken) ?? []));
  return [...new Set(exhibits.flatMap(asked))];
}

/** Tells a slide in a language; all it asks must have been answered. */
export function toldSlide(
  slide: Slide,
  {on}: Pick<Deck, "on">,
  answers: Answers,
  language: Language,
): ToldSlide {
  const shown = shownOn(slide);
  const exhibits = shown.flatMap((taken) => toldOf(taken, {on, language}, answers) ?? []);
  return {slide, exhibits, missing: shown.filter((taken) => !exhibitOf(taken))};
}

// While a deck is edited, most of what it shows stays.
const remembered = new WeakMap<Answers, WeakMap<Taken, Map<string, ToldExhibit>>>();

function toldOf(
  taken: Taken,
  {on, language}: Pick<View, "language"> & {on: string},
  answers: Answers,
): ToldExhibit | null {
  const exhibit = exhibitOf(taken);
  if (!exhibit) return null;
  const ofAnswers = remembered.get(answers) ?? new WeakMap<Taken, Map<string, ToldExhibit>>();
  remembered.set(answers, ofAnswers);
  const ofTaken = ofAnswers.get(taken) ?? new Map<string, ToldExhibit>();
  ofAnswers.set(taken, ofTaken);
  const key = `${on} ${language}`;
  const known = ofTaken.get(key);
  if (known) return known;
  const view: View = {...parseView(taken.at), on, language};
  const told = built(exhibit, answers, readerFor(view));
  const one = {taken, exhibit, view, told, change: changeOf(taken, exhibit, view, answers)};
  ofTaken.set(key, one);
  return one;
}

/** The exhibit that was taken, or the panel of it; null where this edition has none of that name on that page. */
export function exhibitOf({exhibit, at, panel}: Pick<Taken, "exhibit" | "at" | "panel">): Exhibit | null {
  const whole = exhibitsOf[parseView(at).page].find(({id}) => id === exhibit);
  if (!whole || panel === undefined) return whole ?? null;
  const known = panels.get(whole) ?? new Map<string, Exhibit>();
  panels.set(whole, known);
  const own = known.get(panel) ?? ofPanel(whole, panel);
  known.set(panel, own);
  return own;
}

// The same exhibit for the same panel: what it says is remembered by it.
const panels = new WeakMap<Exhibit, Map<string, Exhibit>>();

function ofPanel(whole: Exhibit, panel: string): Exhibit {
  return {...whole, build: (answers, reader) => partOf(whole.build(answers, reader), panel)};
}

/** An exhibit, or a panel of it, taken in the state a page is in, with what it says on that day. */
export function take(
  {exhibit, panel}: {exhibit: string; panel?: string | undefined},
  view: View,
  answers: Answers,
): Taken {
  const taken = {exhibit, ...(panel !== undefined && {panel}), at: stateOf(view)};
  const shown = exhibitOf(taken);
  const told = shown && built(shown, answers, readerFor(view));
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

/** What an exhibit is called where it cannot be told: what it said when it was taken, else the page it was taken from. */
export function nameOfTaken(taken: Taken, language: Language): string {
  const {said} = taken;
  const spoken = said?.language === language ? said.lines[0] : undefined;
  return spoken ?? shell[language].pages[pageOfTaken(taken)];
}

/** The page a slide's exhibit was taken from. */
export function pageOfTaken({at}: Taken): Page {
  return parseView(at).page;
}

// The same for the same state, which what is told is remembered by.
function readerFor(view: View): Reader {
  return readerAt(formatView(view));
}

function saidBy(told: Built, language: Language): Said {
  const rows = told.table.open ? told.table.rows.map(({cells}) => cells.map(wordsOf).join(" ")) : [];
  const lines = [...[told.title, ...told.summary, ...told.apart].map(plain), ...rows].filter(Boolean);
  return {language, lines: [...new Set(lines)]};
}

function changeOf({said}: Taken, exhibit: Exhibit, view: View, answers: Answers): Change | null {
  if (!said) return null;
  const told = built(exhibit, answers, readerFor({...view, language: said.language}));
  const now = told ? saidBy(told, said.language).lines : [];
  const gone = said.lines.filter((line) => !now.includes(line));
  const come = now.filter((line) => !said.lines.includes(line));
  return gone.length + come.length > 0 ? {gone, come} : null;
}

/** What tells slides anew. */
export interface Anew {
  on: string;
  answers: Answers;
  language: Language;
  /** Waits between slides, so that whoever reads meanwhile is answered. */
  pause: () => Promise<unknown>;
}

/** Slides told anew on a day: what they say now is what they were taken with. By their ids. */
export async function toldAnew(
  slides: readonly Slide[],
  {on, answers, language, pause}: Anew,
): Promise<ReadonlyMap<string, Slide>> {
  const anew = (taken: Taken): Taken =>
    exhibitOf(taken) ? take(taken, {...parseView(taken.at), on, language}, answers) : taken;
  const found = new Map<string, Slide>();
  for (const slide of slides) {
    await pause();
    const shown = shownOn(slide);
    found.set(slide.id, {...slide, exhibits: [...shown.map(anew), ...slide.exhibits.slice(shown.length)]});
  }
  return found;
}
