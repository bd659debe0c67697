import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const number = ".exhibit a.num";

/** Whether the address names a record, and whether its dialog is shown. */
const state = (page: Page) =>
  page.evaluate(() => [
    location.hash.includes("evidence="),
    Boolean(document.querySelector("dialog.evidence")?.matches(":modal")),
  ]);

async function slowDown(page: Page, rate: number) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate});
}

describe.each([1, 6])("on a machine %i times slower", (rate) => {
  it("a double click opens the record, and the next click after closing it opens it again", async () => {
    const page = await visit("#/certified", {});
    await slowDown(page, rate);
    const link = page.locator(number).first();
    await link.scrollIntoViewIfNeeded();
    const box = (await link.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.dblclick(x, y, {delay: 20});
    await settled(page);
    expect(await state(page)).toEqual([true, true]);
    await page.keyboard.press("Escape");
    await page.mouse.click(x, y);
    await expect.poll(() => state(page), patient).toEqual([true, true]);
    await settled(page);
    // Beside it, where the page shows through.
    await page.waitForTimeout(600);
    await page.mouse.dblclick(x, y, {delay: 20});
    await expect.poll(() => state(page), patient).toEqual([false, false]);
    await page.waitForTimeout(300);
    expect(await state(page)).toEqual([false, false]);
  });
});

it("address and dialog do not part, however fast a record is closed and opened", async () => {
  const page = await visit("#/certified", {});
  await slowDown(page, 4);
  const link = page.locator(number).first();
  await link.scrollIntoViewIfNeeded();
  const box = (await link.boundingBox())!;
  for (const wait of [0, 20, 60, 150]) {
    await page.mouse.click(box.x + 4, box.y + 4);
    await page.waitForSelector("dialog.evidence:modal");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(wait);
    await page.mouse.click(box.x + 4, box.y + 4);
    await expect.poll(() => state(page), patient).toEqual([true, true]);
    await settled(page);
    await page.getByRole("button", {name: shell.zh.record.close}).click();
    await expect.poll(() => state(page), patient).toEqual([false, false]);
    await settled(page);
  }
});

describe("going back", () => {
  const close = (page: Page) => page.getByRole("button", {name: shell.zh.record.close}).click();

  it("does not open again the records that were closed", async () => {
    const page = await visit("#/overview", {});
    await page.getByRole("link", {name: shell.zh.pages.certified, exact: true}).click();
    await settled(page);
    const before = await page.evaluate(() => location.hash);
    for (const index of [0, 1, 2]) {
      await page.locator(number).nth(index).click();
      await settled(page);
      if (index === 1) {
        const first = await page.evaluate(() => location.hash);
        await page.locator("dialog a[href*='evidence=']").last().click();
        await page.waitForFunction((hash) => location.hash !== hash, first);
        await settled(page);
      }
      await close(page);
      await page.waitForSelector("dialog.evidence", {state: "detached"});
      await expect.poll(() => page.evaluate(() => location.hash), patient).toBe(before);
    }
    await page.goBack();
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.overview);
  });

  it("from an address that named a record leads out, once that is closed", async () => {
    const page = await visit("#/overview", {});
    await page.goto("about:blank");
    await page.goBack();
    await page.evaluate(() => location.replace("#/certified?evidence=SX-O-011"));
    await settled(page);
    const entries = await page.evaluate(() => history.length);
    await close(page);
    await expect.poll(() => state(page), patient).toEqual([false, false]);
    expect(await page.evaluate(() => [location.hash, history.length])).toEqual(["#/certified", entries]);
  });
});

describe("a link followed from far down", () => {
  it.each([
    [
      "a click",
      async (page: Page) =>
        page
          .locator(".site-header nav a", {hasText: shell.zh.pages.awards})
          .evaluate((link: HTMLElement) => link.click()),
    ],
    [
      "the keyboard",
      async (page: Page) => {
        await page
          .locator(".site-header nav a", {hasText: shell.zh.pages.awards})
          .evaluate((link: HTMLElement) => link.focus({preventScroll: true}));
        await page.keyboard.press("Enter");
      },
    ],
  ] as const)("opens the next page at its top, with the focus there, by %s", async (_, follow) => {
    const page = await visit("#/certified", {});
    await page.evaluate(() => scrollTo(0, 3000));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await follow(page);
    await settled(page);
    await expect.poll(() => page.evaluate(() => scrollY), patient).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shell.zh.pages.awards);
  });
});
