import type {Language} from "../../domain/view.ts";
import type {Chart} from "../../exhibits/chart.ts";
import type {Note, Panel, Table} from "../../exhibits/exhibit.ts";
import {joined, plain, say, type Span, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import {evidenceIn} from "../evidence-in.ts";
import {blocksOf, type Block} from "../notes.ts";
import type {Leaf} from "../sheaf.ts";
import {besideTwin} from "../tables.ts";
import {chartWords} from "./chart-words.ts";

/** What an exhibit comes to in a report, from top to bottom. */
export type Piece =
  | {kind: "heading"; level: number; words: Words}
  | {kind: "lead" | "statement" | "note"; words: Words}
  | {kind: "remarks"; items: readonly Words[]}
  /** `instead` says the chart where there is no picture of it; null where the words and tables around it do. */
  | {kind: "figure"; chart: Chart; caption: Words; instead: Words | null}
  /** `under`: the level of the title that the table of a whole exhibit stands under, whatever headings came since. */
  | {kind: "table"; table: Table; caption: Words; under: number | null};

/** Where an exhibit stands: the level of its own title as a heading, none where the document is about it alone. */
interface Place {
  level: number | null;
  language: Language;
}

/** Tells an exhibit as a section of a report: finding, 口径, what is said, charts, tables, and what may not be compared. */
export function story(leaf: Leaf, {level, language}: Place): Piece[] {
  const {told} = leaf;
  const tables = new Set(besideTwin(told));
  const teller = {leaf, language, tables, below: (level ?? 0) + 1};
  const title: Piece =
    level === null ? {kind: "lead", words: told.title} : {kind: "heading", level, words: told.title};
  const remarks = [...told.apart, ...told.caveats];
  return [
    title,
    ...(told.subtitle.length > 0 ? [{kind: "note" as const, words: told.subtitle}] : []),
    ...notePieces(told.before ?? [], teller),
    ...told.summary.map((words): Piece => ({kind: "statement", words})),
    ...told.charts.flatMap((panel) => panelPieces(panel, teller)),
    {kind: "table", table: told.table, caption: say(told.table.caption), under: level ?? 0},
    ...(remarks.length > 0 ? [{kind: "remarks" as const, items: remarks}] : []),
  ];
}

interface Teller {
  leaf: Leaf;
  language: Language;
  /** The tables beside the charts that say what the last one does not. */
  tables: ReadonlySet<Table>;
  below: number;
}

function panelPieces(panel: Panel, teller: Teller): Piece[] {
  const {told} = teller.leaf;
  const {before = [], charts, after = []} = panel;
  // A row of the board begins with whose it is, and what: two columns on a page.
  const heading =
    told.layout === "board"
      ? joined(
          panel.heading.map((span) => [trimmed(span)]),
          " · ",
        )
      : panel.heading;
  const titled = heading.length > 0 && (told.charts.length > 1 || told.layout === "page");
  const pieces = [
    ...notePieces(before, teller),
    ...charts.map(({heading: own, chart}): Piece => {
      const title = heading.length > 0 ? heading : told.title;
      return {
        kind: "figure",
        chart,
        caption: own ? joined([title, say(own)], " · ") : title,
        instead: instead(chart, teller),
      };
    }),
    ...notePieces(after, teller),
  ];
  if (!titled || pieces.length === 0) return pieces;
  return [{kind: "heading", level: teller.below, words: heading}, ...pieces];
}

function trimmed(span: Span): Span {
  return {...span, words: span.words.trim()};
}

// What neither a sentence nor the table tells.
function instead(chart: Chart, {leaf: {told}, language}: Teller): Words | null {
  const known = evidenceIn([told.summary, told.table]);
  const words = chartWords(chart, language);
  return told.summary.length > 0 || [...evidenceIn(words)].every((id) => known.has(id)) ? null : words;
}

function notePieces(notes: readonly Note[], teller: Teller): Piece[] {
  const pieces: Piece[] = [];
  let answer: Extract<Block, {kind: "answer"}>[] = [];
  const close = () => {
    if (answer.length > 0) pieces.push({kind: "statement", words: answered(answer, teller.language)});
    answer = [];
  };
  for (const block of blocksOf(notes)) {
    if (block.kind === "answer") answer.push(block);
    else {
      close();
      pieces.push(...piecesOf(block, teller));
    }
  }
  close();
  return pieces;
}

function piecesOf(block: Exclude<Block, {kind: "answer"}>, {below, tables, language}: Teller): Piece[] {
  switch (block.kind) {
    case "heading":
      return [{kind: "heading", level: below + 1, words: block.words}];
    case "table":
      return tables.has(block.table)
        ? [{kind: "table", table: block.table, caption: say(block.table.caption), under: null}]
        : [];
    case "number":
      return [{kind: "statement", words: numberFirst(block.words, language)}];
    default:
      return [{kind: "statement", words: block.words}];
  }
}

// On a page each part has its place; on paper they are one sentence: what is counted, how much, when; the target; the verdict.
function answered(parts: readonly Extract<Block, {kind: "answer"}>[], language: Language): Words {
  const {colon, document} = exportText[language];
  const of = (...tones: string[]) =>
    parts.filter(({tone}) => tones.includes(tone)).map(({words}) => unstopped(words));
  const count = joined(of("answer", "when"), document.pause);
  const first = joined([...of("about"), count], colon);
  const others = parts.filter(({tone}) => !asked.has(tone)).map(({words}) => unstopped(words));
  return joined([first, ...others], document.next);
}

const asked: ReadonlySet<string> = new Set(["about", "answer", "when"]);

// Parts of a sentence have no stop of their own.
function unstopped(words: Words): Words {
  const last = words.findLastIndex(({mark}) => mark !== "ref");
  return words.map((span, index) =>
    index === last ? {...span, words: span.words.replace(/[。.]$/, "")} : span,
  );
}

// A number with what it is in small words after it: what it is comes first.
function numberFirst(words: Words, language: Language): Words {
  const small = words.filter(({mark}) => mark === "small");
  const refs = words.filter(({mark}) => mark === "ref");
  const others = words.filter(({mark}) => mark !== "small" && mark !== "ref");
  if (small.length === 0 || plain(others) === "") return words;
  return [...small, ...say(exportText[language].colon), ...others, ...refs];
}
