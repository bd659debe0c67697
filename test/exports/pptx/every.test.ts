import {beforeAll, describe, expect, it} from "vitest";
import {languages} from "../../../src/domain/view.ts";
import {leafSlides} from "../../../src/exports/pptx/plan/leaf.ts";
import {sourceSlides} from "../../../src/exports/pptx/plan/ends.ts";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import type {Sheaf} from "../../../src/exports/sheaf.ts";
import {escapeXml} from "../../../src/exports/xml.ts";
import {slidesText} from "../../../src/text/slides.ts";
import {opening} from "../../queries/fixture.ts";
import {faultsOf} from "../packages.ts";
import {repairs} from "../repair-rules.ts";
import {sheafOf} from "../sheaves.ts";
import {unpacked, type Unpacked} from "../unpacked.ts";
import {validated, validator} from "../validator.ts";
import {crowded, sizesOf} from "./geometry.ts";
import {numbersOf} from "./numbers.ts";
import {chartsOf} from "./read-charts.ts";

describe.each(languages)("the deck of every exhibit of every page (%s)", (language) => {
  let sheaf: Sheaf;
  let deck: Uint8Array;
  let parts: Unpacked;
  beforeAll(async () => {
    sheaf = await sheafOf("whole", language);
    deck = await writePptx(sheaf);
    parts = unpacked(deck);
  }, opening);

  it("opens without a repair", () => {
    expect(repairs(parts)).toEqual([]);
  });

  it("has charts whose workbooks hold the numbers of the exhibits, and the same as their caches", () => {
    const charts = chartsOf(parts, deck);
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
    const {text, paths} = parts;
    const slides = paths.filter((path) => /slides\/slide\d+\.xml$/.test(path));
    const notes = paths
      .filter((path) => /notesSlide\d+\.xml$/.test(path))
      .map(text)
      .join("\n");
    expect(slides.length).toBeGreaterThan(sheaf.leaves.length);
    for (const {facts} of sheaf.leaves)
      for (const {citation} of facts) expect(notes.includes(escapeXml(citation))).toBe(true);
    for (const {queries} of sheaf.leaves)
      for (const {sql} of queries) expect(notes.includes(escapeXml(sql.split("\n")[0]!))).toBe(true);
    const all = slides.map(text).join("\n");
    const [asOf] = slidesText[language].asOf("|").split("|");
    expect(slides.filter((path) => text(path).includes(asOf!)).length).toBeGreaterThanOrEqual(
      sheaf.leaves.filter(({facts}) => facts.length > 0).length,
    );
    for (const {entry, number} of sheaf.documents) {
      expect(all.includes(`[${number}] `)).toBe(true);
      expect(all.includes(escapeXml(entry))).toBe(true);
    }
  });

  it.skipIf(!validator)(validated("is a document by the schemas of Office"), () => {
    expect(faultsOf(deck, "pptx")).toEqual([]);
  });
});
