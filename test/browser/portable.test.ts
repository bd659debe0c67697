import {existsSync, statSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page, Request} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {shell} from "../../src/text/shell.ts";
import {evidenceLink, go, settled, unfold, useBrowser, patient} from "./page.ts";

const visit = useBrowser();
const file = resolve("dist-portable/brandgauge.html");
const at = pathToFileURL(file).href;

beforeAll(() => {
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build:portable" first.`);
});

/** Opens the file as a double click does, and keeps what it asks for. */
async function open(hash: string, ahead = false) {
  const requested: string[] = [];
  const page = await visit(hash, {
    at,
    ahead,
    prepare: async (context) => context.on("request", (request: Request) => requested.push(request.url())),
  });
  return {page, requested};
}

describe("the one-file edition, opened from a disk", () => {
  it("is at most 15 MB", () => {
    expect(statSync(file).size).toBeLessThanOrEqual(15_000_000);
  });

  it("shows every page and table with its evidence, and asks for nothing but itself", async () => {
    const {page, requested} = await open("#/overview", true);
    expect(await page.locator("[data-delivery]").getAttribute("data-delivery")).toBe("embedded");
    for (const name of pages) {
      await go(page, `#/${name}`);
      await unfold(page);
      expect.soft(await page.locator("h1").innerText()).toBe(shell.zh.pages[name]);
      expect.soft(await page.locator("[role=alert]").count(), name).toBe(0);
      await openEvidence(page);
    }
    await go(page, "#/data");
    for (const hash of await page
      .locator(".tables a")
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).hash))) {
      await go(page, hash);
      const rows = page.locator("main :is(tbody tr, article, li)");
      await expect.poll(() => rows.count(), {...patient, message: hash}).toBeGreaterThan(0);
    }
    const asked = requested.map((url) => url.split("#")[0]!).filter((url) => !/^(?:blob|data):/.test(url));
    expect([...new Set(asked)]).toEqual([at]);
  });

  it("keeps what is seen in its address: language, page and evidence survive a reload", async () => {
    const {page} = await open("#/certified?evidence=SX-O-011&on=2025-06-30");
    await page.keyboard.press("Escape");
    await settled(page);
    await page.getByRole("link", {name: shell.zh.language}).click();
    await page.getByRole("link", {name: shell.en.pages.targets, exact: true}).click();
    await settled(page);
    await openEvidence(page, false);
    const {hash} = new URL(page.url());
    expect(hash).toMatch(/^#\/targets\?lang=en&on=2025-06-30&evidence=/);
    const words = await page.locator("dialog[open]").innerText();
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator("h1").innerText()).toBe(shell.en.pages.targets);
    expect(await page.locator("dialog[open]").innerText()).toBe(words);
  });
});

/** Opens the first figure of the page, if it shows any. */
async function openEvidence(page: Page, close = true) {
  const link = page.locator(`main ${evidenceLink}:visible`).first();
  if ((await link.count()) === 0) return;
  await link.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect.soft(await page.locator("dialog[open]").innerText(), page.url()).not.toBe("");
  if (!close) return;
  await page.keyboard.press("Escape");
  await settled(page);
}
