import {beforeAll, describe, expect, it} from "vitest";
import type {Answers} from "../../src/engine/answers.ts";
import {plain} from "../../src/exhibits/words.ts";
import {slideOf, withExhibits, type Deck, type Taken} from "../../src/meeting/deck.ts";
import {deckFile, readDeckFile} from "../../src/meeting/deck-file.ts";
import {readyMade, type Recipe} from "../../src/meeting/ready-made.ts";
import {exhibitOf, stateOf, take, toldAnew, toldSlide} from "../../src/meeting/told.ts";
import {defaultView, parseView, type View} from "../../src/reader/view.ts";
import {answersOf} from "../exhibits/answers.ts";
import {realAnswers} from "../pages/real-answers.ts";

let answers: Answers;
beforeAll(async () => {
  answers = answersOf(await realAnswers());
});

const pause = () => Promise.resolve();
const view = (change: Partial<View>): View => ({...defaultView, on: "2026-11-30", ...change});
const deckOf = (...slides: Deck["slides"]): Deck => ({
  id: "d",
  title: "",
  on: "2026-11-30",
  data: "v1",
  slides,
});
const told = (taken: Taken, on = "2026-11-30", language: "zh" | "en" = "zh") =>
  toldSlide(slideOf("s", taken), {on}, answers, language);

describe("an exhibit on a slide", () => {
  it("keeps the state of its page, and none of who reads it when", () => {
    const at = stateOf(
      view({page: "targets", regions: ["140000"], language: "en", evidence: "x", wall: "y"}),
    );
    expect(at).toBe("#/targets?regions=140000");
  });

  it("is told on the day of its deck, in the language of who reads", () => {
    const taken = take({exhibit: "province-brief"}, view({page: "brief", region: "430000"}), answers);
    const then = told(taken, "2024-10-01").exhibits[0]!;
    expect(plain(then.told!.title)).toContain("湖南");
    expect(plain(then.told!.title)).not.toBe(taken.said!.lines[0]);
    expect(plain(told(taken, "2026-11-30", "en").exhibits[0]!.told!.title)).toContain("Hunan");
  });

  it("says what it says otherwise than when it was taken, in the language it was taken in", () => {
    const taken = take({exhibit: "own-targets"}, view({page: "targets"}), answers);
    expect(told(taken).exhibits[0]!.change).toBeNull();
    expect(told(taken, "2026-11-30", "en").exhibits[0]!.change).toBeNull();
    const [first, ...rest] = taken.said!.lines;
    const older = {...taken, said: {...taken.said!, lines: ["山西79个", ...rest]}};
    expect(told(older).exhibits[0]!.change).toEqual({gone: ["山西79个"], come: [first]});
  });

  it("is one panel where that alone was taken", () => {
    const taken = take({exhibit: "paths-cumulative", panel: "SX-T-001"}, view({page: "targets"}), answers);
    const [shown] = told(taken).exhibits;
    expect(shown!.told!.charts.map(({key}) => key)).toEqual(["SX-T-001"]);
    expect(plain(shown!.told!.title)).toContain("200");
    expect(taken.said!.lines.length).toBeGreaterThan(2);
    expect(exhibitOf(taken)).toBe(exhibitOf({...taken}));
    expect(told({...taken, panel: "none"}).exhibits[0]!.told).toBeNull();
  });

  it("is named where this edition has none of its name", () => {
    const taken: Taken = {exhibit: "gone", at: "#/targets", said: null};
    expect(told(taken)).toMatchObject({exhibits: [], missing: [taken]});
  });

  it("takes the newer day and what it says then for its own", async () => {
    const taken = take({exhibit: "own-targets"}, view({page: "targets", on: "2024-10-01"}), answers);
    const deck = {...deckOf(slideOf("s", taken)), on: "2024-10-01"};
    const told = await toldAnew(deck.slides, {on: "2026-11-30", answers, language: "zh", pause});
    const anew = {...withExhibits(deck, told), on: "2026-11-30"};
    expect(anew.slides[0]!.exhibits[0]!.said).not.toEqual(taken.said);
    expect(toldSlide(anew.slides[0]!, anew, answers, "zh").exhibits[0]!.change).toBeNull();
  });
});

describe("a ready-made deck", () => {
  it.each<[Recipe, string, number]>([
    [{kind: "provinces"}, "四省总览", 10],
    [{kind: "progress", region: "330000"}, "浙江目标进度", 4],
    [{kind: "pair", regions: ["140000", "430000"]}, "山西与湖南对比", 6],
    [{kind: "tally"}, "中期评估", 4],
  ])("%o has a cover and slides that all have something to tell", async (recipe, title, least) => {
    let count = 0;
    const newId = () => `n${count++}`;
    const making = {view: view({page: "meeting"}), answers, data: "v1", newId, pause};
    const deck = await readyMade(recipe, making);
    expect(deck).toMatchObject({title, on: "2026-11-30", data: "v1"});
    const text = ["provinces", "tally"].includes(recipe.kind) ? "山西　湖南　浙江　山东" : "";
    expect(deck.slides[0]).toMatchObject({layout: "title", title, text});
    expect(deck.slides.length).toBeGreaterThanOrEqual(least);
    expect(new Set(deck.slides.map(({id}) => id)).size).toBe(deck.slides.length);
    for (const slide of deck.slides.slice(1)) {
      const {exhibits, missing} = toldSlide(slide, deck, answers, "zh");
      expect(missing).toEqual([]);
      expect(exhibits.every((one) => one.told && !one.change)).toBe(true);
    }
    expect(readDeckFile(deckFile(deck))).toEqual(deck);
  });

  it("of two provinces begins with whether they compare, and finds nothing of the other programmes", async () => {
    const making = {view: view({}), answers, data: "v1", newId: () => "n", pause};
    const deck = await readyMade({kind: "pair", regions: ["430000", "370000"]}, making);
    const [, ...found] = deck.slides.map((slide) => slide.exhibits[0]?.said?.lines[0] ?? "");
    expect(found[0]).toMatch(/^不可比 湖南名品.*好品山东/);
    expect(found).toContain("可以改比入选率");
    for (const one of found) expect(one).not.toMatch(/山西精品|品字标/);
  });

  it("of one province finds nothing of another", async () => {
    const making = {view: view({}), answers, data: "v1", newId: () => "n", pause};
    const deck = await readyMade({kind: "progress", region: "430000"}, making);
    const found = deck.slides.map((slide) => slide.exhibits[0]?.said?.lines[0] ?? slide.title ?? "");
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const one of found) expect(one).toMatch(/^湖南/);
  });

  it.each(["provinces", "tally"] as const)(
    "of %s, where one is chosen, finds nothing of others",
    async (kind) => {
      const making = {view: view({regions: ["140000"]}), answers, data: "v1", newId: () => "n", pause};
      const {slides} = await readyMade({kind}, making);
      const found = slides.map(({exhibits}) => exhibits[0]?.said?.lines[0] ?? "");
      expect(found.length).toBeGreaterThanOrEqual(4);
      expect(found.join("\n")).not.toMatch(/湖南|浙江|山东|四省/);
      expect(found.filter((one) => one.includes("山西")).length).toBe(found.length - 1);
    },
  );

  it("is of the provinces chosen", async () => {
    const making = {
      view: view({regions: ["140000", "430000"]}),
      answers,
      data: "v1",
      newId: () => "n",
      pause,
    };
    const deck = await readyMade({kind: "provinces"}, making);
    const briefs = deck.slides.flatMap(({exhibits}) => parseView(exhibits[0]?.at ?? "").region ?? []);
    expect(briefs).toEqual(["140000", "430000"]);
    expect(deck.title).toBe("两省总览");
  });
});
