import {isNotes, type Built, type Cell, type ColumnHead, type Note, type Row} from "../exhibits/exhibit.ts";
import {joined, plain, say, type Words} from "../exhibits/words.ts";

/** One thing of an exhibit that can be taken by itself. */
export interface Single {
  /** Stable from one telling to the next: slides keep it. */
  key: string;
  name: string;
}

/** What of an exhibit can be taken by itself: its panels, its findings, the rows of its table; nothing where that is all of it. */
export function singlesOf(told: Built): readonly Single[] {
  const panels = told.charts.filter(({heading}) => heading.length > 0);
  const lines = linesIn(told);
  const {rows} = told.table;
  return [
    ...(told.charts.length > 1 ? panels.map(({key, heading}) => ({key, name: plain(heading)})) : []),
    ...(lines.size + panels.length > 1 ? [...lines].map(([key, words]) => ({key, name: plain(words)})) : []),
    ...(rows.length > 1 ? rowsOf(rows) : []),
  ];
}

// Rows of one name are told apart by what they say next.
function rowsOf(rows: readonly Row[]): readonly Single[] {
  const names = rows.map(nameOf);
  return rows.map(({key, cells}, index) => {
    const name = names[index]!;
    const isOne = names.indexOf(name) === names.lastIndexOf(name);
    const more = cells.slice(1, 4).map(wordsOf).filter(Boolean);
    return {key: `${rowMark}${key}`, name: isOne ? name : [name, ...more].join(" · ")};
  });
}

/** One thing of an exhibit by itself, under its own name; null where there is none of that key. */
export function partOf(told: Built | null, key: string): Built | null {
  if (!told) return null;
  if (key.startsWith(rowMark)) return rowOf(told, key.slice(rowMark.length));
  if (key.startsWith(lineMark)) return lineOf(told, key);
  return panelOf(told, key);
}

const rowMark = "row:";
const lineMark = "line:";

function panelOf(told: Built, key: string): Built | null {
  const panel = told.charts.find((one) => one.key === key);
  if (!panel) return null;
  const {open: _, ...table} = told.table;
  const title = panel.heading.length > 0 ? panel.heading : told.title;
  const summary = [...(panel.before ?? []), ...(panel.after ?? [])].flatMap(linesOf);
  const region = panel.region && {region: panel.region};
  return {...told, title, charts: [{...panel, heading: []}], apart: [], summary, table, ...region};
}

/** The words of a note, a line each. */
export function linesOf(note: Note): readonly Words[] {
  if (note.kind === "text") return [note.words];
  return note.kind === "list" ? note.items : [];
}

// A row is a record: what its columns say, one below the other.
function rowOf(told: Built, key: string): Built | null {
  const row = told.table.rows.find((one) => one.key === key);
  if (!row) return null;
  const {caption, columns} = told.table;
  const [first, ...others] = columns.map(titleOf);
  const [name, ...cells] = row.cells;
  const rows = others
    .map((column, index): Row => ({key: `${index}`, cells: [say(column), cells[index] ?? []]}))
    .filter(({cells: [, cell]}) => wordsOf(cell!) !== "" && !isWay(cell!));
  return {
    ...alone(told, say(`${caption} · ${nameOf(row)}`)),
    table: {caption, columns: [first!, wordsOf(name!)], rows, open: true},
  };
}

// A finding is all that is said: it stands as the title.
function lineOf(told: Built, key: string): Built | null {
  const words = linesIn(told).get(key);
  if (!words) return null;
  const {open: _, ...table} = told.table;
  return {...alone(told, words), charts: [{key, heading: [], charts: []}], table: {...table, rows: []}};
}

function alone(told: Built, title: Words): Built {
  const {before: _, ...rest} = told;
  return {...rest, title, layout: "single", charts: [], apart: [], summary: []};
}

const told = new Set(["reasons", "verdicts", "decisions"]);

// By the record a line tells of first, else by where it leads: its place changes as others come before it.
function linesIn({charts, apart}: Built): ReadonlyMap<string, Words> {
  const lists = charts
    .flatMap(({before = [], after = []}) => [...before, ...after])
    .flatMap((note) => (note.kind === "list" && told.has(note.tone) ? note.items : []));
  const found = new Map<string, Words>();
  for (const words of [...lists, ...apart]) {
    const anchor = words.find(({evidence, to}) => evidence ?? to);
    const key = `${lineMark}${anchor?.evidence ?? anchor?.to?.page ?? plain(words).slice(0, 12)}`;
    if (!found.has(key)) found.set(key, withoutWay(words));
  }
  return found;
}

// The link to where there is more belongs to its page.
function withoutWay(words: Words): Words {
  const said = words.slice(0, words.findLastIndex(({to, evidence}) => !to || evidence !== undefined) + 1);
  const last = said.at(-1);
  if (!last) return words;
  return [...said.slice(0, -1), {...last, words: last.words.replace(/[。.]\s*$/, "")}].filter(
    (span) => span.words !== "",
  );
}

/** What a row is called that begins with a few letters only: the words that follow too, up to the first number. */
const enough = 6;

function nameOf({cells: [first, ...others]}: Row): string {
  const names = [wordsOf(first!)];
  for (const cell of others.slice(0, 3)) {
    const words = wordsOf(cell);
    if (names.join("").replaceAll(/[\d\s-]/g, "").length >= enough || !/^\p{L}{2}/u.test(words)) break;
    names.push(words);
  }
  return names.join(" · ");
}

// What only leads elsewhere on its page.
function isWay(cell: Cell): boolean {
  return !isNotes(cell) && cell.every(({to, evidence}) => to && !evidence);
}

function titleOf(column: ColumnHead): string {
  return typeof column === "string" ? column : column.title;
}

/** What a cell says, on one line. */
export function wordsOf(cell: Cell): string {
  return isNotes(cell) ? plain(joined(cell.flatMap(linesOf), " ")) : plain(cell);
}
