import type {Grade} from "../domain/figure.ts";
import type {Language, Page} from "../domain/view.ts";
import type {SheetRow} from "../exhibits/citations/sheet.ts";
import type {Built} from "../exhibits/exhibit.ts";
import type {SlideOf} from "./deck-slide.ts";

/** Exhibits told to one reader, with all that a document says of them: what every writer of a format begins with. */
export interface Sheaf {
  language: Language;
  /** What the document is about. */
  title: string;
  /** The evaluation day, `YYYY-MM-DD`. */
  day: string;
  /** Evaluation date, provinces, how far the record was searched and when the document was made, a line each. */
  imprint: readonly string[];
  /** The address of the state that made it. */
  address: string;
  leaves: readonly Leaf[];
  finish: Finish;
  /** Where somebody arranged them as a deck, its slides in order; its leaves are those on them. */
  slides?: readonly DeckSlide[];
  /** The documents of all leaves, each once, in the order of their numbers. */
  documents: readonly Source[];
}

/** How its reader wants a document finished. */
export interface Finish {
  /** Words across every page, and in the name of the file, such as 内部资料. */
  watermark: string | null;
  /** Pictures without their white ground. */
  clear: boolean;
}

/** Neither. */
export const plainFinish: Finish = {watermark: null, clear: false};

/** A slide of a deck, its exhibits told, each for the reader state it was put there in. */
export type DeckSlide = SlideOf<Leaf>;

/** One exhibit of a document. */
export interface Leaf {
  exhibit: string;
  page: Page;
  /** What the page is called. */
  pageTitle: string;
  told: Built;
  /** The evaluation day it is told for. */
  day: string;
  /** The finding, without links. */
  title: string;
  /** 口径, unit, as-of and evaluation date. */
  subtitle: string;
  /** The records told of that can be cited by themselves, in the order they appear. */
  facts: readonly Fact[];
  /** The decisions and announcements told of, likewise. */
  decisions: readonly Fact[];
  /** Numbers of the documents it rests on, as `Sheaf.documents` has them. */
  documents: readonly number[];
  queries: readonly {name: string; sql: string}[];
  /** The address that opens the page at it. */
  address: string;
}

/** A figure, a target or a computed number; or a decision. */
export interface Fact {
  /** Its evidence id. */
  id: string;
  /** The record as a row of a spreadsheet, with heads in the reader's language. */
  row: SheetRow;
  /** In one line, with its source. */
  citation: string;
  /** The address that opens its evidence. */
  address: string;
}

/** A document by its number. */
export interface Source {
  source: string;
  number: number;
  /** In the manner of GB/T 7714. */
  entry: string;
  /** Who published it and when, where there is no room for more. */
  short: string;
  grade: Grade;
  /** The address that opens its record. */
  address: string;
}

/** A document of one exhibit of it; the numbers of its documents stay. */
export function oneLeaf(sheaf: Sheaf, leaf: Leaf): Sheaf {
  const {slides: _, ...whole} = sheaf;
  return {...whole, leaves: [leaf], address: leaf.address};
}
