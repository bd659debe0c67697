// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {sourceList} from "../../src/exports/bundle.ts";
import {writeCsv} from "../../src/exports/csv.ts";
import {writeDocx} from "../../src/exports/docx/write.ts";
import {fileName} from "../../src/exports/file-name.ts";
import {picture} from "../../src/exports/pictures/picture.ts";
import {writePptx} from "../../src/exports/pptx/write.ts";
import type {Sheaf} from "../../src/exports/sheaf.ts";
import {writeXlsx} from "../../src/exports/xlsx/write.ts";
import {say} from "../../src/exhibits/words.ts";
import {faultsOf, partsOf, unescaped} from "./packages.ts";
import {repairs} from "./repair-rules.ts";
import {unpacked} from "./unpacked.ts";
import {sheafWith} from "./sheaves.ts";

const plain = sheafWith([[say("120个")]]);
const words = "内部资料 & 请勿外传";
const marked: Sheaf = {...plain, finish: {...plain.finish, watermark: words}};

/** The parts of a package in which the watermark stands. */
function partsWith(bytes: Uint8Array): string[] {
  const parts = Object.entries(partsOf(bytes));
  return parts.filter(([, xml]) => unescaped(xml).includes(words)).map(([name]) => name);
}

describe("a watermark", () => {
  it("lies behind all else on every slide", async () => {
    const bytes = await writePptx(marked);
    const slides = Object.keys(partsOf(bytes)).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(partsWith(bytes)).toEqual(slides);
    const {dom} = unpacked(bytes);
    for (const slide of slides) {
      const [first] = dom(slide).all("p:sp");
      expect(first!.textContent).toBe(words);
      expect(first!.all("a:xfrm")[0]!.getAttribute("rot")).toMatch(/^\d+$/);
    }
    expect(repairs(unpacked(bytes))).toEqual([]);
    expect(faultsOf(bytes, "pptx")).toEqual([]);
  });

  it("is one that Word knows, on odd and even pages", async () => {
    const bytes = await writeDocx(marked);
    expect(partsWith(bytes)).toEqual(["word/header1.xml", "word/header2.xml"]);
    expect(partsOf(bytes)["word/header1.xml"]).toContain('id="PowerPlusWaterMarkObject1"');
    expect(faultsOf(bytes, "docx")).toEqual([]);
  });

  it("stands in the header of every sheet, where & begins a code, and among what must be known", async () => {
    const bytes = await writeXlsx(marked);
    const sheets = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    for (const [, xml] of sheets)
      expect(unescaped(xml)).toContain('<oddHeader>&C&16&"-,Bold"内部资料 && 请勿外传</oddHeader>');
    expect(partsWith(bytes)).toHaveLength(1);
    expect(faultsOf(bytes, "xlsx")).toEqual([]);
  });

  it("goes across pictures, below tables as text, and into the names of files", () => {
    const {svg} = picture(marked.leaves[0]!, marked, {document: window.document});
    expect(svg).toContain(">内部资料 &amp; 请勿外传</text>");
    expect(writeCsv(marked.leaves[0]!, marked)).toContain(`"${words}"`);
    expect(sourceList(marked).split("\r\n")[0]).toBe(words);
    expect(fileName(marked, "csv")).toBe("品牌标尺_题目_2026-11-20_内部资料_&_请勿外传.csv");
  });

  it("is nowhere unless it is wanted", async () => {
    for (const bytes of [await writePptx(plain), await writeDocx(plain), await writeXlsx(plain)])
      expect(Object.keys(partsOf(bytes)).filter((name) => /header\d|oddHeader/.test(name))).toEqual([]);
    expect(picture(plain.leaves[0]!, plain, {document: window.document}).svg).not.toContain("fill-opacity");
    expect(fileName(plain, "csv")).toBe("品牌标尺_题目_2026-11-20.csv");
  });
});
