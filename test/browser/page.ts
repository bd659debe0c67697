import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {inject, test as base} from "vitest";
import {launchBrowser} from "../../scripts/browser.ts";

export interface VisitOptions extends BrowserContextOptions {
  /** What this visit breaks on purpose; any other fault fails the test. */
  expected?: RegExp[];
  /** Runs before the first request, to break or delay something. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** What to wait for: the page with its rows by default, otherwise this selector. */
  until?: string;
}

/** Opens the page at a hash in a browser profile of its own. */
export type Visit = (hash: string, options?: VisitOptions) => Promise<Page>;

const address = inject("address");

/** One browser a file. A test fails on console noise, failed requests and requests to other origins. */
export const test = base
  .extend("browser", {scope: "file"}, async ({}, {onCleanup}): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("visit", async ({browser}, {onCleanup}): Promise<Visit> => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      if (faults.length > 0) throw new Error(`the page was not quiet:\n${faults.join("\n")}`);
    });
    return async (hash, {expected = [], prepare, until, ...options} = {}) => {
      const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options});
      contexts.push(context);
      watch(context, (fault) => {
        if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
      });
      await prepare?.(context);
      const page = await context.newPage();
      await page.goto(`${address}${hash}`);
      await (until ? page.waitForSelector(until) : settled(page));
      return page;
    };
  });

function watch(context: BrowserContext, report: (fault: string) => void) {
  const {origin} = new URL(address);
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") report(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => report(`uncaught: ${error.error().message}`));
  context.on("requestfailed", (request) => report(`failed: ${request.url()} ${request.failure()?.errorText}`));
  context.on("response", (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(blob|data):$/.test(url.protocol)) report(`foreign: ${url.href}`);
  });
}

/** Follows a link of the page by its address, which keeps the page loaded. */
export async function go(page: Page, hash: string) {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await settled(page);
}

/** Resolves when the page of the address is shown, in its language, with every chart drawn. */
export async function settled(page: Page) {
  await page.waitForFunction(() => {
    const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?");
    const params = new URLSearchParams(query);
    const shown = document.querySelector<HTMLElement>("[data-page-ready]")?.dataset["pageReady"];
    const charts = [...document.querySelectorAll(".figure")];
    const evidence = params.get("evidence");
    return (
      shown === (path || "overview") &&
      document.documentElement.lang.slice(0, 2) === (params.get("lang") ?? "zh") &&
      charts.every((chart) => chart.clientWidth === 0 || chart.firstElementChild) &&
      Boolean(document.querySelector("dialog[open] :is(.evidence-value, .evidence-subject, p)")) === Boolean(evidence)
    );
  });
}

/** Every link to evidence, inside charts (`xlink:href`) and outside. */
export const evidenceLinks = 'a[*|href*="evidence="]';
