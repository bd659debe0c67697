import {asked, built} from "../../exhibits/built.ts";
import {exhibitsOf} from "../../exhibits/index.ts";
import type {Built} from "../../exhibits/exhibit.ts";
import type {Engine} from "../../engine/engine.ts";
import {added, changed, slideOf, type Deck} from "../../meeting/deck.ts";
import {partOf, singlesOf, type Single} from "../../meeting/single.ts";
import {take} from "../../meeting/told.ts";
import {readerAt} from "../../reader/reader.ts";
import {defaultView, formatView, type View} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "./desk.ts";

/** An exhibit, or one thing of it. */
export interface Wanted {
  exhibit: string;
  panel?: string;
}

/** What was put into which deck, on which slide, and what the reader is told. */
export interface Put {
  words: string;
  deck: string;
  slide: string;
}

type Known = Pick<Engine, "answers" | "version">;

/** Puts what a page shows at the end of the deck on top, or of a new one; `instead`: in place of what a slide shows. */
export async function takeInto(
  wanted: Wanted,
  view: View,
  {answers, version}: Known,
  instead?: Pick<Put, "deck" | "slide">,
): Promise<Put> {
  await desk.ready();
  const {day} = readerAt(formatView(view));
  const text = meetingText[view.language];
  const open = desk.find(instead?.deck ?? view.deck) ?? desk.lay(emptyDeck(text.untitled, day, version));
  const taken = take(wanted, {...view, on: open.deck.on}, answers);
  const known = open.deck.slides.some(({id}) => id === instead?.slide) ? instead!.slide : null;
  const slide = known ?? newId();
  open.edit((deck) =>
    known ? changed(deck, known, {exhibits: [taken]}) : added(deck, [slideOf(slide, taken)]),
  );
  await open.settled();
  const {deck, keeping} = open.editing.now();
  const said = known ? text.takenAlone : text.taken;
  const words = said(deck.title || text.untitled, deck.slides.length);
  return {words: keeping.kind === "kept" ? words : text.notKept, deck: deck.id, slide};
}

/** What of an exhibit can be taken by itself, as the page tells it now. */
export function singlesOn(id: string, view: View, engine: Known): readonly Single[] {
  const told = toldOn(id, view, engine);
  return told ? singlesOf(told) : [];
}

function toldOn(id: string, view: View, {answers}: Pick<Engine, "answers">): Built | null {
  const exhibit = exhibitsOf[view.page].find((one) => one.id === id);
  return exhibit ? built(exhibit, answers, readerAt(formatView(view))) : null;
}

/** Puts a target there: its path where it has one, else its row among all targets. */
export async function takeTarget(target: string, {language, on, deck}: View, engine: Engine): Promise<Put> {
  const view: View = {...defaultView, language, on, deck, page: "targets"};
  const ways: [string, string][] = [
    ["paths-cumulative", target],
    ["targets-list", `row:${target}`],
  ];
  const queries = exhibitsOf.targets.flatMap(asked);
  await Promise.all(queries.map((query) => engine.rows(query, {})));
  const way = ways.find(([exhibit, panel]) => partOf(toldOn(exhibit, view, engine), panel));
  const [exhibit, panel] = way ?? ways.at(-1)!;
  return takeInto({exhibit, panel}, view, engine);
}

function emptyDeck(title: string, on: string, data: string): Deck {
  return {id: newId(), title, on, data, slides: []};
}
