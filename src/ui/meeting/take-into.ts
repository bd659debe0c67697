import type {Engine} from "../../engine/engine.ts";
import {added, slideOf, type Deck} from "../../meeting/deck.ts";
import {take} from "../../meeting/told.ts";
import {readerAt} from "../../reader/reader.ts";
import {formatView, type View} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {desk, newId} from "./desk.ts";

/** Puts what a page shows at the end of the deck on top, or of a new one; answers which, and what the reader is told. */
export async function takeInto(
  wanted: {exhibit: string; panel?: string},
  view: View,
  {answers, version}: Pick<Engine, "answers" | "version">,
): Promise<{words: string; deck: string}> {
  await desk.ready();
  const {day} = readerAt(formatView(view));
  const text = meetingText[view.language];
  const open = desk.find(view.deck) ?? desk.lay(emptyDeck(text.untitled, day, version));
  const taken = take(wanted, {...view, on: open.deck.on}, answers);
  open.edit((deck) => added(deck, [slideOf(newId(), taken)]));
  await open.settled();
  const {deck, keeping} = open.editing.now();
  const words = text.taken(deck.title || text.untitled, deck.slides.length);
  return {words: keeping.kind === "kept" ? words : text.notKept, deck: deck.id};
}

function emptyDeck(title: string, on: string, data: string): Deck {
  return {id: newId(), title, on, data, slides: []};
}
