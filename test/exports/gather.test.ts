import {beforeAll, describe, expect, it} from "vitest";
import {languages, pages} from "../../src/domain/view.ts";
import type {Engine} from "../../src/engine/engine.ts";
import {ofExhibit, ofPage, provincesDeck} from "../../src/exports/decks.ts";
import {gather, type Client} from "../../src/exports/gather.ts";
import {defaultView, type View} from "../../src/reader/view.ts";
import {opening} from "../queries/fixture.ts";
import {realEngine} from "./real-engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await realEngine();
}, opening);

const base = "https://gauge.example/";
const client = (change: Partial<View> = {}): Client => ({
  engine,
  base,
  view: {...defaultView, on: "2026-11-20", ...change},
});

describe(gather, () => {
  it.each(languages.flatMap((language) => pages.map((page) => ({language, page}))))(
    "tells all of $page with its records and documents ($language)",
    async ({language, page}) => {
      const wanted = ofPage(page);
      const {leaves, documents, imprint} = await gather("", wanted, client({language, page}));
      expect(leaves.length).toBeGreaterThan(wanted.length / 2 - 1);
      expect(imprint).toHaveLength(4);
      for (const {title, subtitle, address, facts, told, documents: cited} of leaves) {
        expect(title).not.toBe("");
        // What only a page can do is not said in a document.
        expect(`${title}${subtitle}`).not.toMatch(/点(?:数字|每|击|开)|折叠|click|opens|fold/i);
        expect(address).toContain(`${base}#/${page}`);
        const ids = facts.map(({id}) => id);
        expect(ids).toEqual(expect.arrayContaining([...told.figures]));
        expect(cited).toHaveLength(told.sources.length);
        expect(facts.filter(({citation, row}) => citation === "" || row.length < 4)).toEqual([]);
      }
      expect(documents.map(({number}) => number)).toEqual(documents.map((_, index) => index + 1));
      for (const {entry, source, address} of documents) {
        expect(entry).not.toBe("");
        expect(decodeURIComponent(address)).toContain(`evidence=source:${source}`);
      }
    },
  );

  it("finds one exhibit, and gives up where it is told to", async () => {
    const one = ofExhibit("paths-cumulative", "targets");
    expect(one).toHaveLength(1);
    expect((await gather("", one, client())).leaves.map(({exhibit}) => exhibit)).toEqual([
      "paths-cumulative",
    ]);
    const stop = AbortSignal.abort();
    await expect(gather("", one, client(), {signal: stop})).rejects.toThrow(/abort/i);
  });

  it("makes a deck of the provinces chosen, each with its own page, and tells how far it is", async () => {
    const done: [number, number][] = [];
    const wanted = provincesDeck({regions: ["430000", "140000"]});
    const {leaves} = await gather("四省总览", wanted, client({regions: ["430000", "140000"]}), {
      tell: (part, all) => done.push([part, all]),
    });
    const briefs = leaves.filter(({page}) => page === "brief");
    expect(briefs.map(({told}) => told.region)).toEqual(["140000", "430000"]);
    expect(new Set(leaves.map(({address}) => address)).size).toBe(leaves.length);
    expect(done).toEqual(wanted.map((_, index) => [index + 1, wanted.length]));
  });
});
