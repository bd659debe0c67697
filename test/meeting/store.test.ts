import "fake-indexeddb/auto";
import {afterEach, describe, expect, it, vi} from "vitest";
import {changed, slideOf, type Deck} from "../../src/meeting/deck.ts";
import {OpenDeck} from "../../src/meeting/open-deck.ts";
import {deckStore, StoreError, type DeckStore} from "../../src/meeting/store.ts";

const deckOf = (id: string): Deck => ({
  id,
  title: id,
  on: "2026-11-30",
  data: "v1",
  slides: [slideOf("a", {exhibit: "board", at: "#/overview", said: null})],
});

const retitled = (title: string) => (deck: Deck) => changed(deck, "a", {title});
const titleOf = (deck: Deck | undefined) => deck?.slides[0]!.title;

afterEach(() => vi.unstubAllGlobals());

async function opened(id: string, store: DeckStore = deckStore()) {
  const deck = deckOf(id);
  return new OpenDeck(store, {deck, revision: await store.write(deck, 0)});
}

describe("the decks of a browser", () => {
  it("are there again, the one changed last first", async () => {
    const store = deckStore();
    await store.write(deckOf("one"), 0);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await store.write(deckOf("two"), 0);
    expect((await deckStore().all()).map(({deck}) => deck.id)).toEqual(["two", "one"]);
    await store.remove("one");
    expect(await deckStore().read("one")).toBeNull();
    expect(await deckStore().read("two")).toMatchObject({deck: deckOf("two"), revision: 1});
  });

  it("are not written over by who has not seen the last change", async () => {
    const [here, there] = [deckStore(), deckStore()];
    await here.write(deckOf("shared"), 0);
    await there.write({...deckOf("shared"), title: "theirs"}, 1);
    await expect(here.write({...deckOf("shared"), title: "mine"}, 1)).rejects.toMatchObject({
      reason: "overtaken",
    });
    expect((await here.read("shared"))!.deck.title).toBe("theirs");
  });

  it("are refused where the browser keeps nothing", async () => {
    vi.stubGlobal("indexedDB", {
      open() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    await expect(deckStore().all()).rejects.toThrow(StoreError);
    await expect(deckStore().all()).rejects.toMatchObject({reason: "denied"});
  });
});

describe("an open deck", () => {
  it("keeps every change and takes it back", async () => {
    const open = await opened("kept");
    open.edit(retitled("first"));
    open.edit(retitled("second"));
    await open.settled();
    const kept = () => deckStore().read("kept");
    expect(titleOf((await kept())?.deck)).toBe("second");
    expect(open.editing.now()).toMatchObject({keeping: {kind: "kept"}, canUndo: true, canRedo: false});
    open.undo();
    expect(titleOf(open.deck)).toBe("first");
    open.undo();
    open.undo();
    open.redo();
    await open.settled();
    expect(titleOf((await kept())?.deck)).toBe("first");
  });

  it("takes back at once what was written into one place without a pause", async () => {
    const open = await opened("written");
    for (const title of ["四", "四省", "四省总"]) open.edit(retitled(title), "a title");
    open.edit((deck) => changed(deck, "a", {text: "文"}), "a text");
    open.undo();
    expect(open.deck.slides[0]).toMatchObject({title: "四省总", text: ""});
    open.edit(retitled("四省总览"), "a title");
    open.undo();
    expect(titleOf(open.deck)).toBe("四省总");
    open.undo();
    expect(titleOf(open.deck)).toBeNull();
    open.redo();
    expect(titleOf(open.deck)).toBe("四省总");
    await open.settled();
  });

  it("asks where another tab has changed it, and keeps what is chosen", async () => {
    const open = await opened("two-tabs");
    await deckStore().write({...open.deck, title: "theirs"}, 1);
    open.edit(retitled("mine"));
    await open.settled();
    const {keeping} = open.editing.now();
    if (keeping.kind !== "overtaken") throw new Error(keeping.kind);
    expect(keeping.theirs!.deck.title).toBe("theirs");
    open.edit(retitled("mine, later"));
    await open.settled();
    expect((await deckStore().read("two-tabs"))!.deck.title).toBe("theirs");

    open.keepMine(keeping.theirs);
    await open.settled();
    expect(titleOf((await deckStore().read("two-tabs"))?.deck)).toBe("mine, later");
    expect(open.editing.now().keeping).toEqual({kind: "kept"});
  });

  it("takes the other tab's deck, and gives the own one back when asked", async () => {
    const open = await opened("theirs");
    await deckStore().write({...open.deck, title: "theirs"}, 1);
    open.edit(retitled("mine"));
    await open.settled();
    const {keeping} = open.editing.now();
    if (keeping.kind !== "overtaken") throw new Error(keeping.kind);
    open.takeTheirs(keeping.theirs!);
    expect(open.deck.title).toBe("theirs");
    open.undo();
    await open.settled();
    expect(titleOf((await deckStore().read("theirs"))?.deck)).toBe("mine");
  });

  it("says that storage is full and keeps what was written in hand", async () => {
    const store = deckStore();
    let isFull = true;
    const full: DeckStore = {
      ...store,
      write: (deck, after) =>
        isFull && after > 0 ? Promise.reject(new StoreError("full")) : store.write(deck, after),
    };
    const open = await opened("full", full);
    open.edit(retitled("long"));
    await open.settled();
    expect(open.editing.now().keeping).toEqual({kind: "failed", reason: "full"});
    expect(titleOf(open.deck)).toBe("long");
    isFull = false;
    open.keep();
    await open.settled();
    expect(titleOf((await store.read("full"))?.deck)).toBe("long");
  });

  it("follows another tab's changes where it has none of its own", async () => {
    const open = await opened("followed");
    vi.stubGlobal("document", new EventTarget());
    const stop = open.follow();
    await deckStore().write({...open.deck, title: "theirs"}, 1);
    await expect.poll(() => open.deck.title).toBe("theirs");
    stop();
  });
});
