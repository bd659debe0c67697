import type {BrowserContext, Page, Request, Route} from "playwright-core";
import {describe, expect, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {evidenceLink, patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const script = /\/assets\/.*\.js$/;
const engine = /duckdb|tables-.*\.bin$/;

/** Holds the scripts of the app back until they are let go. */
function scripts() {
  const waiting: Route[] = [];
  let isOpen = false;
  return {
    hold: (context: BrowserContext) =>
      context.route(script, (route) => (isOpen ? route.continue() : void waiting.push(route))),
    release: () => {
      isOpen = true;
      return Promise.all(waiting.map((route) => route.continue()));
    },
  };
}

describe("what the build drew", () => {
  it("is read without any script: words, charts, evidence and the day it speaks of", async () => {
    const page = await visit("", {javaScriptEnabled: false, until: "#first"});
    expect(await page.locator("#first h1").innerText()).toBe(shell.zh.pages.overview);
    expect(await page.locator("#first .board").innerText()).toMatch(/120个[^]*5,328家/);
    expect(await page.locator(`#first .figure svg ${evidenceLink}`).count()).toBeGreaterThan(3);
    expect(await page.locator("#first .figure svg:visible").count()).toBe(4);
    expect(await page.locator("#first input[type=date]").getAttribute("value")).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([1440, 390])(
    "shows its first chart first, and moves nothing when the rest comes, at %i px",
    async (width) => {
      const {hold} = scripts();
      const page = await visit("", {
        viewport: {width, height: 900},
        until: "#first .figure svg",
        prepare: async (context) => {
          await hold(context);
          await context.addInitScript(holdFrames);
        },
      });
      const first = await places(page, "#first");
      expect(first.boxes.map((box) => box.split(" ")[0])).toEqual(["H1", "H2", "H3", "DIV"]);
      expect(first.words).not.toContain("427个");
      await page.evaluate(() => (globalThis as unknown as {releaseFrames: () => void}).releaseFrames());
      await page.waitForSelector("#first .site-footer");
      const whole = await places(page, "#first");
      expect(whole.words).toContain("427个");
      expect(whole.boxes.slice(0, 4)).toEqual(first.boxes);
    },
  );

  it.each([1440, 390])("gives way to the app without a jump at %i px", async (width) => {
    const {hold, release} = scripts();
    const page = await visit("", {
      viewport: {width, height: 900},
      until: "#first .site-footer",
      prepare: async (context) => {
        await hold(context);
        await context.addInitScript(watchShifts);
      },
    });
    const before = await places(page, "#first");
    // How the build's own parts come one after the other is looked at above.
    await page.evaluate(() => Object.assign(globalThis, {shift: 0}));
    await release();
    await settled(page);
    expect(await page.locator("#first").count()).toBe(0);
    expect(await places(page, "#app")).toEqual(before);
    expect(await page.evaluate(() => (globalThis as unknown as {shift: number}).shift)).toBeLessThan(0.001);
  });

  it.each([
    ["#/certified", "system"],
    ["#/overview?lang=en", "system"],
    ["#/overview?on=2024-06-30&theme=dark", "dark"],
  ])("is not shown to who asks for %s", async (hash, theme) => {
    const {hold, release} = scripts();
    const page = await visit(hash, {prepare: hold, until: "#app"});
    expect(await page.locator("#first").isVisible()).toBe(false);
    const scheme = await page.evaluate(() => document.documentElement.dataset["theme"]);
    expect(scheme ?? "system").toBe(theme);
    await release();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
  });

  it("is drawn anew for a reader of another day", async () => {
    const page = await visit("", {
      prepare: (context) => context.clock.setFixedTime(new Date("2031-03-01T04:00:00Z")),
    });
    expect(await page.locator("input[type=date]").inputValue()).toBe("2031-03-01");
    expect(await page.locator(".board").innerText()).toContain("6年1个月");
  });

  it("leads on before the app is there, and keeps the reader's place", async () => {
    const {hold, release} = scripts();
    const page = await visit("", {prepare: hold, until: "#first"});
    await page.locator("#first nav a", {hasText: shell.zh.pages.awards}).click();
    await release();
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.awards);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(shell.zh.pages.awards);
  });
});

describe("the query engine", () => {
  it("is asked for by nobody before the charts are drawn", async () => {
    const asked: string[] = [];
    const {hold, release} = scripts();
    const page = await visit("", {
      ahead: true,
      until: "#first",
      prepare: async (context) => {
        context.on("request", (request: Request) => asked.push(request.url()));
        await hold(context);
        await context.addInitScript(markTakeover);
      },
    });
    await release();
    await page.waitForSelector("[data-delivery]");
    expect(asked.filter((url) => engine.test(url)).length).toBeGreaterThan(2);
    const early = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({startTime}) => startTime < (globalThis as unknown as {takenOver: number}).takenOver)
        .map(({name}) => name),
    );
    expect(early.some((url) => script.test(url))).toBe(true);
    expect(early.filter((url) => engine.test(url))).toEqual([]);
  });

  it("is not needed for any chart, nor for another page", async () => {
    const page = await visit("", {
      expected: [/\.bin/, /ERR_FAILED/],
      prepare: (context) => context.route(/\.bin$/, (route) => route.abort()),
    });
    expect(await page.locator(".figure svg:visible").count()).toBeGreaterThan(0);
    await page.locator("nav a", {hasText: shell.zh.pages.certified}).click();
    await settled(page);
    expect(await page.locator("[data-exhibit=certified-totals] .figure svg").count()).toBeGreaterThan(5);
    expect(await page.locator("[role=alert]").count()).toBe(0);
  });

  it("is left alone for a reader who saves data, whatever record is opened", async () => {
    const asked: string[] = [];
    const page = await visit("", {
      prepare: async (context) => {
        context.on("request", (request: Request) => asked.push(request.url()));
        await context.addInitScript(() =>
          Object.defineProperty(navigator, "connection", {value: {saveData: true}}),
        );
      },
    });
    await page.waitForTimeout(1500);
    expect(asked.filter((url) => engine.test(url))).toEqual([]);
    await page.locator(".board .num", {hasText: "120个"}).first().click();
    await expect.poll(() => page.locator("dialog[open]").innerText(), patient).toContain("山西日报");
    expect(asked.filter((url) => engine.test(url))).toEqual([]);
  });
});

/** Where the headings and charts of the page stand, and what it says. */
function places(page: Page, root: string) {
  return page.evaluate((selector) => {
    const parts = [...document.querySelectorAll<HTMLElement>(`${selector} :is(h1, h2, h3, .figure)`)];
    return {
      boxes: parts.map((part) => {
        const {x, y, width, height} = part.getBoundingClientRect();
        return [part.tagName, x, y, width, height].join(" ");
      }),
      words: document.querySelector<HTMLElement>(`${selector} main .board`)?.innerText ?? null,
    };
  }, root);
}

/** Lets no script know of a frame until told to. */
function holdFrames() {
  const next = globalThis.requestAnimationFrame.bind(globalThis);
  const held: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (callback) => held.push(callback);
  Object.assign(globalThis, {
    releaseFrames: () => {
      globalThis.requestAnimationFrame = next;
      held.forEach((callback) => next(callback));
    },
  });
}

function watchShifts() {
  const state = globalThis as unknown as {shift: number};
  state.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.shift += (entry as unknown as {value: number}).value;
  }).observe({type: "layout-shift", buffered: true});
}

function markTakeover() {
  const observer = new MutationObserver(() => {
    if (!document.getElementById("app") || document.getElementById("first")) return;
    (globalThis as unknown as {takenOver: number}).takenOver ??= performance.now();
  });
  observer.observe(document, {childList: true, subtree: true});
}
