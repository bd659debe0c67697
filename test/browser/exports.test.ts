import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {strFromU8, unzipSync} from "fflate";
import type {Locator, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {exportText} from "../../src/text/exports.ts";
import {shell} from "../../src/text/shell.ts";
import {repairs} from "../exports/repair-rules.ts";
import {unpacked} from "../exports/unpacked.ts";
import {patient, useBrowser} from "./page.ts";

const visit = useBrowser();
const {formats, copyPicture, copySources, copyLink, finish} = exportText.zh;
const portable = pathToFileURL(resolve("dist-portable/brandgauge.html")).href;

/** Presses a button and takes the file that comes. */
async function taken(page: Page, button: Locator): Promise<{name: string; bytes: Uint8Array<ArrayBuffer>}> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

const buttonIn = (menu: Locator, name: string) => menu.getByRole("button", {name, exact: true});

async function opened(menu: Locator): Promise<Locator> {
  await menu.locator("summary").click();
  await menu.getByRole("button").first().waitFor();
  return menu;
}

/** What a slide deck is made of. */
function deckOf(bytes: Uint8Array<ArrayBuffer>) {
  const deck = unpacked(bytes);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  return {
    faults: repairs(deck),
    charts: names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length,
    workbooks: names.filter((name) => /embeddings\/.*\.xlsx$/.test(name)).length,
    slides: names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)),
    words: names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => strFromU8(files[name]!))
      .join(""),
  };
}

describe.each([
  ["the folder", undefined],
  ["the one file", portable],
])("from %s", (_, at) => {
  it("one click makes the deck of four provinces, with charts to be edited", async () => {
    const page = await visit("#/overview", at ? {at} : {});
    const button = page.getByRole("button", {name: shell.zh.deck(4), exact: true});
    const {name, bytes} = await taken(page, button);
    expect(name).toMatch(/^品牌标尺_.*_\d{4}-\d\d-\d\d\.pptx$/);
    const {faults, charts, workbooks, slides, words} = deckOf(bytes);
    expect(faults).toEqual([]);
    expect(charts).toBeGreaterThan(8);
    expect(workbooks).toBe(charts);
    expect(slides.length).toBeGreaterThan(10);
    for (const programme of ["山西精品", "湖南名品", "品字标", "好品山东"])
      expect(words).toContain(programme);
    expect(words).not.toContain("<p:pic>");
  });
});

describe("the menu of an exhibit", () => {
  it("gives it in every form, each with what it is about", async () => {
    const page = await visit("#/targets?on=2026-11-20", {});
    const menu = await opened(page.locator(".exhibit .export").first());
    const title = await page.locator(".exhibit h2").first().innerText();
    const svg = strFromU8((await taken(page, buttonIn(menu, formats.svg))).bytes);
    expect(svg).toContain("评估日2026年11月20日");
    const png = await taken(page, buttonIn(menu, formats.png));
    expect([...png.bytes.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(new DataView(png.bytes.buffer).getUint32(16)).toBe(1920);
    await menu.getByLabel(finish.clear).check();
    const clear = strFromU8((await taken(page, buttonIn(menu, formats.svg))).bytes);
    expect([svg, clear].map((one) => one.includes('fill="#ffffff"/>'))).toEqual([true, false]);
    const fine = await taken(page, buttonIn(menu, formats.png2));
    expect(new DataView(fine.bytes.buffer).getUint32(16)).toBe(3840);
    const csv = (await taken(page, buttonIn(menu, formats.csv))).bytes;
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(csv)).toContain(title.replaceAll(/\s/g, ""));
    const word = unzipSync((await taken(page, buttonIn(menu, formats.docx))).bytes);
    expect(strFromU8(word["word/document.xml"]!)).toContain("落后序时进度");
    expect(Object.keys(word).filter((name) => /media\/.*\.png$/.test(name)).length).toBeGreaterThan(0);
    const sheets = unzipSync((await taken(page, buttonIn(menu, formats.xlsx))).bytes);
    expect(Object.keys(sheets).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(3);
    expect(deckOf((await taken(page, buttonIn(menu, formats.pptx))).bytes).faults).toEqual([]);
  });

  it("copies picture, sources and link, and Escape leads back to it", async () => {
    const page = await visit("#/targets", {permissions: ["clipboard-read", "clipboard-write"]});
    const menu = await opened(page.locator(".exhibit .export").first());
    const said = () => menu.getByRole("status").innerText();
    await buttonIn(menu, copyPicture).click();
    await expect.poll(said, patient).toBe(exportText.zh.copiedPicture);
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toContain(
      "image/png",
    );
    await buttonIn(menu, copySources).click();
    await expect.poll(said, patient).toMatch(/^已复制出处/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[1\] .*级）/);
    await buttonIn(menu, copyLink).click();
    await expect.poll(said, patient).toBe(exportText.zh.copiedLink);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /#\/targets\?exhibit=own-targets$/,
    );
    await page.keyboard.press("Escape");
    expect(await menu.locator("summary").evaluate((summary) => summary === document.activeElement)).toBe(
      true,
    );
    expect(await buttonIn(menu, copyLink).count()).toBe(0);
  });
});

describe("the menu of a page", () => {
  it("gives the whole kit, in English too: slides, report, tables, pictures, sources and every figure", async () => {
    const page = await visit("#/targets?lang=en", {});
    const menu = await opened(page.locator(".settings .export"));
    const {finish, formats} = exportText.en;
    await menu.getByText(finish.selection, {exact: true}).click();
    const findings = menu.locator(".export-selection").getByRole("checkbox");
    await findings.first().waitFor();
    const all = await findings.count();
    await findings.last().uncheck();
    await menu.getByLabel(finish.watermark, {exact: true}).check();
    await menu.getByLabel(finish.words).fill("Draft 3");
    const {name, bytes} = await taken(page, buttonIn(menu, formats.zip));
    expect(name).toMatch(/^BrandGauge_Targets_.*_Draft_3\.zip$/);
    const files = unzipSync(bytes);
    const kinds = Object.keys(files).map((file) => file.replace(/^.*\./, ""));
    expect(kinds).toEqual(expect.arrayContaining(["pptx", "docx", "xlsx", "png", "txt", "json"]));
    const manifest = JSON.parse(strFromU8(files["manifest.json"]!));
    expect(manifest.failed).toEqual([]);
    expect(manifest.watermark).toBe("Draft 3");
    expect(manifest.exhibits).toHaveLength(all - 1);
    const figures = manifest.exhibits.flatMap((one: {figures: {id: string}[]}) => one.figures);
    expect(figures.map(({id}: {id: string}) => id)).toContain("SX-O-011");
    await expect.poll(() => menu.getByRole("status").innerText(), patient).toContain("Saved as");
  });
});
