import "fake-indexeddb/auto";
import {expect, it} from "vitest";
import {emptySlide, removed, type Deck} from "../../../src/meeting/deck.ts";
import {deckStore, StoreError} from "../../../src/meeting/store.ts";
import {Desk} from "../../../src/ui/meeting/desk.ts";

const deck: Deck = {
  id: "d",
  title: "四省总览",
  on: "2026-11-30",
  data: "v1",
  slides: [emptySlide("a", "text")],
};

it("brings back a deck that was removed, with all that can be taken back of it", async () => {
  const store = deckStore();
  const desk = new Desk(store);
  await desk.ready();
  const open = desk.lay(deck);
  open.edit((now) => removed(now, "a"));
  desk.remove(open);
  expect(desk.decks.now()).toEqual([]);
  // At once: it waits until it is gone from the browser.
  await desk.restore(open);
  await open.settled();
  expect(desk.decks.now()).toEqual([open]);
  expect(open.editing.now()).toMatchObject({keeping: {kind: "kept"}, canUndo: true});
  expect((await store.read("d"))!.deck.slides).toEqual([]);
  open.undo();
  await open.settled();
  expect((await store.read("d"))!.deck).toEqual(deck);
});

it("asks before a page is left that holds what the browser has not kept", async () => {
  const store = {...deckStore(), write: () => Promise.reject(new StoreError("full"))};
  const desk = new Desk(store);
  await desk.ready();
  const isAsked = () => !dispatchEvent(new Event("beforeunload", {cancelable: true}));
  expect(isAsked()).toBe(false);
  const open = desk.lay({...deck, id: "unkept"});
  await open.settled();
  expect(isAsked()).toBe(true);
  desk.remove(open);
  expect(isAsked()).toBe(false);
});
