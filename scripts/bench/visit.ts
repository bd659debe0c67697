import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, BrowserContext, Locator, Page} from "playwright-core";
import {pages} from "../../src/domain/view.ts";
import {exportText} from "../../src/text/exports.ts";
import {shell} from "../../src/text/shell.ts";
import {launchProfile} from "../browser.ts";
import {changeRoute, openRecords, watch, type Shown, type Watching} from "./in-page.ts";
import type {Host, Sent} from "./serve.ts";
import {collect, type Samples} from "./stats.ts";

// A desk, on which the first chart of every contestant shows without scrolling.
export const viewport = {width: 1440, height: 900};
const patience = 90_000;

interface Goal {
  address: string;
  selector: string;
}

const reader = {viewport, locale: "zh-CN", serviceWorkers: "block"} as const;

type Then<T> = (page: Page, shown: Shown) => Promise<T>;

/** A visit of a reader who was never here, until `selector` shows; `then` goes on in the open page. */
async function visit<T>(browser: Browser, goal: Goal, then: Then<T>) {
  return visitIn(await browser.newContext(reader), goal, then);
}

async function visitIn<T>(context: BrowserContext, goal: Goal, then: Then<T>): Promise<T> {
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    // tsx names functions with a helper of its own, which the page lacks.
    const script = `globalThis.__name = (value) => value; (${watch})(${JSON.stringify(goal.selector)});`;
    await context.addInitScript(script);
    await page.goto(goal.address, {waitUntil: "commit"});
    const shown = await inTime(
      page.evaluate(() => (globalThis as unknown as Watching).shown),
      goal,
    );
    return await then(page, shown);
  } finally {
    await context.close();
  }
}

async function inTime<T>(promise: Promise<T>, {address, selector}: Goal): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${address} never showed ${selector}`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** How long until it showed. */
export function timeTo(browser: Browser, goal: Goal): Promise<number> {
  return visit(browser, goal, async (_page, {painted}) => painted);
}

/** How long until it showed to a reader who was here before, with what the browser kept of that visit. */
export async function timeToAgain(goal: Goal): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), "bench-profile-"));
  try {
    const first = await launchProfile(profile, reader);
    // Long enough for the browser to write down what it will keep.
    await visitIn(first, goal, (page) => page.waitForTimeout(3000));
    const second = await launchProfile(profile, reader);
    return await visitIn(second, goal, async (_page, {painted}) => painted);
  } finally {
    rmSync(profile, {recursive: true, force: true});
  }
}

/** From a click to the files of a deck of all provinces, then of the whole kit of a page. */
export function files(browser: Browser, goal: Goal): Promise<Samples> {
  return visit(browser, goal, async (page) => {
    await page.waitForSelector("[data-delivery]", {state: "attached"});
    const deck = await fileAfter(
      page,
      page.getByRole("button", {name: shell.zh.deck(provinceCount), exact: true}),
    );
    await page.locator(".settings .export > summary").click();
    const kit = await fileAfter(
      page,
      page.getByRole("button", {name: exportText.zh.formats.zip, exact: true}),
    );
    return {"file:deck": [deck], "file:kit": [kit]};
  });
}

const provinceCount = 4;

async function fileAfter(page: Page, button: Locator): Promise<number> {
  await button.waitFor();
  const begun = performance.now();
  await Promise.all([page.waitForEvent("download"), button.click()]);
  return performance.now() - begun;
}

/** From a click on each number of the loaded page until its record is painted. */
export function records(browser: Browser, goal: Goal): Promise<Samples> {
  return visit(browser, goal, async (page) => {
    await page.waitForSelector("[data-delivery]", {state: "attached"});
    const clicks = await page.evaluate(openRecords, {
      links: "main .board .num",
      record: ".evidence-value",
    });
    if (clicks.length === 0) throw new Error("The overview shows no number to click.");
    return {"record:click": clicks};
  });
}

/** How long until it showed, and what the host had sent by then. */
export function timeAndBytes(browser: Browser, host: Host, name: string, goal: Goal): Promise<Samples> {
  const start = Date.now();
  return visit(browser, goal, async (_page, {painted, seenAt}) => {
    const before = host.sentBetween(start, seenAt).filter(({path}) => path.startsWith(`/${name}/`));
    return {
      [`chart:${name}`]: [painted],
      [`bytes:${name}`]: [sum(before, ({bytes}) => bytes)],
      [`gzip:${name}`]: [sum(before, ({gzip}) => gzip())],
    };
  });
}

/** The script, gzipped, that came before the app took the page over. */
export function scriptBytes(browser: Browser, host: Host, goal: Goal): Promise<Samples> {
  const start = Date.now();
  return visit(browser, goal, async (page) => {
    const takenOver = await page.evaluate(() => (globalThis as unknown as Watching).takenOver);
    const scripts = host.sentBetween(start, takenOver).filter(({path}) => path.endsWith(".js"));
    return {"script:ours": [sum(scripts, ({gzip}) => gzip())]};
  });
}

/** Every change of page in the loaded app, its engine included: each page for the first time, then again. */
export function routes(browser: Browser, goal: Goal): Promise<Samples> {
  return visit(browser, goal, async (page) => {
    await page.waitForSelector("[data-delivery]", {state: "attached"});
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve);
        }),
    );
    const longestTask = () => page.evaluate(() => (globalThis as unknown as Watching).longestTask());
    const samples: Samples = {"task:start": [await longestTask()]};
    for (const turn of ["first", "again"]) {
      for (const name of [...pages.slice(1), pages[0]!]) {
        const {ready, drawn} = await page.evaluate(changeRoute, {page: name, title: shell.zh.pages[name]});
        collect(samples, {[`route:${turn}`]: [ready], [`drawn:${turn}`]: [drawn]});
        await page.waitForTimeout(100);
      }
    }
    return {...samples, "task:routes": [await longestTask()]};
  });
}

function sum(sent: readonly Sent[], of: (one: Sent) => number): number {
  return sent.reduce((total, one) => total + of(one), 0);
}
