import {describe, expect, it} from "vitest";
import {slideOf, type Deck} from "../../src/meeting/deck.ts";
import {deckFile, DeckFileError, readDeckFile, type DeckFault} from "../../src/meeting/deck-file.ts";

const deck: Deck = {
  id: "d",
  title: "四省总览",
  on: "2026-11-30",
  data: "v1",
  slides: [
    slideOf("a", {
      exhibit: "paths-cumulative",
      panel: "SX-T-001",
      at: "#/targets?regions=140000",
      said: {language: "zh", lines: ["还差约80个"]},
    }),
    {...slideOf("b", {exhibit: "board", at: "#/overview", said: null}), title: "四省", remarks: "先讲\n后讲"},
  ],
};

function faultOf(text: string): DeckFault {
  try {
    readDeckFile(text);
  } catch (error) {
    if (error instanceof DeckFileError) return error.fault;
    throw error;
  }
  throw new Error("It was read.");
}

describe("a deck as a file", () => {
  it("comes back as it went, in whatever layout the file was saved", () => {
    const text = deckFile(deck);
    expect(readDeckFile(text)).toEqual(deck);
    expect(readDeckFile(`\uFEFF${JSON.stringify(JSON.parse(text))}`)).toEqual(deck);
    expect(text).toContain("sha256:");
    const marked = {...deck, watermark: "内部资料"};
    expect(readDeckFile(deckFile(marked))).toEqual(marked);
    // Older editions read what has nothing new, and know what they cannot read.
    expect([text, deckFile(marked)].map((file) => (JSON.parse(file) as {edition: number}).edition)).toEqual([
      1, 2,
    ]);
  });

  it.each<[string, (text: string) => string, DeckFault]>([
    ["cut off", (text) => text.slice(0, -20), {kind: "not_json"}],
    ["another file", () => '{"name": "brandgauge"}', {kind: "not_a_deck"}],
    ["a table", () => "[1, 2]", {kind: "not_a_deck"}],
    ["a changed word", (text) => text.replace("还差约80个", "还差约8个"), {kind: "damaged"}],
    ["a newer form", (text) => text.replace('"edition": 1', '"edition": 3'), {kind: "newer", edition: 3}],
    [
      "no such day",
      (text) => text.replace("2026-11-30", "2026-11-31"),
      {kind: "field", place: "on", wanted: "YYYY-MM-DD"},
    ],
    [
      "an unknown layout",
      (text) => text.replace('"layout": "exhibit"', '"layout": "film"'),
      {kind: "field", place: "slides[1].layout", wanted: "title, exhibit, two, table, text, brief"},
    ],
    [
      "a missing field",
      (text) => text.replaceAll('"remarks"', '"notes"'),
      {kind: "field", place: "slides[1].remarks", wanted: '"…"'},
    ],
  ])("is refused whole: %s", (_, spoil, fault) => {
    expect(faultOf(spoil(deckFile(deck)))).toEqual(fault);
  });
});
