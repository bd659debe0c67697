import {use} from "react";
import type {OpenDeck} from "../../meeting/open-deck.ts";
import {useSignal} from "../../reader/signal.ts";
import {useReader} from "../../reader/use-reader.ts";
import {deckOf, desk} from "./desk.ts";

/** The decks of this browser. Suspends until they are read. */
export function useDecks(): readonly OpenDeck[] {
  use(desk.ready());
  return useSignal(desk.decks);
}

/** The deck that the address names, else the one on top; null where there is none. */
export function useDeck(): OpenDeck | null {
  const decks = useDecks();
  const {deck: asked} = useReader().view;
  return deckOf(asked, decks);
}
