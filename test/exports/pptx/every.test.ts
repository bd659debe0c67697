// @vitest-environment jsdom
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {languages, pages, type Language} from "../../../src/domain/view.ts";
import type {Engine} from "../../../src/engine/engine.ts";
import {ofPage, provincesDeck} from "../../../src/exports/decks.ts";
import {gather} from "../../../src/exports/gather.ts";
import {leafSlides} from "../../../src/exports/pptx/plan/leaf.ts";
import {sourceSlides} from "../../../src/exports/pptx/plan/ends.ts";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import type {Leaf, Sheaf} from "../../../src/exports/sheaf.ts";
import {defaultView} from "../../../src/reader/view.ts";
import {opening} from "../../queries/fixture.ts";
import {realEngine} from "../real-engine.ts";
import {repairs, unpacked} from "../repair-rules.ts";
import {schemaFaults, validated, validator} from "../validator.ts";
import {crowded, sizesOf} from "./geometry.ts";
import {numbersOf} from "./numbers.ts";
import {sampleSheaf} from "./sample-sheaf.ts";
import {chartsOf} from "./read-charts.ts";

let engine: Engine;
const folder = mkdtempSync(join(tmpdir(), "decks-"));
beforeAll(async () => {
  engine = await realEngine();
}, opening);
afterAll(() => rmSync(folder, {recursive: true}));

const decks = languages.flatMap((language) => [
  {language, name: "provinces", wanted: provincesDeck({regions: null})},
  ...pages.map((page) => ({language, name: page, wanted: ofPage(page)})),
]);

const written: Record<Language, Leaf[]> = {zh: [], en: []};

describe.each(decks)("the deck of $name ($language)", ({language, name, wanted}) => {
  let sheaf: Sheaf;
  let deck: Uint8Array;
  beforeAll(async () => {
    const view = {...defaultView, on: "2026-11-20", language};
    sheaf = await gather(name, wanted, {engine, base: "https://gauge.example/", view});
    deck = await writePptx(sheaf);
  }, opening);

  it("opens without a repair", () => {
    expect(repairs(unpacked(deck))).toEqual([]);
    written[language].push(...sheaf.leaves);
  });

  it("has charts whose workbooks hold the numbers of the exhibits, and the same as their caches", () => {
    const charts = chartsOf(deck);
    const told = sheaf.leaves.flatMap((leaf) => leaf.told.charts.flatMap((panel) => panel.charts));
    for (const {chart} of told) {
      const numbers = numbersOf(chart);
      if (numbers.length === 0) continue;
      const own = charts.filter(({label}) => label === chart.label);
      expect(own.some(({cells}) => numbers.every((number) => cells.includes(number)))).toBe(true);
    }
    for (const {ranges} of charts) for (const {cached, stored} of ranges) expect(stored).toEqual(cached);
  });

  it("crowds nothing, and writes nothing too small", () => {
    const slides = sheaf.leaves.flatMap((leaf) => leafSlides(leaf, sheaf));
    expect(
      slides
        .map((slide) => ({title: slide.title, found: crowded(slide)}))
        .filter(({found}) => found.length > 0),
    ).toEqual([]);
    for (const slide of slides) {
      expect(slide.titleSize).toBeGreaterThanOrEqual(24);
      expect(Math.min(...sizesOf(slide))).toBeGreaterThanOrEqual(12);
    }
    expect(sourceSlides(sheaf).flatMap(crowded)).toEqual([]);
  });

  it("says on each slide what it rests on, and more in the speaker's notes", () => {
    const {text, paths} = unpacked(deck);
    const slides = paths.filter((path) => /slides\/slide\d+\.xml$/.test(path));
    const notes = paths
      .filter((path) => /notesSlide\d+\.xml$/.test(path))
      .map(text)
      .join("\n");
    expect(slides.length).toBeGreaterThan(sheaf.leaves.length);
    for (const {facts} of sheaf.leaves)
      for (const {citation} of facts) expect(notes.includes(escaped(citation))).toBe(true);
    for (const {queries} of sheaf.leaves)
      for (const {sql} of queries) expect(notes.includes(escaped(sql.split("\n")[0]!))).toBe(true);
    const all = slides.map(text).join("\n");
    for (const {entry, number} of sheaf.documents) {
      expect(all.includes(`[${number}] `)).toBe(true);
      expect(all.includes(escaped(entry))).toBe(true);
    }
  });
});

const bySchemas = "is a document by the schemas of Office: all leaves together (%s)";
it.skipIf(!validator).each(languages)(validated(bySchemas), async (language) => {
  const path = join(folder, `${language}.pptx`);
  const whole = {...sampleSheaf, language, leaves: written[language]};
  writeFileSync(path, await writePptx(whole));
  expect(schemaFaults(path)).toEqual([]);
  expect(written[language].length).toBeGreaterThan(20);
});

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
