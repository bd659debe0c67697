import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {loadKinds} from "../../../src/charts/late-kinds.ts";
import {languages, pages} from "../../../src/domain/view.ts";
import type {Engine} from "../../../src/engine/engine.ts";
import {ofPage} from "../../../src/exports/decks.ts";
import {gather} from "../../../src/exports/gather.ts";
import {picture} from "../../../src/exports/pictures/picture.ts";
import {defaultView} from "../../../src/reader/view.ts";
import {opening} from "../../queries/fixture.ts";
import {realEngine} from "../real-engine.ts";

let engine: Engine;
const {window} = new JSDOM() as unknown as {window: Window & typeof globalThis};
beforeAll(async () => {
  engine = await realEngine();
  await loadKinds();
}, opening);

async function picturesOf(page: (typeof pages)[number], language: (typeof languages)[number]) {
  const view = {...defaultView, page, language, on: "2026-11-20"};
  const sheaf = await gather("", ofPage(page), {engine, view, base: "https://gauge.example/"});
  return sheaf.leaves.map((leaf) => {
    const made = picture(leaf, sheaf, {document: window.document});
    const {documentElement} = new window.DOMParser().parseFromString(made.svg, "image/svg+xml");
    return {...made, leaf, sheaf, root: documentElement};
  });
}

describe(picture, () => {
  it.each(languages.flatMap((language) => pages.map((page) => ({page, language}))))(
    "shows every exhibit of $page by itself ($language)",
    async ({page, language}) => {
      for (const {svg, width, height, root, leaf} of await picturesOf(page, language)) {
        expect([leaf.exhibit, root.querySelector("parsererror")]).toEqual([leaf.exhibit, null]);
        expect(svg).not.toMatch(/var\(|color-mix|light-dark|currentcolor\b.*var|NaN|undefined|href=|<image/);
        expect([width, height >= 1080]).toEqual([1920, true]);
        const ids = [...root.querySelectorAll("[id]")].map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  it("says finding, 口径, evaluation date, provinces, sources with their grades and address", async () => {
    const [shown] = await picturesOf("targets", "zh");
    const {leaf, sheaf, root} = shown!;
    const words = [...root.querySelectorAll("text")].map(({textContent}) => textContent).join("");
    expect(words).toContain(leaf.title);
    expect(words).toContain(leaf.subtitle.slice(0, 20));
    for (const line of sheaf.imprint) expect(words).toContain(line);
    expect(words).toMatch(/来源：.*（[ABC]级）/);
    expect(words).toContain(leaf.address.slice(0, 40));
  });

  it("tells sentences, and no numbers of documents that it names without", async () => {
    for (const page of ["brief", "targets", "overview"] as const)
      for (const {root} of await picturesOf(page, "zh")) {
        const lines = [...root.querySelectorAll("text")].map(({textContent}) => textContent ?? "");
        expect(lines.filter((line) => /\[\d+\]|未见公布 最新/.test(line))).toEqual([]);
      }
  });

  it("has a ground unless it shall be seen through", async () => {
    const [{leaf, sheaf, svg}] = (await picturesOf("targets", "zh")) as [
      Awaited<ReturnType<typeof picturesOf>>[number],
    ];
    const ground = /<rect width="\d+" height="\d+" fill="#ffffff"\/>/;
    const clear = picture(
      leaf,
      {...sheaf, finish: {watermark: null, clear: true}},
      {document: window.document},
    );
    expect(svg).toMatch(ground);
    expect(clear.svg).not.toMatch(ground);
  });
});
