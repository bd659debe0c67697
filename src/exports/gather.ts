import {parseEvidence} from "../domain/evidence.ts";
import type {Page} from "../domain/view.ts";
import type {Engine} from "../engine/engine.ts";
import {asked, built, whole} from "../exhibits/built.ts";
import {citation} from "../exhibits/citations/citation.ts";
import {entry} from "../exhibits/citations/entry.ts";
import {answersBy, citedRecord, type LookUp} from "../exhibits/citations/record.ts";
import {sheetRow} from "../exhibits/citations/row.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {voice} from "../exhibits/voice.ts";
import {plain} from "../exhibits/words.ts";
import {recordEnd} from "../model/searched-to.ts";
import {sourceRecord} from "../queries/source-record.ts";
import {readerOf, type Reader} from "../reader/reader.ts";
import {formatView, type View} from "../reader/view.ts";
import {exportText} from "../text/exports.ts";
import {formatDate} from "../text/format.ts";
import {publisherName} from "../text/publishers.ts";
import {shell} from "../text/shell.ts";
import {readingOrder} from "./cite.ts";
import {evidenceIn} from "./evidence-in.ts";
import {exhibitsOn, toldSlide, type SlideOf} from "./deck-slide.ts";
import {imprintOf} from "./imprint.ts";
import {lookingUp} from "./look-up.ts";
import {sentence} from "./sentence.ts";
import {plainFinish, type Fact, type Leaf, type Sheaf, type Source} from "./sheaf.ts";

/** An exhibit to be put into a document, and what of the view it is told in differs, such as the province of a brief. */
export interface Wanted {
  exhibit: Exhibit;
  page: Page;
  change?: Partial<View>;
  /** What a slide says in its place where it cannot be told. */
  absent?: string;
}

/** A slide of a deck as it is wanted, each exhibit in the reader state it was put there in. */
export type WantedSlide = SlideOf<Wanted>;

/** Who wants a document. */
export interface Client {
  engine: Engine;
  view: View;
  /** Where the app stands, without the part behind `#`. */
  base: string;
}

/** How a long work goes: told after each part, and given up when the signal says so. */
export interface Work {
  signal?: AbortSignal;
  tell?: (done: number, of: number) => void;
}

/** Tells the exhibits to the reader and looks up every record and document they name; what has nothing to tell is left out. */
export async function gather(
  title: string,
  wanted: readonly Wanted[],
  client: Client,
  work: Work = {},
): Promise<Sheaf> {
  const {leaves, ...sheaf} = await tellAll(title, wanted, client, work);
  return {...sheaf, leaves: leaves.filter((leaf) => leaf !== null)};
}

/** A deck that somebody arranged, slide by slide; a slide says what of it has nothing to tell any more. */
export async function gatherDeck(
  title: string,
  slides: readonly WantedSlide[],
  client: Client,
  work: Work = {},
): Promise<Sheaf> {
  const {leaves, ...sheaf} = await tellAll(title, slides.flatMap(exhibitsOn), client, work);
  const {noneOnSlide} = exportText[sheaf.language];
  let at = 0;
  const told = slides.map((slide) => {
    const shown = exhibitsOn(slide);
    const own = leaves.slice(at, (at += shown.length));
    return toldSlide(
      slide,
      own,
      shown.map(({absent}) => absent ?? noneOnSlide),
    );
  });
  return {...sheaf, leaves: leaves.filter((leaf) => leaf !== null), slides: told};
}

/** A sheaf with a place for each exhibit wanted, empty where it has nothing to tell. */
async function tellAll(
  title: string,
  wanted: readonly Wanted[],
  client: Client,
  {signal, tell}: Work,
): Promise<Omit<Sheaf, "leaves"> & {leaves: (Leaf | null)[]}> {
  const {engine, view, base} = client;
  await answerAll(wanted, engine);
  const numbers = new Map<string, number>();
  const leaves: (Leaf | null)[] = [];
  const lookUp = lookingUp(engine);
  for (const [index, one] of wanted.entries()) {
    signal?.throwIfAborted();
    leaves.push(await leafOf(one, client, lookUp, numbers));
    tell?.(index + 1, wanted.length);
  }
  const reader = readerOf(view);
  const named = asRead(leaves, numbers, reader);
  const documents = named.sources.map((source, index) =>
    lookUp((ask) => documentOf(source, index + 1, ask, client)),
  );
  return {
    language: reader.language,
    title,
    day: reader.day,
    imprint: imprintOf(reader, engine, [...new Set(leaves.flatMap((leaf) => leaf?.day ?? []))]),
    address: `${base}${formatView({...view, evidence: null, wall: null})}`,
    finish: plainFinish,
    leaves: named.leaves,
    documents: await Promise.all(documents),
  };
}

// At once, so that whatever has to be fetched is fetched side by side.
function answerAll(wanted: readonly Wanted[], engine: Engine): Promise<unknown> {
  const queries = new Set([...wanted.flatMap(({exhibit}) => asked(exhibit)), ...whole]);
  return Promise.all([...queries].map((query) => engine.rows(query, {})));
}

type Asking = ReturnType<typeof lookingUp>;

async function leafOf(
  {exhibit, page, change = {}}: Wanted,
  {engine, view: shown, base}: Client,
  lookUp: Asking,
  numbers: Map<string, number>,
): Promise<Leaf | null> {
  const view: View = {...shown, ...change, language: shown.language, page, wall: null, evidence: null};
  const reader = readerOf(view);
  const told = built(exhibit, engine.answers, reader);
  if (!told) return null;
  const address = (id: string) => `${base}${formatView({...view, evidence: id})}`;
  const facts = await factsOf(told, reader, lookUp, address);
  return {
    exhibit: exhibit.id,
    page,
    pageTitle: shell[reader.language].pages[page],
    told,
    day: reader.day,
    title: plain(sentence(told.title, reader.language)),
    subtitle: plain(sentence(told.subtitle, reader.language)),
    facts: facts.filter(({id}) => !isDecision(id)),
    decisions: facts.filter(({id}) => isDecision(id)),
    documents: told.sources.map((source) => numberOf(source, numbers)),
    queries: exhibit.queries.map(({name, sql}) => ({name, sql: sql.trim()})),
    address: `${base}${formatView({...view, exhibit: exhibit.id})}`,
  };
}

// Documents in the order in which their numbers are read, and the leaves with these numbers.
function asRead(leaves: readonly (Leaf | null)[], numbers: ReadonlyMap<string, number>, reader: Reader) {
  const all = [...numbers].map(([source, number]) => ({source, number}));
  const known = leaves.filter((leaf) => leaf !== null);
  const order = readingOrder(known, {documents: all, language: reader.language});
  const read = new Map(order.map((number, index) => [number, index + 1]));
  return {
    sources: order.map((number) => all[number - 1]!.source),
    leaves: leaves.map(
      (leaf) => leaf && {...leaf, documents: leaf.documents.map((number) => read.get(number)!)},
    ),
  };
}

function numberOf(source: string, numbers: Map<string, number>): number {
  const number = numbers.get(source) ?? numbers.size + 1;
  numbers.set(source, number);
  return number;
}

const citable = new Set(["figure", "target", "derived", "progress", "policy"]);

function isDecision(id: string): boolean {
  return parseEvidence(id).kind === "policy";
}

async function factsOf(
  told: Built,
  reader: Reader,
  lookUp: Asking,
  address: (id: string) => string,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  const ids = new Set([...evidenceIn(told), ...told.figures]);
  for (const id of [...ids].filter((one) => citable.has(parseEvidence(one).kind))) {
    const fact = await lookUp((ask) => factOf(id, ask, reader));
    if (fact) facts.push({...fact, address: address(id)});
  }
  return facts;
}

function factOf(id: string, ask: LookUp, reader: Reader): Omit<Fact, "address"> | null {
  const record = citedRecord(id, ask, reader);
  if (!record) return null;
  const answers = answersBy(ask);
  const speaker = voice(answers, reader);
  return {
    id,
    row: sheetRow(record, speaker),
    citation: citation(record, {...speaker, searched: recordEnd(answers)}),
  };
}

function documentOf(source: string, number: number, ask: LookUp, {view, base}: Client): Source {
  const row = ask(sourceRecord, {source})[0]!;
  const {language} = readerOf(view);
  return {
    source,
    number,
    entry: entry(row, {language, searched: recordEnd(answersBy(ask))}),
    short: [
      publisherName(row.publisher, language, row.publisher_en) ?? row.title,
      row.published_on && formatDate(row.published_on, language),
    ]
      .filter(Boolean)
      .join(" "),
    grade: row.grade,
    address: `${base}${formatView({...view, wall: null, evidence: `source:${source}`})}`,
  };
}
