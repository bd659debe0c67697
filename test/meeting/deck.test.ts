import {describe, expect, it} from "vitest";
import type {SlideLayout} from "../../src/domain/slide-layout.ts";
import {
  added,
  changed,
  doubled,
  emptySlide,
  joinedWithNext,
  moved,
  neighbourOf,
  removed,
  shownOn,
  slideOf,
  touchedBy,
  watermarked,
  type Deck,
  type Taken,
} from "../../src/meeting/deck.ts";

const taken = (exhibit: string): Taken => ({exhibit, at: "#/overview", said: null});
const deck: Deck = {
  id: "d",
  title: "四省总览",
  on: "2026-11-30",
  data: "v1",
  slides: ["a", "b", "c"].map((id) => slideOf(id, taken(id.toUpperCase()))),
};
const ids = ({slides}: Deck) => slides.map(({id}) => id).join("");

describe("the slides of a deck", () => {
  it.each([
    ["a", 2, "bca"],
    ["c", 0, "cab"],
    ["b", 9, "acb"],
    ["b", -1, "bac"],
    ["x", 0, "abc"],
  ])("move %s to %i", (id, to, expected) => {
    expect(ids(moved(deck, id, to))).toBe(expected);
  });

  it("are put in where they are wanted, and taken out", () => {
    const slide = emptySlide("n", "text");
    expect(ids(added(deck, [slide]))).toBe("abcn");
    expect(ids(added(deck, [slide], 1))).toBe("anbc");
    expect(ids(removed(deck, "b"))).toBe("ac");
  });

  it("stand twice where they are doubled", () => {
    expect(ids(doubled(deck, "b", "n"))).toBe("abnc");
    expect(doubled(deck, "b", "n").slides[2]).toEqual({...deck.slides[1], id: "n"});
    expect(doubled(deck, "x", "n")).toBe(deck);
  });

  it("show of their exhibits what a layout has room for, and lose none", () => {
    const two = joinedWithNext(deck, "a");
    expect(two.slides[0]!.exhibits.map(({exhibit}) => exhibit)).toEqual(["A", "B"]);
    const shownAs = (layout: SlideLayout, from = two) =>
      shownOn(changed(from, "a", {layout}).slides[0]!).map(({exhibit}) => exhibit);
    expect(shownAs("table")).toEqual(["A"]);
    expect(shownAs("text")).toEqual([]);
    expect(shownAs("two", changed(two, "a", {layout: "text"}))).toEqual(["A", "B"]);
  });

  it("join with the next one, all that is written on both too, where both show one exhibit", () => {
    const written = changed(deck, "a", {remarks: "甲", text: "子"});
    const joined = joinedWithNext(changed(written, "b", {remarks: "乙", text: "丑", title: "题"}), "a");
    expect(ids(joined)).toBe("ac");
    expect(joined.slides[0]).toMatchObject({layout: "two", remarks: "甲\n乙", text: "子\n丑", title: "题"});
    expect(joinedWithNext(joined, "a")).toBe(joined);
    expect(joinedWithNext(deck, "c")).toBe(deck);
  });

  it.each<[string, (deck: Deck) => Deck, string | null]>([
    ["a changed one", (now) => changed(now, "b", {title: "题"}), "b"],
    ["one that came", (now) => added(now, [emptySlide("n", "text")], 1), "n"],
    ["the one in the place of what went", (now) => removed(now, "b"), "c"],
    ["the one before what went from the end", (now) => removed(now, "c"), "b"],
    ["none where none is left", (now) => ({...now, slides: []}), null],
  ])("are found where a change came to: %s", (_, change, expected) => {
    expect(touchedBy(deck, change(deck))).toBe(expected);
  });

  it.each([
    ["a", "b"],
    ["c", "b"],
  ])("have beside %s %s", (id, expected) => {
    expect(neighbourOf(deck, id)).toBe(expected);
    expect(neighbourOf({...deck, slides: [slideOf(id, taken("A"))]}, id)).toBeNull();
  });

  it("carry a watermark until it is taken off", () => {
    expect(watermarked(deck, "内部资料").watermark).toBe("内部资料");
    expect(watermarked(watermarked(deck, "内部资料"), null)).toEqual(deck);
  });

  it("of a brief fill the screen", () => {
    expect(slideOf("s", taken("province-brief")).layout).toBe("brief");
  });
});
