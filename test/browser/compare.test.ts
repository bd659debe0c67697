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

describe("the compare page", () => {
  it("refuses items beside enterprises for three reasons and opens a legal measure", async () => {
    const page = await visit(addressOf("items_enterprises"));
    expect(await page.locator(".pair li").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("main .figure").count()).toBe(0);
    await page.getByRole("link", {name: "改比各自目标的序时进度"}).click();
    await settled(page);
    expect(await page.locator("main .figure a").count()).toBeGreaterThanOrEqual(2);
    expect(new URL(page.url()).hash).toContain("measure=progress");
  });

  it("refuses single champions of October beside December; another date, by keyboard, makes them legal", async () => {
    const page = await visit(addressOf("champions_early"));
    expect(await page.locator(".pair").innerText()).toContain("2025-12");
    expect(await page.locator("main .figure").count()).toBe(0);
    const date = page.getByRole("combobox", {name: /截至日期 山东/});
    await date.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("main .figure a").count(), patient).toBeGreaterThan(0);
    expect(await page.locator("main .figure").first().textContent()).toContain("274家");
  });

  it("offers dates that may be compared", async () => {
    const page = await visit(addressOf("champions_early"));
    await page.getByRole("link", {name: "换成可比的日期"}).click();
    await settled(page);
    expect(await page.locator("main .figure").textContent()).toContain("278家");
  });

  it("finds a series by words and adds it to the address", async () => {
    const page = await visit(addressOf("champions_late"));
    await page.getByRole("searchbox").fill("湖南 国家制造业单项冠军");
    await page.locator(".series-list").getByRole("checkbox").first().click();
    await settled(page);
    expect(await page.locator(".chosen-series > li").count()).toBe(3);
    expect(new URL(page.url()).hash).toContain("series=430000.single-champion");
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
