import {createSignal, type Signal} from "../reader/signal.ts";
import type {Deck} from "./deck.ts";
import {StoreError, type DeckStore, type Kept} from "./store.ts";

/** A deck being edited. */
export interface Editing {
  deck: Deck;
  keeping: Keeping;
  canUndo: boolean;
  canRedo: boolean;
}

/** Whether the browser has it as it stands; `overtaken`, where another tab has changed it meanwhile, holds what that kept. */
export type Keeping =
  | {kind: "kept"}
  | {kind: "under_way"}
  | {kind: "failed"; reason: "denied" | "full"}
  | {kind: "overtaken"; theirs: Kept | null};

/** How many changes can be taken back. */
const depth = 100;

/** What is written without a longer pause is one change, in milliseconds. */
const pause = 2000;

/**
 * A deck that keeps itself: every change is kept at once, one after the other, and what the browser did not keep stays here to
 * be saved as a file. What another tab kept is never overwritten: it is taken over, or the reader is asked.
 */
export class OpenDeck {
  readonly editing: Signal<Editing>;
  private readonly store: DeckStore;
  private revision: number;
  private past: readonly Deck[] = [];
  private future: readonly Deck[] = [];
  private writing: Promise<void> = Promise.resolve();
  private waiting = 0;
  private run: {name: string; at: number} | null = null;

  constructor(store: DeckStore, {deck, revision}: Pick<Kept, "deck" | "revision">) {
    this.store = store;
    this.revision = revision;
    this.editing = createSignal<Editing>({deck, keeping: {kind: "kept"}, canUndo: false, canRedo: false});
  }

  get deck(): Deck {
    return this.editing.now().deck;
  }

  /** Follows what other tabs do to it until told to stop. */
  follow(): () => void {
    const look = () => void this.look();
    const stop = this.store.watch((id) => id === this.deck.id && look());
    document.addEventListener("visibilitychange", look);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", look);
    };
  }

  /** Changes it. What is written into one place without a pause is taken back at once: `run` names the place. */
  edit(change: (deck: Deck) => Deck, run: string | null = null) {
    const next = change(this.deck);
    if (next === this.deck) return;
    const now = Date.now();
    const goesOn = run !== null && this.run?.name === run && now - this.run.at < pause;
    if (!goesOn) this.past = [...this.past, this.deck].slice(-depth);
    this.run = run === null ? null : {name: run, at: now};
    this.future = [];
    this.show(next);
  }

  undo() {
    const before = this.past.at(-1);
    if (!before) return;
    this.run = null;
    this.past = this.past.slice(0, -1);
    this.future = [this.deck, ...this.future];
    this.show(before);
  }

  redo() {
    const [after, ...later] = this.future;
    if (!after) return;
    this.run = null;
    this.future = later;
    this.past = [...this.past, this.deck];
    this.show(after);
  }

  /** Tries again to keep it. */
  keep() {
    this.show(this.deck);
  }

  /** Takes what the other tab kept in place of what stands here, which can be brought back. */
  takeTheirs({deck, revision}: Kept) {
    this.past = [...this.past, this.deck].slice(-depth);
    this.future = [];
    this.run = null;
    this.revision = revision;
    this.tell(deck, {kind: "kept"});
  }

  /** Keeps what stands here in place of what the other tab kept, which the reader has seen; null for a removed deck. */
  keepMine(theirs: Kept | null) {
    this.revision = theirs?.revision ?? 0;
    this.tell(this.deck, {kind: "under_way"});
    this.show(this.deck);
  }

  /** Resolves when everything has been kept or was refused. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private show(deck: Deck) {
    const {keeping} = this.editing.now();
    // Nothing is written over what another tab kept until the reader says so.
    if (keeping.kind === "overtaken") return this.tell(deck, keeping);
    this.tell(deck, {kind: "under_way"});
    this.waiting += 1;
    this.writing = this.writing.then(() => this.write());
  }

  // Only the last of several changes that wait is written.
  private async write() {
    this.waiting -= 1;
    if (this.waiting > 0) return;
    const {deck} = this;
    try {
      this.revision = await this.store.write(deck, this.revision);
      if (this.waiting === 0) this.tell(this.deck, {kind: "kept"});
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.reason === "overtaken") await this.ask();
      else this.tell(this.deck, {kind: "failed", reason: error.reason});
    }
  }

  private async ask() {
    const theirs = await this.store.read(this.deck.id);
    this.tell(this.deck, {kind: "overtaken", theirs});
  }

  private async look() {
    const {keeping} = this.editing.now();
    if (keeping.kind !== "kept") return;
    const theirs = await this.store.read(this.deck.id).catch(() => null);
    if (!theirs || theirs.revision === this.revision || this.waiting > 0) return;
    this.past = [];
    this.future = [];
    this.revision = theirs.revision;
    this.tell(theirs.deck, {kind: "kept"});
  }

  private tell(deck: Deck, keeping: Keeping) {
    this.editing.set({
      deck,
      keeping,
      canUndo: this.past.length > 0,
      canRedo: this.future.length > 0,
    });
  }
}
