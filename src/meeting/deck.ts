import type {SlideLayout} from "../domain/slide-layout.ts";
import type {Language} from "../domain/view.ts";

/** Slides for a meeting (上会材料) in the order they are shown, all told on one evaluation day. */
export interface Deck {
  id: string;
  title: string;
  /** The evaluation day (评估日) of all its slides, `YYYY-MM-DD`. */
  on: string;
  /** The version of the data it was made with. */
  data: string;
  /** Words across every page of what it goes out as, such as 内部资料; absent for none. */
  watermark?: string;
  slides: readonly Slide[];
}

export interface Slide {
  id: string;
  layout: SlideLayout;
  /** In place of the finding of its exhibit; null for that. */
  title: string | null;
  /** What the reader wrote on it, a paragraph a line. */
  text: string;
  /** What the speaker says, shown to nobody else. */
  remarks: string;
  /** What it shows, in order, as far as its layout has room; the others wait for one that has. */
  exhibits: readonly Taken[];
}

/** An exhibit as it was taken from a page. */
export interface Taken {
  exhibit: string;
  /** One thing of it, by its key, where that alone was taken: a panel, a finding, a row. */
  panel?: string;
  /** The page in the state it was taken in, without evaluation day and language: `#/brief?region=430000`. */
  at: string;
  /** What it said then; null for one that was never told. */
  said: Said | null;
}

/** What an exhibit said: its finding and its charts in words, a line each. */
export interface Said {
  language: Language;
  lines: readonly string[];
}

/** How many exhibits a layout has room for. */
export const room: Record<SlideLayout, number> = {title: 0, exhibit: 1, two: 2, table: 1, text: 0, brief: 1};

/** A slide with nothing on it yet. */
export function emptySlide(id: string, layout: SlideLayout): Slide {
  return {id, layout, title: null, text: "", remarks: "", exhibits: []};
}

/** A slide of one exhibit. */
export function slideOf(id: string, taken: Taken): Slide {
  return {...emptySlide(id, taken.exhibit === "province-brief" ? "brief" : "exhibit"), exhibits: [taken]};
}

/** The slide put at a place, at the end without one. */
export function added(deck: Deck, slides: readonly Slide[], at = deck.slides.length): Deck {
  return {...deck, slides: deck.slides.toSpliced(at, 0, ...slides)};
}

export function removed(deck: Deck, id: string): Deck {
  return {...deck, slides: deck.slides.filter((slide) => slide.id !== id)};
}

export function changed(deck: Deck, id: string, change: Partial<Omit<Slide, "id">>): Deck {
  const slides = deck.slides.map((slide) => (slide.id === id ? {...slide, ...change} : slide));
  return {...deck, slides};
}

/** What a slide has room for of its exhibits: who goes through the layouts loses none. */
export function shownOn({exhibits, layout}: Pick<Slide, "exhibits" | "layout">): readonly Taken[] {
  return exhibits.slice(0, room[layout]);
}

/** The slide moved to a place among the others, counted from 0; places outside are the nearest inside. */
export function moved(deck: Deck, id: string, to: number): Deck {
  const from = deck.slides.findIndex((slide) => slide.id === id);
  if (from < 0) return deck;
  const place = Math.max(0, Math.min(deck.slides.length - 1, to));
  const others = deck.slides.toSpliced(from, 1);
  return {...deck, slides: others.toSpliced(place, 0, deck.slides[from]!)};
}

/** The slide once more behind itself, under another id. */
export function doubled(deck: Deck, id: string, copy: string): Deck {
  const place = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[place];
  return slide ? added(deck, [{...slide, id: copy}], place + 1) : deck;
}

/** A slide and the one behind it as one of two exhibits; the same deck where they cannot be. */
export function joinedWithNext(deck: Deck, id: string): Deck {
  const place = deck.slides.findIndex((slide) => slide.id === id);
  const [first, second] = deck.slides.slice(place, place + 2);
  if (!first || !second || [first, second].some((slide) => shownOn(slide).length !== 1)) return deck;
  const both: Slide = {
    ...first,
    layout: "two",
    title: first.title ?? second.title,
    text: lines(first.text, second.text),
    remarks: lines(first.remarks, second.remarks),
    exhibits: [first, second].flatMap(shownOn),
  };
  return {...deck, slides: deck.slides.toSpliced(place, 2, both)};
}

function lines(...parts: string[]): string {
  return parts.filter(Boolean).join("\n");
}

/** The deck under a watermark; null for none. */
export function watermarked(deck: Deck, watermark: string | null): Deck {
  const {watermark: _, ...unmarked} = deck;
  return watermark === null ? unmarked : {...unmarked, watermark};
}

/** The slide that a change came to: the first that is otherwise or was not there, else the one before what was taken out. */
export function touchedBy(before: Deck, after: Deck): string | null {
  const known = new Set(before.slides);
  const other = after.slides.find((slide) => !known.has(slide));
  const place = before.slides.findIndex((slide, index) => slide !== after.slides[index]);
  return (other ?? after.slides[Math.max(0, Math.min(place, after.slides.length - 1))])?.id ?? null;
}

/** The slide next to one: the one behind it, else before it; null where it stands alone. */
export function neighbourOf({slides}: Deck, id: string): string | null {
  const place = slides.findIndex((slide) => slide.id === id);
  return (slides[place + 1] ?? slides[place - 1])?.id ?? null;
}

/** The deck with some slides in place of those of the same ids; what was done to these otherwise meanwhile stays. */
export function withExhibits(deck: Deck, anew: ReadonlyMap<string, Slide>): Deck {
  const slides = deck.slides.map((slide) => {
    const told = anew.get(slide.id);
    return told ? {...slide, exhibits: told.exhibits} : slide;
  });
  return {...deck, slides};
}
