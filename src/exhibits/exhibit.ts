import type {Relation} from "../domain/same-fact.ts";
import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import type {Reader, Options} from "../reader/reader.ts";
import type {Chart, ChartOperation} from "./chart.ts";
import type {Words} from "./words.ts";

/**
 * A finding as a value: what is asked of the database, and how the answers are told. Pages, documents, search and every
 * list of where a figure is used are folds over what `build` returns.
 */
export interface Exhibit {
  /** Stable: it stands in addresses, documents and decks. */
  id: string;
  /** The questions behind it, in the order their SQL is shown. `build` may ask no others but those of `always`. */
  queries: readonly Query[];
  /** What it asks besides where it tells of other exhibits, whose SQL stands with them. */
  besides?: readonly Query[];
  /** Null where there is nothing to tell the reader, such as of a province not chosen. */
  build: (answers: Answers, reader: Reader) => Built | null;
  /** What else of the page's options its own links lead to; the default look is always one of them. */
  looks?: (answers: Answers, reader: Reader) => readonly Partial<Options>[];
}

/** An exhibit told to one reader. */
export interface Built {
  /** The finding in a sentence. */
  title: Words;
  /** 口径, unit and as-of, and how to read the chart. */
  subtitle: Words;
  /** The province it is about, where that is one. */
  region?: string;
  layout: Layout;
  /** What is said before the charts. */
  before?: readonly Note[];
  charts: readonly Panel[];
  /** What has no mark in a chart, and why. */
  apart: readonly Words[];
  /** The charts in words, a line each. */
  summary: readonly Words[];
  table: Table;
  caveats: readonly Words[];
  /** The observations that are drawn, told or judged by. */
  figures: readonly string[];
  /** The documents those and the targets told of come from. */
  sources: readonly string[];
  /** These documents as numbered notes, where its words refer to them by number. */
  sourceNotes?: readonly Words[];
}

/** How panels stand: one below the other, side by side, wide, many small ones, cards, bands of one axis, or rows of answers. */
export type Layout = "single" | "side" | "wide" | "multiples" | "cards" | "bands" | "board" | "page";

/** Charts of one thing, with the words around them. */
export interface Panel {
  key: string;
  heading: Words;
  /** The province it belongs to, where its colour says so. */
  region?: string;
  /** The reader asked for it and is brought to it. */
  isAsked?: true;
  before?: readonly Note[];
  charts: readonly Titled[];
  after?: readonly Note[];
}

/** A chart, and what tells it apart from others in its panel. */
export interface Titled {
  heading?: string;
  chart: Chart;
}

/** Words beside a chart. A `control` is a place where a page may put something to operate; elsewhere it is left out. */
export type Note =
  | {kind: "text"; words: Words; tone: Tone}
  | {kind: "list"; items: readonly Words[]; tone: "parts" | "reasons" | "verdicts" | "numbers" | "decisions"}
  | Fold
  | {kind: "heading"; words: Words}
  | {kind: "table"; table: Table}
  | {kind: "matrix"; matrix: PairMatrix}
  | {kind: "control"; control: Control}
  | {kind: "years"; years: readonly Year[]}
  | {kind: "cards"; cards: readonly Card[]}
  | FactNote;

/** What opens in place: `count` says behind its summary how much there is, `open` has it open. */
export interface Fold {
  kind: "fold";
  summary: string;
  count?: Words;
  open?: boolean;
  notes: readonly Note[];
}

export type Tone = "note" | "plain" | "caveat" | "known" | "supposed" | AnswerPart;
/** The parts of what is answered of a province, each with a place of its own. */
type AnswerPart = "answer" | "about" | "when" | "later" | "goal" | "verdict" | "awards";
export type Control = {name: "what-if"; target: string} | {name: "target-choices"};

/** A table; its first cell names the row. */
export interface Table {
  caption: string;
  columns: readonly ColumnHead[];
  rows: readonly Row[];
  /** It says more than the chart, so it stands open. */
  open?: boolean;
  /** What it does with the figures it sets side by side, where its columns are what is compared. */
  operation?: ChartOperation;
  /** On a phone the name of a row stands above its cells: those follow as a text, or side by side in their columns. */
  cards?: "lines" | "columns";
}

/** `short` keeps its words on one line, `leads` only leads elsewhere on the page; a province has its colour. */
export type ColumnHead =
  string | {title: string; short: true; leads?: true} | {title: string; region: string};

export interface Row {
  key: string;
  cells: readonly Cell[];
  /** What opens below the row, over its whole width. */
  below?: Fold;
}

export type Cell = Words | readonly Note[];

/** A triangle of pairs: each says whether two series may be set together, and all reasons. */
export interface PairMatrix {
  caption: string;
  corner: string;
  names: readonly string[];
  pairs: readonly MatrixPair[];
  /** The pair shown first. */
  first: string;
}

export interface MatrixPair {
  key: string;
  /** Places in `names`: the column is before the row. */
  column: number;
  row: number;
  outcome: "comparable" | "caution" | "not_comparable";
  word: string;
  /** The two figures compared. */
  evidence: readonly [string, string];
  heading: Words;
  reasons: readonly Words[];
  after: readonly Words[];
}

/** A record in a few lines, the first of which names it; `region` where its colour says whose it is. */
export interface Card {
  key: string;
  region?: string;
  lines: readonly Words[];
}

/** One fact with several statements. */
export interface FactNote {
  kind: "fact";
  /** The id of the fact. */
  fact: string;
  /** What the gravest of the other statements is to the one that counts. */
  relation: Relation;
  heading: Words;
  /** In the order they are preferred. */
  statements: readonly {key: string; counts: boolean; words: Words}[];
  /** Which statement counts and why, and what it touches; none where all say the same. */
  decision: Words;
}

/** The words or notes of a cell apart. */
export function isNotes(cell: Cell): cell is readonly Note[] {
  const [first] = cell;
  return first !== undefined && "kind" in first;
}

/** A paragraph beside a chart. */
export function note(words: Words, tone: Tone = "note"): Note {
  return {kind: "text", words, tone};
}

/** What happened in a year, in the order it is told; `open` shows it unfolded. */
export interface Year {
  key: string;
  name: string;
  open: boolean;
  happenings: readonly Happened[];
}

/** One happening: when and where, of which sort, what, by whom, and what it added. Its title opens the record. */
export interface Happened {
  key: string;
  region: string;
  date: string;
  place: string;
  sort: string;
  title: string;
  what: string;
  evidence: string;
  by: string;
  /** Other documents that tell the same. */
  also: Words;
  added: readonly Words[];
}
