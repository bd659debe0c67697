import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Request} from "playwright-core";
import {describe, expect, it, vi} from "vitest";
import {parseEvidence} from "../../src/domain/evidence.ts";
import {shell} from "../../src/text/shell.ts";
import {patient, quiet, settled, useBrowser, type VisitOptions} from "./page.ts";
import {notShown, openEach, recordsOfPages, withheld, withholdAnswers} from "./records.ts";

const visit = useBrowser();
vi.setConfig({testTimeout: 180_000});

const engine = /duckdb|tables-.*\.bin$/;
const answers = /\/answer-(?:figure-list|same-fact)-[\w-]+\.js$/;
const figure = "SX-O-011";

describe("every number of every page opens its record", () => {
  // Both editions show the same numbers.
  let ids: string[] | null = null;

  it("without the query engine", async () => {
    const asked: string[] = [];
    const page = await visit("#/overview", {
      prepare: async (context) => context.on("request", (request: Request) => asked.push(request.url())),
    });
    ids = await recordsOfPages(page);
    expect(ids.length).toBeGreaterThan(300);
    const kinds = new Set(ids.map((id) => parseEvidence(id).kind));
    expect([...kinds].toSorted()).toEqual([
      "derived",
      "figure",
      "item",
      "policy",
      "progress",
      "source",
      "target",
    ]);
    const opened = await openEach(page, ids);
    expect(opened.map(({id}) => id)).toEqual(ids);
    expect(notShown(opened)).toEqual([]);
    expect(asked.filter((url) => engine.test(url))).toEqual([]);
  });

  it("in the one-file edition, where the browser has no WebAssembly", async () => {
    const file = resolve("dist-portable/brandgauge.html");
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build:portable" first.`);
    const page = await visit("#/overview", {
      at: pathToFileURL(file).href,
      prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly")),
    });
    // The answers are the same; every fifth shows that they are inside.
    const some = (ids ?? (await recordsOfPages(page))).filter((_, index) => index % 5 === 0);
    expect(some.length).toBeGreaterThan(100);
    expect(new Set(some.map((id) => parseEvidence(id).kind)).size).toBe(7);
    expect(notShown(await openEach(page, some))).toEqual([]);
  });
});

describe("a record in the address", () => {
  it("is shown with the page, and all it takes is asked for before the app runs", async () => {
    const asked: string[] = [];
    const page = await visit(`#/overview?evidence=${figure}`, {
      prepare: async (context) => {
        context.on("request", (request: Request) => asked.push(request.url()));
        await context.addInitScript(watchLoading);
      },
    });
    expect(await page.locator("dialog[open]").innerText()).toContain("山西日报");
    const entry = asked.findIndex((url) => /\/index-[\w-]+\.js$/.test(url));
    expect(asked.filter((url) => answers.test(url)).length).toBe(2);
    expect(asked.slice(entry + 1).filter((url) => /answer-|[Ee]vidence/.test(url))).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as {hasWaited?: boolean}).hasWaited)).toBe(
      undefined,
    );
  });
});

describe("when the record goes away, the focus returns to the number that opened it", () => {
  async function opened() {
    const page = await visit("#/overview");
    const number = page.locator(".exhibit a.num").first();
    await number.scrollIntoViewIfNeeded();
    await number.click();
    await settled(page);
    const isBack = () => number.evaluate((link) => document.activeElement === link);
    expect(await isBack()).toBe(false);
    return {page, isBack};
  }

  it("by closing it", async () => {
    const {page, isBack} = await opened();
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await isBack()).toBe(true);
  });

  it("by going back", async () => {
    const {page, isBack} = await opened();
    await page.goBack();
    await settled(page);
    expect(await isBack()).toBe(true);
  });

  it.each(["Escape", "back"])("after a link in it opened another record, by %s", async (way) => {
    const {page, isBack} = await opened();
    const first = await page.evaluate(() => location.hash);
    await page.locator("dialog a.num, dialog a[href*='evidence=']").last().click();
    await page.waitForFunction((hash) => location.hash !== hash, first);
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    if (way === "Escape") await page.keyboard.press("Escape");
    else await page.evaluate(() => history.go(-2));
    await page.waitForSelector("dialog", {state: "detached"});
    await settled(page);
    expect(await isBack()).toBe(true);
  });
});

describe("where the answer of the build does not come, the engine answers", () => {
  const withoutAnswers: VisitOptions = {
    expected: [...withheld, /EngineError/, /duckdb/, /ERR_FAILED/],
    prepare: withholdAnswers,
  };

  it("with the same words", async () => {
    const page = await visit(`#/overview?evidence=${figure}`, withoutAnswers);
    const words = page.locator("dialog[open]");
    await expect.poll(() => words.innerText(), {timeout: 30_000}).toContain("山西日报");
  });

  it("when the reader tries again after it failed, without loading the page anew", async () => {
    const page = await visit(`#/overview?evidence=${figure}`, {
      ...withoutAnswers,
      until: "dialog [role=alert]",
      prepare: async (context) => {
        await withoutAnswers.prepare!(context);
        await context.route(/duckdb-eh-.*\.bin$/, (route) => route.abort());
      },
    });
    const alert = page.locator("dialog [role=alert]");
    expect(await alert.innerText()).toContain(shell.zh.failures["unreachable"]![0]);
    const retry = page.getByRole("button", {name: shell.zh.retry});
    await page.evaluate(() => Object.assign(globalThis, {isSamePage: true}));
    await retry.click();
    await quiet(page);
    await alert.waitFor(patient);
    await page.context().unroute(/duckdb-eh-.*\.bin$/);
    // It tries by itself too, and may have been faster.
    if (await retry.isVisible()) await retry.evaluate((button) => (button as HTMLElement).click());
    const words = page.locator("dialog[open]");
    await expect.poll(() => words.innerText(), {timeout: 30_000}).toContain("山西日报");
    await settled(page);
    expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
  });
});

/** Notes whether the reader is told of waiting. */
function watchLoading() {
  new MutationObserver(() => {
    if (document.querySelector("dialog .loading")) Object.assign(globalThis, {hasWaited: true});
  }).observe(document, {childList: true, subtree: true});
}
