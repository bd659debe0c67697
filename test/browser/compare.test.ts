import type {Page} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {presets} from "../../src/exhibits/compare/presets.ts";
import {defaultView, formatView} from "../../src/reader/view.ts";
import {patient, settled, useBrowser} from "./page.ts";
import {violations, type Registry} from "../axes.ts";
import {axesOf} from "./axes.ts";
import {readRegistry} from "./registry.ts";

const visit = useBrowser();
const addressOf = (question: keyof typeof presets) =>
  formatView({...defaultView, page: "compare", ...presets[question]});

let registry: Registry;
beforeAll(async () => {
  registry = await readRegistry();
});

const verdictOf = (page: Page) => page.locator("[data-exhibit=compare-rank] h2");

/** Whether an element stands wholly on the first screen, before anybody scrolls. */
async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const {height, width} = page.viewportSize()!;
  return box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width;
}

describe.each([
  [1440, 900],
  [390, 844],
])("may I put these two side by side? at %d×%d", (width, height) => {
  const viewport = {width, height};

  it.each([
    ["", "不可比"],
    ["?lang=en", "Not comparable"],
  ])("is answered at #/compare%s on the first screen, with both figures", async (query, word) => {
    const page = await visit(`#/compare${query}`, {viewport});
    expect(await page.locator(".pickers li").count()).toBe(2);
    expect(await isInSight(page, "[data-exhibit=compare-rank] h2")).toBe(true);
    expect(await verdictOf(page).locator(".outcome").textContent()).toBe(word);
    expect(await verdictOf(page).locator("a.num").count()).toBe(2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it("is answered anew when a field takes another series, by keyboard", async () => {
    const page = await visit(addressOf("champions_early"), {viewport});
    expect(await verdictOf(page).locator(".outcome").textContent()).toBe("不可比");
    await page.getByRole("combobox", {name: "第一个数"}).focus();
    await page.keyboard.type("湖南 国家制造业单项冠军 企业与产品");
    await page.keyboard.press("Enter");
    await settled(page);
    await page.getByRole("combobox", {name: "第二个数"}).click();
    await page.keyboard.type("福建 中华老字号数");
    await page.locator(".series-options [role=option]").first().click();
    await settled(page);
    await page.getByRole("combobox", {name: "第一个数"}).focus();
    await page.keyboard.type("山东 中华老字号数");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await verdictOf(page).locator(".outcome").textContent()).not.toBe("不可比");
    expect(await isInSight(page, "[data-exhibit=compare-rank] h2")).toBe(true);
    expect(new URL(page.url()).hash).toMatch(/series=370000.time-honoured-national.*series=350000/);
  });
});

describe("the compare page", () => {
  it("refuses items beside enterprises for several reasons and draws what is legal", async () => {
    const page = await visit(addressOf("items_enterprises"));
    expect(await page.locator("[data-exhibit=compare-rank] .reasons li").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("[data-exhibit=compare-legal] .figure a").count()).toBeGreaterThanOrEqual(2);
  });

  it("refuses single champions of October beside December; another date, by keyboard, makes them legal", async () => {
    const page = await visit(addressOf("champions_early"));
    expect(await verdictOf(page).innerText()).toContain("2025年12月");
    const date = page.getByRole("combobox", {name: /截至日期 山东/});
    await date.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => verdictOf(page).locator(".outcome").textContent(), patient).not.toBe("不可比");
    expect(await page.locator("[data-exhibit=compare-rank] .figure").first().textContent()).toContain(
      "274家",
    );
  });

  it("draws dates that may be compared, and takes them by a link", async () => {
    const page = await visit(addressOf("champions_early"));
    expect(await page.locator("[data-exhibit=compare-legal] .figure").first().textContent()).toContain(
      "278家",
    );
    await page.getByRole("link", {name: "换成可比的日期", exact: true}).click();
    await settled(page);
    expect(await verdictOf(page).locator(".outcome").textContent()).not.toBe("不可比");
  });

  it("adds a third series to the address, and groups by what is counted", async () => {
    const page = await visit(addressOf("champions_late"));
    const field = page.getByRole("combobox", {name: "再加一个序列"});
    await field.fill("湖南名品 获评湖南名品数");
    await field.press("Enter");
    await settled(page);
    expect(await page.locator(".pickers li").count()).toBe(3);
    expect(new URL(page.url()).hash).toContain("series=430000.hunan-mingpin");
    expect(await page.locator("[data-panel^=counts-]").count()).toBe(2);
    expect(await page.locator("[data-exhibit=compare-rank] .matrix").count()).toBe(0);
  });

  const questions = Object.keys(presets) as (keyof typeof presets)[];
  it.each(questions)("draws no illegal axis for %s, by any operation or measure", async (question) => {
    const {series} = presets[question];
    const page = await visit(addressOf(question));
    for (const change of [
      {operation: "trend"},
      {operation: "share"},
      {operation: "composition"},
      {measure: "raw"},
      {measure: "progress"},
      {measure: "rate"},
      {measure: "per_gdp"},
      {measure: "per_million"},
    ] as const) {
      const hash = formatView({...defaultView, page: "compare", series, ...change});
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await settled(page);
      const faults = (await axesOf(page)).flatMap((axis) => violations(axis, registry));
      expect.soft(faults, JSON.stringify(change)).toEqual([]);
    }
  });
});
