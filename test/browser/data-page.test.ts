import type {Locator} from "playwright-core";
import {describe, expect, it} from "vitest";
import {dataText} from "../../src/text/data.ts";
import {evidenceText} from "../../src/text/evidence.ts";
import {rowsInPage, scrollTo} from "./data-table.ts";
import {narrow} from "./looks.ts";
import {rowsOf} from "./names.ts";
import {go, patient, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();

const text = dataText.zh;
// A day by which every source dated to a year is out.
const everything = "#/data?on=2027-12-31";
const rowsInDom = ".browser tbody tr:not([aria-hidden])";

describe("the data page", () => {
  it("holds over a thousand rows with fewer than 80 in the page, down to the last", async () => {
    const page = await visit(everything);
    const total = rowsOf("observations").length;
    expect(total).toBeGreaterThan(1000);
    expect(await page.locator(".browser output").innerText()).toContain(total.toLocaleString("en-US"));
    for (const share of [0, 0.25, 0.5, 1]) {
      await scrollTo(page, share);
      expect(await page.locator(rowsInDom).count()).toBeLessThan(80);
      expect(await page.locator(rowsInDom).count()).toBeGreaterThan(5);
    }
    const last = await page.locator(rowsInDom).last();
    expect(await last.getAttribute("aria-rowindex")).toBe(String(total + 1));
    expect(await last.isVisible()).toBe(true);
  });

  it("sorts by a number, filters by a word and shows the columns asked for", async () => {
    const page = await visit(everything);
    const heading = page.locator("th", {has: page.getByRole("button", {name: text.value, exact: true})});
    const column = await heading.evaluate((cell) => [...cell.parentElement!.children].indexOf(cell));
    await heading.getByRole("button").click();
    await quiet(page);
    const order = await heading.getAttribute("aria-sort");
    await heading.getByRole("button").click();
    await quiet(page);
    expect([order, await heading.getAttribute("aria-sort")].toSorted()).toEqual(["ascending", "descending"]);
    await sortBy(heading, "descending");
    const values = rowsOf("observations").map(({value}) => Number(value));
    const top = (await rowsInPage(page))[0]!;
    const record = rowsOf("observations").find(({observation}) => top.includes(observation!))!;
    expect(Number(record["value"])).toBe(Math.max(...values));
    expect(top[column]).not.toBe("");

    await page.getByRole("searchbox", {name: text.filter}).fill("青岛");
    await expect
      .poll(async () => (await rowsInPage(page)).every((row) => row.join().includes("青岛")), patient)
      .toBe(true);
    expect((await rowsInPage(page)).length).toBeGreaterThan(5);
    await page.getByRole("searchbox", {name: text.filter}).fill("没有这样的词");
    await expect.poll(() => page.locator(".browser").innerText(), patient).toContain(text.none);
    await page.getByRole("searchbox", {name: text.filter}).fill("");

    await page.getByText(text.columns).click();
    await page.getByRole("checkbox", {name: "原文片段"}).check();
    await page.getByRole("checkbox", {name: "编号", exact: false}).first().uncheck();
    const headings = await page.locator(".browser th").allInnerTexts();
    expect(headings.join()).toContain("原文片段");
    expect(headings.join()).not.toContain("记录编号");
  });

  it("begins with the newest total of each programme, and says what the list of names covers", async () => {
    const page = await visit("#/data");
    const [first = []] = await rowsInPage(page);
    expect(first.join(" ")).toMatch(/山西 山西精品 获证产品和服务数 120个 2025年1月6日/);
    await go(page, "#/data?table=items");
    expect(await page.locator("main").innerText()).toMatch(/名录只收山西精品\d+\/120.*未列不等于未入选/);
  });

  it("shows name, value with unit and date of a row on a phone without moving it sideways", async () => {
    const page = await visit("#/data", {viewport: narrow});
    for (const [table, told] of [
      ["observations", [/山西精品/, /获证产品和服务数/, /120个/, /2025年1月6日/]],
      ["targets", [/\S/, /\S/, /\d/, /20\d\d/]],
      ["policies", [/\S/, /20\d\d年\d/]],
      ["units", [/\S/]],
    ] as const) {
      await go(page, `#/data?table=${table}`);
      const card = page.locator(rowsInDom).first();
      const cells = await card.locator("td").evaluateAll((all) =>
        all
          .filter((cell) => cell.clientWidth > 0)
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((cell) => ({words: cell.textContent, right: cell.getBoundingClientRect().right})),
      );
      for (const [index, pattern] of told.entries()) expect(cells[index]!.words).toMatch(pattern);
      for (const {right} of cells) expect(right).toBeLessThanOrEqual(narrow.width);
      const scroller = page.locator(".browser-scroll");
      expect(await scroller.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
    }
    await go(page, "#/data?table=observations");
    await page.getByText(text.columns).click();
    await page.getByRole("checkbox", {name: evidenceText.zh.fields.note}).check();
    await page.getByRole("button", {name: text.value, exact: true}).click();
    await expect.poll(() => page.locator("th[aria-sort$=ing]").count(), patient).toBe(1);
    await scrollTo(page, 1);
    await expect
      .poll(() => page.locator(rowsInDom).last().getAttribute("aria-rowindex"), patient)
      .toMatch(/^\d{4}$/);
  });

  it("keeps the filter in the address and from table to table, one step back each", async () => {
    const page = await visit("#/awards");
    await go(page, "#/data");
    const filter = page.getByRole("searchbox", {name: text.filter});
    await filter.pressSequentially("１，３４６ 品牌");
    await expect.poll(async () => (await rowsInPage(page)).length, patient).toBeLessThan(5);
    expect((await rowsInPage(page)).join()).toContain("1,346个");
    await page.waitForFunction(() => location.hash.includes("find="));
    await page.getByRole("link", {name: text.tables["sources"]!, exact: true}).click();
    await settled(page);
    expect(await filter.inputValue()).toBe("１，３４６ 品牌");
    await filter.fill("2025年1月12日 太原");
    await page.getByRole("link", {name: text.tables["policies"]!, exact: true}).click();
    await settled(page);
    expect(new URL(page.url()).hash).toContain(`find=${encodeURIComponent("2025年1月12日")}+`);
    await page.goBack();
    await settled(page);
    expect((await rowsInPage(page)).join()).toContain("太原日报");
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).hash).toBe("#/awards");
  });

  it("lists contradictions side by side, such as 26 and 27 of Qingdao", async () => {
    const page = await visit("#/data?table=conflicts");
    const fact = page.locator("[data-fact=sd-o002]");
    expect(await fact.locator("h3").innerText()).toMatch(/相互矛盾.*青岛/);
    const rows = await fact.locator("li").allInnerTexts();
    expect(rows.map((row) => /2[67]个/.exec(row)?.[0])).toEqual(["26个", "27个"]);
    expect(await fact.locator("p").innerText()).toContain("各部分之和相符的优先");
    await fact.locator("li .num").first().click();
    await settled(page);
    expect(await page.locator("dialog .rivals").innerText()).toMatch(/2[67]个.*相互矛盾/);
  });

  it("lists only what the evaluation day knew, of the provinces chosen", async () => {
    const page = await visit("#/data?table=conflicts&on=2024-12-31");
    const facts = () =>
      page
        .locator("[data-fact]")
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["fact"]));
    expect(await facts()).toContain("sd-o002");
    expect(await facts()).not.toContain("nat-o-0082");
    await go(page, "#/data?table=conflicts");
    expect(await facts()).toContain("nat-o-0082");
    await go(page, "#/data?table=conflicts&regions=330000");
    expect(await facts()).toContain("nat-o-0082");
    expect(await facts()).not.toContain("sd-o002");
  });

  it("compares thousands of pairs without keeping the page from its reader", async () => {
    const page = await visit("#/data?table=judgements&on=2026-11-30");
    expect((await rowsInPage(page)).join("\n")).toContain("SX-T-001");
    await page.evaluate(() => {
      const seen = globalThis as unknown as {blocked: number[]};
      seen.blocked = [];
      new PerformanceObserver((list) => {
        seen.blocked.push(...list.getEntries().map(({duration}) => duration));
      }).observe({type: "longtask"});
    });
    const begun = Date.now();
    await go(page, "#/data?table=comparability&on=2026-11-30");
    await page.waitForSelector(".browser");
    const took = Date.now() - begun;
    expect(
      Number((await page.locator(".browser output").innerText()).replaceAll(/\D+\d+\D+$|\D/g, "")),
    ).toBeGreaterThan(2000);
    await page.getByRole("searchbox", {name: text.filter}).fill("shanxi");
    await quiet(page);
    await page.getByRole("searchbox", {name: text.filter}).fill("SX-O-005");
    await expect
      .poll(async () => (await rowsInPage(page)).every((row) => row.join().includes("SX-O-005")), patient)
      .toBe(true);
    const blocked = await page.evaluate(() => (globalThis as unknown as {blocked: number[]}).blocked);
    // On a busy machine a part takes longer, and so does the whole: in one piece it would be as long.
    expect(Math.max(0, ...blocked)).toBeLessThanOrEqual(Math.max(100, took / 4));
    await page.locator(".browser tbody a.num").first().click();
    await settled(page);
    expect(await page.locator("dialog").innerText()).toContain("40");
  });

  it("opens every table of the dataset", async () => {
    const page = await visit("#/data");
    const hashes = await page
      .locator(".tables a")
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).hash));
    expect(hashes.length).toBeGreaterThanOrEqual(16);
    for (const hash of hashes) {
      await go(page, hash);
      await page.locator(`${rowsInDom}, [data-fact]`).first().waitFor();
      expect.soft(await page.locator(`${rowsInDom}, [data-fact]`).count(), hash).toBeGreaterThan(0);
    }
  });
});

async function sortBy(heading: Locator, order: string) {
  for (let clicks = 0; clicks < 3 && (await heading.getAttribute("aria-sort")) !== order; clicks++) {
    await heading.getByRole("button").click();
    await quiet(heading.page());
  }
}
