import {isDeepStrictEqual} from "node:util";
import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, inject} from "vitest";
import {launchBrowser} from "../../scripts/browser.ts";

export interface VisitOptions extends BrowserContextOptions {
  /** What this visit breaks on purpose; any other fault fails the test. */
  expected?: readonly RegExp[];
  /** Runs before the first request, to break or to watch something. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** A selector to wait for in place of the page with all its rows. */
  until?: string;
  /** Leaves the page its service worker, which visits do without, as on a plain http address. */
  keeps?: boolean;
  /** Lets the page fetch and build ahead what nobody looks at yet; in other visits all that is asked for is needed. */
  ahead?: boolean;
  /** Another server than the one all tests share. */
  at?: string;
  /** Gives the page a start and a profile of its own, where only the window is another. */
  fresh?: boolean;
}

/**
 * Opens the page at a hash. The address is all the state there is, so visits without options share one loaded page, in
 * whatever window; a visit with other options, or with `{}`, has a browser profile of its own.
 */
export type Visit = (hash: string, options?: VisitOptions) => Promise<Page>;

/** Links to evidence: `href` in the page, `xlink:href` inside charts. */
export const evidenceLink = 'a[*|href*="evidence="]';

const desk = {width: 1440, height: 900};
// To compile the hot parts of the engine once more pays only for who asks it longer than a test does.
const once = "--js-flags=--liftoff-only";

// Of this process, which runs one file after the other; it ends with it.
let launched: Browser | null = null;

/**
 * Gives a test file a browser. Console noise, failed requests and requests to other origins fail the test that caused
 * them.
 */
export function useBrowser(): Visit {
  let browser: Browser;
  let shared: Page | null = null;
  let faults: string[] = [];

  async function open(hash: string, options: VisitOptions): Promise<Page> {
    const {expected = [], prepare, until, keeps, ahead = keeps, at = inject("address"), ...rest} = options;
    const {fresh: _, ...profile} = rest;
    const context = await browser.newContext({viewport: desk, ...profile});
    context.setDefaultTimeout(patient.timeout);
    watch(context, at, (fault) => {
      if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
    });
    if (!keeps)
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    // What is built ahead took a third of the time of all tests.
    if (!ahead)
      await context.addInitScript(() =>
        Object.defineProperty(Reflect.get(navigator, "connection"), "saveData", {value: true}),
      );
    await prepare?.(context);
    const page = await context.newPage();
    await page.goto(`${at}${hash}`, {waitUntil: until ? "commit" : "load"});
    await (until ? page.waitForSelector(until, {state: "attached"}) : settled(page));
    return page;
  }

  beforeAll(async () => {
    if (!launched?.isConnected()) launched = await launchBrowser([once]);
    browser = launched;
  });
  afterEach(async ({task}) => {
    const found = faults;
    faults = [];
    // A page that failed a test, or was broken for one, is not used again.
    if (task.result?.state === "fail" || found.length > 0) shared = null;
    const used = shared?.context();
    await Promise.all(browser.contexts().map((context) => context !== used && context.close()));
    if (found.length > 0) throw new Error(`the page was not quiet:\n${found.join("\n")}`);
  });
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));

  return async (hash, options) => {
    const {viewport = desk, ...others} = options ?? {viewport: desk};
    if (options && !(options.viewport && Object.keys(others).length === 0)) return open(hash, options);
    if (!shared) return (shared = await open(hash, {viewport}));
    // A short table elsewhere drops what the components of the wanted page still remember.
    await go(shared, "#/data?table=units");
    if (!isDeepStrictEqual(shared.viewportSize(), viewport)) await shared.setViewportSize(viewport!);
    await go(shared, hash);
    return shared;
  };
}

function watch(context: BrowserContext, address: string, report: (fault: string) => void) {
  const {origin} = new URL(address);
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") report(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => report(`uncaught: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // Who leaves a page ends what it still fetches.
    if (why !== "net::ERR_ABORTED") report(`failed: ${request.url()} ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(blob|data):$/.test(url.protocol)) report(`foreign: ${url.href}`);
  });
}

/** Changes the address of a loaded page, as a link of it does. */
export async function go(page: Page, hash: string) {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await settled(page);
}

/** Resolves when the page shows what its address says: the navigation links to it, charts and evidence are drawn. */
export async function settled(page: Page) {
  await page.waitForFunction(() => {
    const view = (hash: string) => {
      const [path, query] = hash.replace(/^#\/?/, "").split("?");
      const params = new URLSearchParams(query);
      params.delete("evidence");
      params.delete("exhibit");
      params.sort();
      return `${path || "overview"}?${params}`;
    };
    const current = document.querySelector<HTMLAnchorElement>(".site-header nav [aria-current]");
    const shown = document.querySelector<HTMLElement>("[data-page-ready]");
    const charts = [...document.querySelectorAll(".figure")];
    const record = document.querySelector("dialog[open] header ~ :not(.loading, .copies)");
    return (
      !document.querySelector("#first, [data-later]") &&
      current &&
      shown &&
      view(current.hash) === view(location.hash) &&
      view(location.hash).startsWith(`${shown.dataset["pageReady"]}?`) &&
      charts.every((chart) => chart.clientWidth === 0 || !chart.hasAttribute("data-drawing")) &&
      Boolean(record) === location.hash.includes("evidence=")
    );
  });
  await quiet(page);
}

/** Lets what is due happen: two frames, then whatever the page has waiting. */
export async function quiet(page: Page) {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      requestIdleCallback(resolve, {timeout: 500});
    });
  });
}

/** Opens every part that is folded away; what is inside is built only then. */
export async function unfold(page: Page) {
  const openAll = () =>
    page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
      for (const part of folded) part.open = true;
      return folded.length;
    });
  // What opens may hold more that is folded, and that once more.
  for (let depth = 0; depth < 4 && (await openAll()) > 0; depth++) await quiet(page);
}

/** Options of `expect.poll`. Only what fails waits so long, and a busy machine is no fault of the page. */
export const patient = {timeout: 60_000};
