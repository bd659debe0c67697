import {beforeAll, describe, expect, it} from "vitest";
import {ofExhibit} from "../../src/exports/decks.ts";
import {writeDocx} from "../../src/exports/docx/write.ts";
import {gatherDeck, type Wanted, type WantedSlide} from "../../src/exports/gather.ts";
import {slidesOf} from "../../src/exports/pptx/plan/deck.ts";
import {writePptx} from "../../src/exports/pptx/write.ts";
import type {Sheaf} from "../../src/exports/sheaf.ts";
import type {Page} from "../../src/domain/view.ts";
import {defaultView, type View} from "../../src/reader/view.ts";
import {opening} from "../queries/fixture.ts";
import {faultsOf, partsOf, unescaped} from "./packages.ts";
import {crowded} from "./pptx/geometry.ts";
import {realEngine} from "./real-engine.ts";
import {repairs} from "./repair-rules.ts";
import {unpacked} from "./unpacked.ts";

function one(id: string, page: Page, change: Partial<View> = {}): Wanted {
  return {...ofExhibit(id, page)[0]!, change};
}

const hunan = one("province-brief", "brief", {region: "430000", on: "2025-06-30"});
const arranged: WantedSlide[] = [
  {layout: "cover", title: "中期评估", paragraphs: ["质量工作会议"], remarks: ["先说结论。"]},
  {layout: "text", title: "三点意见", paragraphs: ["一、加快认证。", "二、公布结果。"], remarks: []},
  {layout: "exhibit", title: "各省进度", exhibits: [one("own-targets", "targets")], remarks: ["讲慢些。"]},
  {layout: "exhibit", title: null, exhibits: [hunan], remarks: []},
  {
    layout: "pair",
    title: "两省对照",
    exhibits: [one("paths-cumulative", "targets"), one("province-brief", "brief", {region: "140000"})],
    remarks: ["看右边。"],
  },
  {layout: "table", title: null, exhibits: [one("own-targets", "targets")], remarks: []},
  {
    layout: "exhibit",
    title: "不在所选之内",
    exhibits: [{exhibit: {id: "none", queries: [], build: () => null}, page: "overview"}],
    remarks: ["仍在。"],
  },
  {
    layout: "pair",
    title: "只剩一个",
    exhibits: [
      {
        exhibit: {id: "gone", queries: [], build: () => null},
        page: "overview",
        absent: "这一版没有图表“入选率”。",
      },
      one("own-targets", "targets"),
    ],
    remarks: [],
  },
];

let sheaf: Sheaf;
beforeAll(async () => {
  const view = {...defaultView, on: "2026-11-20"};
  const client = {engine: await realEngine(), base: "https://gauge.example/", view};
  sheaf = await gatherDeck("上会", arranged, client);
}, opening);

describe(gatherDeck, () => {
  it("tells each slide in its own reader state", () => {
    const days = sheaf.slides!.map((slide) => ("exhibits" in slide ? slide.exhibits[0].day : null));
    expect(days).toEqual([
      null,
      null,
      "2026-11-20",
      "2025-06-30",
      "2026-11-20",
      "2026-11-20",
      null,
      "2026-11-20",
    ]);
    expect(sheaf.leaves).toHaveLength(6);
    expect(sheaf.imprint[0]).toBe("评估日2025年6月30日、2026年11月20日");
  });

  it("keeps title and remarks of a slide that has nothing to tell any more, and says so", () => {
    expect(sheaf.slides!.at(-2)).toMatchObject({layout: "text", title: "不在所选之内", remarks: ["仍在。"]});
  });
});

describe(slidesOf, () => {
  it("draws each arranged slide under its title, its remarks first in the notes, the documents last", () => {
    const all = [...slidesOf(sheaf)];
    expect(all).toHaveLength(arranged.length + 1);
    expect(all.flat().flatMap(crowded)).toEqual([]);
    const firsts = all.map(([slide]) => slide!);
    expect(firsts.map(({title}) => title)).toEqual([
      "中期评估",
      "三点意见",
      "各省进度",
      expect.stringContaining("湖南"),
      "两省对照",
      expect.stringContaining(""),
      "不在所选之内",
      "只剩一个",
      "来源",
    ]);
    const spoken = firsts.map(({notes}) => (notes[0] === "讲稿" ? notes[1] : null));
    expect(spoken).toEqual(["先说结论。", null, "讲慢些。", null, "看右边。", null, "仍在。", null, null]);
    expect(firsts[3]!.footer[0]).toContain("2025年6月30日");
    // The finding stands below a title of its maker's own.
    expect(firsts[2]!.subtitle[0]!.runs[0]!.words).toBe(sheaf.leaves[0]!.title);
    // What is not there is named.
    expect(firsts[7]!.subtitle.map(({runs}) => runs[0]!.words)).toContain("这一版没有图表“入选率”。");
    expect(firsts[5]!.things.every(({kind}) => kind === "table")).toBe(true);
  });
});

describe("an arranged deck", () => {
  it("opens in PowerPoint without a repair", async () => {
    expect(repairs(unpacked(await writePptx(sheaf)))).toEqual([]);
  });

  it("is a report in Word in the same order, remarks after what they are about", async () => {
    const bytes = await writeDocx(sheaf);
    const text = unescaped(partsOf(bytes)["word/document.xml"]!.replaceAll(/<[^>]*>/g, ""));
    const order = [
      "质量工作会议",
      "三点意见",
      "一、加快认证。",
      "各省进度",
      "讲稿：讲慢些。",
      "两省对照",
      "讲稿：看右边。",
      "讲稿：仍在。",
      "只剩一个",
      "这一版没有图表“入选率”。",
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(faultsOf(bytes, "docx")).toEqual([]);
  });
});
