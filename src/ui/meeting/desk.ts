import {createSignal, type Signal} from "../../reader/signal.ts";
import type {Deck} from "../../meeting/deck.ts";
import {OpenDeck} from "../../meeting/open-deck.ts";
import {deckStore, StoreError, type DeckStore} from "../../meeting/store.ts";

/** The decks at hand, the one last made or changed first: those the browser keeps, and those it would not keep. */
export class Desk {
  readonly decks: Signal<readonly OpenDeck[]> = createSignal<readonly OpenDeck[]>([]);
  private readonly store: DeckStore;
  private loading: Promise<void> | null = null;
  private removing: Promise<unknown> = Promise.resolve();

  constructor(store: DeckStore) {
    this.store = store;
  }

  /** Resolves when the decks that the browser keeps are on the desk; of one that keeps none, at once. */
  ready(): Promise<void> {
    this.loading ??= this.load();
    return this.loading;
  }

  /** The deck of an id, else the one on top, as for an address that outlived its deck; null where there is none. */
  find(id: string | null): OpenDeck | null {
    return deckOf(id, this.decks.now());
  }

  /** Lays a new deck on top and keeps it. */
  lay(deck: Deck): OpenDeck {
    const open = this.opened(new OpenDeck(this.store, {deck, revision: 0}));
    open.keep();
    return open;
  }

  /** Takes a deck from the desk and from the browser. */
  remove(open: OpenDeck) {
    this.decks.set(this.decks.now().filter((one) => one !== open));
    this.removing = open
      .settled()
      .then(() => this.store.remove(open.deck.id))
      .catch(passOver);
  }

  /** Lays a deck that was removed on the desk again, with all that can be taken back of it. */
  async restore(open: OpenDeck): Promise<void> {
    await this.removing;
    this.decks.set([open, ...this.decks.now()]);
    open.keepMine(null);
  }

  private async load() {
    const kept = await this.store.all().catch(passOver);
    const known = (kept ?? []).map((one) => new OpenDeck(this.store, one));
    for (const open of known) open.follow();
    this.decks.set([...this.decks.now(), ...known]);
    this.store.watch((id) => void this.look(id));
    addEventListener("beforeunload", (event) => this.isUnkept() && event.preventDefault());
  }

  // The browser asks before what it has not kept is lost.
  private isUnkept(): boolean {
    return this.decks.now().some(({editing}) => !["kept", "under_way"].includes(editing.now().keeping.kind));
  }

  // Another tab has made or removed a deck.
  private async look(id: string) {
    const open = this.decks.now().find(({deck}) => deck.id === id);
    const kept = await this.store.read(id).catch(passOver);
    if (kept && !open) this.opened(new OpenDeck(this.store, kept));
    if (!kept && open?.editing.now().keeping.kind === "kept")
      this.decks.set(this.decks.now().filter((one) => one !== open));
  }

  private opened(open: OpenDeck): OpenDeck {
    open.follow();
    this.decks.set([open, ...this.decks.now()]);
    return open;
  }
}

/** The deck of an id among these, else the first; null where there is none. */
export function deckOf(id: string | null, decks: readonly OpenDeck[]): OpenDeck | null {
  return decks.find(({deck}) => deck.id === id) ?? decks[0] ?? null;
}

// A browser that keeps nothing has nothing kept; what is made here says so itself.
function passOver(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}

/** The desk of this page. */
export const desk = new Desk(deckStore());

/** An id that no other deck or slide has. */
export function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return [...parts].map((part) => part.toString(36).padStart(7, "0")).join("");
}

/** Gives way to whatever else waits to be done. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
