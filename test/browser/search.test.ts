import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {searchText} from "../../src/text/search.ts";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const engine = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const dialog = "dialog.search[open]";
const text = searchText.zh;

/** Opens the search as a reader does who never left the keyboard, and asks. */
async function ask(page: Page, query: string, key = "Control+k") {
  await page.keyboard.press(key);
  await page.waitForSelector(dialog);
  await page.keyboard.type(query);
}

const firstHit = (page: Page) => page.locator(`${dialog} [role=option]`).first();
const hits = (page: Page, kind: string) =>
  page.locator(`${dialog} [role=group][aria-label^="${kind}"] .search-title`).allInnerTexts();

describe("the search", () => {
  it("opens by Ctrl+K, finds 山西精品 by its initials and goes there by Enter", async () => {
    const page = await visit("#/awards");
    await ask(page, "sxjp");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("#/brief?region=140000"));
    await settled(page);
    expect(await page.locator(dialog).count()).toBe(0);
    expect(await page.locator("main").innerText()).toContain("山西精品");
  });

  it("finds 省级政府质量奖 where readers say 省长质量奖", async () => {
    const page = await visit("#/overview");
    await ask(page, "省长质量奖", "/");
    await expect.poll(() => firstHit(page).innerText(), patient).toContain("省级政府质量奖");
    await page.keyboard.press("Escape");
    await page.waitForSelector(dialog, {state: "detached"});
  });

  it("finds both of two programmes and takes them to be compared", async () => {
    const page = await visit("#/overview");
    await ask(page, "山西精品 好品山东");
    await expect.poll(() => hits(page, text.kinds.programme), patient).toHaveLength(2);
    await firstHit(page).click();
    await settled(page);
    const {hash} = new URL(page.url());
    expect(hash).toContain("#/compare");
    expect(hash).toContain("series=140000.shanxi-jingpin.certified_items");
    expect(hash).toContain("series=370000.haopin-shandong.listed_brands");
  });

  it("moves by arrows, opens the evidence of a number and gives the focus back on Escape", async () => {
    const page = await visit("#/overview");
    const button = page.getByRole("button", {name: shell.zh.search, exact: true});
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(dialog);
    await page.keyboard.type("1,346个");
    await firstHit(page).waitFor();
    const active = () => page.locator(`${dialog} [aria-selected=true]`).innerText();
    const before = await active();
    await page.keyboard.press("ArrowDown");
    expect(await active()).not.toBe(before);
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe(before);
    await page.keyboard.press("Escape");
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForSelector(dialog);
    await page.keyboard.type("SX-O-011");
    await expect.poll(() => firstHit(page).innerText(), patient).toContain("120");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("evidence=SX-O-011"));
    await settled(page);
    expect(await page.locator("dialog.evidence").innerText()).toContain("120");
  });

  it("says what the registry holds where an item is not found", async () => {
    const page = await visit("#/overview");
    await ask(page, "量子纠缠态");
    await expect.poll(() => page.locator(dialog).innerText(), patient).toContain(text.none("量子纠缠态"));
    expect(await page.locator(".search-coverage").innerText()).toMatch(/山西精品\d+\/120.*未列不等于未入选/);
    await page.keyboard.press("Escape");
  });

  it.each([
    ["", 1440],
    ["?lang=en&theme=dark", 390],
  ] as const)("is free of faults of access at %j, %i pixels wide", async (view, width) => {
    const page = await visit(`#/overview${view}`, {
      viewport: {width, height: 844},
    });
    for (const query of ["", "shanxi", "zzqqxx"]) {
      await ask(page, query);
      const said = page.locator(`${dialog} [role=status]`);
      await expect.poll(() => said.innerText(), patient).not.toContain("…");
      await page.evaluate(engine);
      const found = await page.evaluate(
        (within) => (globalThis as unknown as {axe: typeof axe}).axe.run(within),
        dialog,
      );
      expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (width < 640) {
        const box = (await page.locator(dialog).boundingBox())!;
        expect([box.x, box.y, box.width, box.height]).toEqual([0, 0, width, 844]);
      }
      await page.keyboard.press("Escape");
      await page.waitForSelector(dialog, {state: "hidden"});
    }
  });

  it("answers every keystroke without keeping the page from its reader", async () => {
    const page = await visit("#/overview");
    await ask(page, "");
    const said = page.locator(`${dialog} [role=status]`);
    await expect.poll(() => said.innerText(), patient).not.toContain("…");
    // Of two rounds the better one: what else the machine does is not the page's.
    const longest = [await longestTask(page), await longestTask(page)];
    expect(Math.min(...longest)).toBeLessThanOrEqual(100);
    await page.keyboard.press("Escape");
  });
});

/** Types a question letter by letter; how long that kept the page from its reader at most. */
async function longestTask(page: Page): Promise<number> {
  await page.keyboard.press("Control+a");
  await page.evaluate(() => {
    const seen = globalThis as unknown as {blocked: number[]};
    seen.blocked = [];
    new PerformanceObserver((list) => {
      seen.blocked.push(...list.getEntries().map(({duration}) => duration));
    }).observe({type: "longtask"});
  });
  await page.keyboard.type("shanxijingpin 2025 zhiliangjiang");
  const blocked = await page.evaluate(() => (globalThis as unknown as {blocked: number[]}).blocked);
  return Math.max(0, ...blocked);
}
