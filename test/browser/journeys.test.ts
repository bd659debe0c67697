import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {shell} from "../../src/text/shell.ts";
import {go, patient, settled, useBrowser} from "./page.ts";
import {linkedTexts} from "./texts.ts";

const visit = useBrowser();

const panel = "dialog.evidence[open]";
const certifiedItems = '[data-exhibit="certified-totals"] [data-panel="shanxi-jingpin/certified_items"]';

describe("from a number to its source", () => {
  it("山西精品 120 is one click from 山西日报 of 2025年1月7日, and Escape leads back", async () => {
    const page = await visit("#/overview");
    const number = page.locator('[data-region="140000"] .num', {hasText: "120个"}).first();
    await number.click();
    await settled(page);
    const words = await page.locator(panel).innerText();
    expect(words).toContain("山西日报");
    expect(words).toContain("2025年1月7日");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.evaluate(() => location.hash)).toBe("#/overview");
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it("a number in the text opens a panel about itself", async () => {
    const page = await visit("#/overview");
    for (const [name, number] of [
      ["certified", "117家"],
      ["certified", "5.7%"],
      ["awards", "87个"],
      ["industry", "819个"],
      ["targets", "1.6个百分点"],
    ] as const) {
      await go(page, `#/${name}`);
      await page.locator("main .num:visible", {hasText: number}).first().click();
      await settled(page);
      expect.soft(await page.locator(`${panel} .evidence-value`).innerText(), name).toContain(number);
    }
  });

  it("the labels of every chart are links, and focus comes back to them", async () => {
    const page = await visit("#/overview");
    for (const [name, label] of [
      ["overview", "120个"],
      ["certified", "79个"],
      ["certified", "105个"],
      ["certified", "1,851个"],
      ["targets", "120个"],
    ] as const) {
      await go(page, `#/${name}`);
      await page
        .locator(".figure svg a")
        .filter({hasText: new RegExp(`^${label}$`)})
        .first()
        .focus();
      await page.keyboard.press("Enter");
      await settled(page);
      expect.soft(label, name).toContain(await page.locator(`${panel} .evidence-value`).innerText());
      await page.keyboard.press("Escape");
      await settled(page);
      expect.soft(await focusedText(page), `focus after ${label} on ${name}`).toContain(label);
    }
  });

  it("an address with a wrong id says so", async () => {
    const page = await visit("#/overview");
    for (const [hash, message] of [
      ["#/overview?evidence=XX-O-999", "数据中没有编号为 XX-O-999 的记录"],
      ["#/overview?evidence=source:nowhere", "数据中没有编号为 nowhere 的记录"],
      ["#/overview?evidence=ratio:SX-O-001,XX-O-999", "数据中没有编号为 XX-O-999 的记录"],
      ["#/overview?lang=en&evidence=target:nothing", "The data has no record nothing"],
    ] as const) {
      await go(page, hash);
      await expect
        .poll(() => page.locator(panel).innerText(), {...patient, message: hash})
        .toContain(message);
    }
  });
});

it("every page opens by keyboard alone, and the first stop skips to the content", async () => {
  const page = await visit("#/data?theme=dark", {});
  await page.keyboard.press("Tab");
  expect(await focusedText(page)).toBe(shell.zh.skip);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  expect(await page.evaluate(() => location.hash)).toBe("#/data?theme=dark");
  for (const name of pages) {
    // Whoever opened a page is in it.
    await page.locator(".brand").focus();
    await tabTo(page, shell.zh.pages[name]);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages[name]);
  }
});

describe("the address holds the state", () => {
  it("what the controls choose survives a reload", async () => {
    const page = await visit("#/data");
    await page.getByRole("link", {name: shell.zh.language}).click();
    await settled(page);
    await page.getByRole("checkbox", {name: "Zhejiang"}).click();
    await settled(page);
    await page.getByRole("combobox", {name: shell.en.theme}).selectOption("dark");
    const day = page.getByLabel(shell.en.day);
    await day.fill("2024-06-30");
    await day.press("Enter");
    await page.getByRole("link", {name: "Policies"}).click();
    await settled(page);
    await page.locator(".browser .num").first().click();
    await settled(page);

    const before = await state(page);
    expect(before).toMatchObject({
      page: "data",
      lang: "en",
      theme: "dark",
      day: "2024-06-30",
      table: "Policies",
    });
    expect(before.regions).toEqual(["Shanxi", "Hunan", "Shandong"]);
    expect(before.evidence).not.toBe("");
    await page.reload();
    await settled(page);
    expect(await state(page)).toEqual(before);
  });

  it("an evaluation date hides what was published later, to the day", async () => {
    const page = await visit("#/certified?on=2024-06-30");
    const heading = page.locator(`${certifiedItems} h3`);
    expect(await heading.innerText()).toContain("79个");
    expect(await linkedTexts(page)).not.toContain("120个");
    expect(await page.locator("main").textContent()).not.toContain("5,328");
    // 120 speaks of 6 January and was published on the 7th.
    await go(page, "#/certified?on=2025-01-06");
    expect(await heading.innerText()).toContain("79个");
    await go(page, "#/certified?on=2025-01-07");
    expect(await heading.innerText()).toContain("120个");
    await page.getByRole("button", {name: shell.zh.backToToday}).click();
    await settled(page);
    expect(await page.locator("main").textContent()).toContain("5,328");
  });

  it("a province left out leaves the pages, the others stay", async () => {
    const page = await visit("#/certified");
    expect(await series(page)).toEqual(
      expect.arrayContaining(["pinzibiao", "hunan-mingpin", "shanxi-jingpin"]),
    );
    await page.getByRole("checkbox", {name: "浙江"}).click();
    await settled(page);
    expect(await series(page)).not.toEqual(expect.arrayContaining(["pinzibiao"]));
    expect(await series(page)).toContain("shanxi-jingpin");
    for (const name of ["overview", "targets"]) {
      await go(page, `#/${name}?regions=140000,430000,370000`);
      expect(await page.locator('main [data-region="330000"]').count()).toBe(0);
      expect(await page.locator('main [data-region="140000"]').count()).toBeGreaterThan(0);
    }
  });
});

/** The programmes whose totals are drawn. */
function series(page: Page): Promise<string[]> {
  return page
    .locator('[data-exhibit="certified-totals"] [data-panel]')
    .evaluateAll((panels) => panels.map((one) => (one as HTMLElement).dataset["panel"]!.split("/")[0]!));
}

/** The text of the link that has the focus. */
function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest("a")?.textContent?.trim() ?? "no link");
}

async function tabTo(page: Page, text: string) {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press("Tab");
    if ((await focusedText(page)) === text) return;
  }
  throw new Error(`20 presses of Tab do not reach ${text}`);
}

/** The state as the reader sees it, not as the address spells it. */
function state(page: Page) {
  return page.evaluate(() => ({
    page: document.querySelector<HTMLElement>("[data-page-ready]")!.dataset["pageReady"],
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset["theme"],
    day: document.querySelector<HTMLInputElement>("input[type=date]")!.value,
    regions: [...document.querySelectorAll<HTMLInputElement>(".regions input:checked")].map(
      ({parentElement}) => parentElement!.textContent,
    ),
    table: document.querySelector(".tables [aria-current]")?.textContent,
    evidence: document.querySelector("dialog[open]")?.textContent ?? "",
  }));
}
