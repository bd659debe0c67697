import {openDB, type DBSchema, type IDBPDatabase} from "idb";
import {ActionableError} from "../domain/errors.ts";
import {deckIn} from "./deck-file.ts";
import type {Deck} from "./deck.ts";

/** A deck as the browser keeps it. */
export interface Kept {
  deck: Deck;
  /** Goes up by one with every change. */
  revision: number;
  /** When it was changed last, in milliseconds since 1970. */
  changed: number;
}

const reasons = {
  denied: [
    "The browser does not let this page keep anything.",
    "Open the page in a tab of its own, outside private windows, or save the deck as a file.",
  ],
  full: [
    "The browser has no room left to keep the deck.",
    "Save the deck as a file now; then free storage in the browser's settings.",
  ],
  overtaken: ["Another tab has changed this deck meanwhile.", "Choose which of the two to keep."],
} as const;

/** The browser did not keep a deck; nothing of what it kept before is lost. */
export class StoreError extends ActionableError {
  override name = "StoreError";
  readonly reason: keyof typeof reasons;

  constructor(reason: keyof typeof reasons, cause?: unknown) {
    const [message, fix] = reasons[reason];
    super(message, fix, {cause});
    this.reason = reason;
  }
}

/** The decks that this browser keeps. Every method throws a `StoreError` where it does not. */
export interface DeckStore {
  /** All decks, the one changed last first. */
  all(): Promise<Kept[]>;
  read(id: string): Promise<Kept | null>;
  /**
   * Keeps a deck as the revision that follows `after`, 0 for a new one, and answers its number.
   * @throws {StoreError} `overtaken` where another tab has kept a revision since, which then stays.
   */
  write(deck: Deck, after: number): Promise<number>;
  remove(id: string): Promise<void>;
  /** Calls back with the id of a deck that another tab has changed or removed, until told to stop. */
  watch(changed: (id: string) => void): () => void;
}

interface Schema extends DBSchema {
  decks: {key: string; value: {id: string; deck: unknown; revision: number; changed: number}};
}

const name = "brandgauge-meeting";

/** The store of this browser; opened when it is first asked for something. */
export function deckStore(): DeckStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const channel = channelOf();
  const database = () => {
    opening ??= open().catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  };
  const ask = <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>) => told(database().then(work));
  return {
    all: () =>
      ask(async (db) => {
        const rows = await db.getAll("decks");
        return rows.map(keptOf).toSorted((a, b) => b.changed - a.changed);
      }),
    read: (id) =>
      ask(async (db) => {
        const row = await db.get("decks", id);
        return row ? keptOf(row) : null;
      }),
    async write(deck, after) {
      const revision = await ask((db) => writeAfter(db, deck, after));
      channel?.postMessage(deck.id);
      return revision;
    },
    async remove(id) {
      await ask((db) => db.delete("decks", id));
      channel?.postMessage(id);
    },
    watch(changed) {
      const hear = ({data}: MessageEvent<string>) => changed(data);
      channel?.addEventListener("message", hear);
      return () => channel?.removeEventListener("message", hear);
    },
  };
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade: (db) => void db.createObjectStore("decks", {keyPath: "id"}),
    // A newer edition in another tab waits for this.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

// In one transaction: no other tab comes between reading and writing.
async function writeAfter(db: IDBPDatabase<Schema>, deck: Deck, after: number): Promise<number> {
  const change = db.transaction("decks", "readwrite");
  const known = await change.store.get(deck.id);
  if ((known?.revision ?? 0) !== after) {
    await change.done;
    throw new StoreError("overtaken");
  }
  await Promise.all([
    change.store.put({id: deck.id, deck, revision: after + 1, changed: Date.now()}),
    change.done,
  ]);
  return after + 1;
}

// What stands in the browser may have been written by another edition.
function keptOf({deck, revision, changed}: Schema["decks"]["value"]): Kept {
  return {deck: deckIn(deck), revision, changed};
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ActionableError) throw error;
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new StoreError(isFull ? "full" : "denied", error);
  }
}

function channelOf(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
