import type {Page as Tab} from "playwright-core";
import {describe, expect, it} from "vitest";
import type {EngineError} from "../../src/domain/errors.ts";
import {pages} from "../../src/domain/view.ts";
import {shell} from "../../src/text/shell.ts";
import {withheld, withholdAnswers} from "./records.ts";
import {patient, quiet, settled, useBrowser, type VisitOptions} from "./page.ts";

const visit = useBrowser();
const figure = (id: string) => `#/overview?evidence=${id}`;
const alert = "[role=alert]";

const wasm = /duckdb-eh-.*\.bin$/;
const wasmMissing: VisitOptions = {
  expected: [/404/, /\.bin/, /EngineError/],
  prepare: (context) => context.route(wasm, (route) => route.fulfill({status: 404})),
};
// What a host with a fallback page answers for a file that was not copied.
const wasmIsPage: VisitOptions = {
  expected: [/EngineError/],
  prepare: (context) =>
    context.route(wasm, (route) => route.fulfill({contentType: "text/html", body: "<!doctype html>"})),
};
const wasmCutShort: VisitOptions = {
  expected: [/EngineError/],
  prepare: (context) =>
    context.route(wasm, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({body: (await answer.body()).subarray(0, 4_000_000)});
    }),
};
const noUnpacking: VisitOptions = {
  expected: [/EngineError/],
  prepare: (context) =>
    context.addInitScript(() => Reflect.deleteProperty(globalThis, "DecompressionStream")),
};
const noWebAssembly: VisitOptions = {
  expected: [/WebAssembly/],
  prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly")),
};
const workerMissing: VisitOptions = {
  expected: [/404/, /worker/, /EngineError/],
  prepare: (context) => context.route(/worker-.*\.js$/, (route) => route.fulfill({status: 404})),
};
const workerBroken: VisitOptions = {
  expected: [/boom/, /console: ErrorEvent$/, /EngineError/],
  prepare: (context) =>
    context.route(/worker-.*\.js$/, (route) =>
      route.fulfill({contentType: "text/javascript", body: 'throw new Error("boom")'}),
    ),
};

describe("an engine that cannot start says what happened and what to do", () => {
  // Which file failed is the same to the pages; what the browser lacks might not be.
  const few = ["overview", "certified"] as const;

  it.each([
    ["its wasm is missing", "zh", "files_missing", wasmMissing, pages],
    ["its wasm is missing", "en", "files_missing", wasmMissing, few],
    ["a page comes in place of its wasm", "zh", "files_missing", wasmIsPage, few],
    ["half of its wasm comes", "zh", "files_missing", wasmCutShort, few],
    ["the browser cannot unpack", "zh", "no_unpacking", noUnpacking, pages],
    ["the browser has no WebAssembly", "zh", "no_wasm", noWebAssembly, pages],
    ["its worker is missing", "zh", "files_missing", workerMissing, few],
    ["its worker throws", "zh", "worker_died", workerBroken, few],
  ] as const)("when %s, in %s", async (_, language, reason, options, opened) => {
    const page = await visit(`#/overview?${language === "en" ? "lang=en&" : ""}evidence=SX-O-011`, {
      ...asking(options),
      until: `dialog ${alert}`,
    });
    await expectNotice(page, language, reason);
    await page.keyboard.press("Escape");
    for (const name of opened) {
      await page.getByRole("link", {name: shell[language].pages[name], exact: true}).first().click();
      await settled(page);
      expect.soft(await page.locator("h1").innerText()).toBe(shell[language].pages[name]);
      expect.soft(await page.locator(alert).count(), name).toBe(0);
    }
  });

  it("and when its worker dies of a question, which can be asked again", async () => {
    const page = await visit(
      figure(told),
      asking({expected: [/crash/, /console: ErrorEvent$/, /EngineError/]}),
    );
    await answered(page);
    await page.workers()[0]!.evaluate(() =>
      addEventListener("message", () => {
        throw new Error("crash");
      }),
    );
    await open(page, toldToo);
    await page.waitForSelector(`dialog ${alert}`);
    await expectNotice(page, "zh", "worker_died");
    await page.getByRole("button", {name: shell.zh.retry}).click();
    await answered(page);
    expect(await page.locator("dialog[open]").innerText()).toContain("266");
  });
});

it("an engine that dies while nobody asks starts anew for the next question", async () => {
  const page = await visit(figure(told), asking({expected: [/crash/, /console: ErrorEvent$/]}));
  await answered(page);
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error("crash");
    });
  });
  await expect.poll(() => page.workers().length, patient).toBe(0);
  await open(page, toldToo);
  await answered(page);
  expect(await page.locator(alert).count()).toBe(0);
});

describe("a script that does not come", () => {
  const lost = [/ERR_FAILED/, /ScriptError/];
  const aborting = (script: RegExp): VisitOptions => ({
    expected: lost,
    prepare: async (context) => {
      await context.route(script, (route) => route.abort());
      // A page that nobody sees does not try again by itself.
      await context.addInitScript(() => Object.defineProperty(document, "hidden", {value: true}));
    },
  });

  it.each([
    ["a page", "#/overview", /\/TimelinePage-[\w-]+\.js$/, "#/timeline", "main", "h2"],
    ["a table", "#/data", /\/SameFacts-[\w-]+\.js$/, "#/data?table=conflicts", "main", ".exhibit"],
    [
      "the record of a number",
      "#/overview",
      /\/record-[\w-]+\.js$/,
      figure("SX-O-011"),
      "dialog[open]",
      ".copies",
    ],
  ])(
    "is told of where %s would be, in the reader's language, and comes when asked again",
    async (...told) => {
      const [, from, script, hash, place, content] = told;
      const page = await visit(from, aborting(script));
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      const notice = page.locator(`${place} ${alert}`);
      await notice.waitFor();
      expect(await notice.innerText()).not.toMatch(/[A-Za-z]/);
      expect(await notice.innerText()).toContain(shell.zh.scriptMissing[0]);
      expect(await isInSight(page, `${place} ${alert}`)).toBe(true);
      await page.evaluate(() => Object.assign(globalThis, {isSamePage: true}));
      const retry = notice.getByRole("button", {name: shell.zh.retry});
      await retry.click();
      await notice.waitFor();
      await page.context().unroute(script);
      await retry.click();
      await page.locator(`${place} ${content}`).first().waitFor();
      expect(await page.locator(alert).count()).toBe(0);
      expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
    },
  );

  it("ahead of time comes when it is wanted", async () => {
    const script = /\/TimelinePage-[\w-]+\.js$/;
    let failed = 0;
    const page = await visit("#/overview", {
      ahead: true,
      expected: lost,
      prepare: (context) =>
        context.route(script, (route) => {
          failed++;
          return route.abort();
        }),
    });
    await expect.poll(() => failed, patient).toBe(2);
    await quiet(page);
    await page.context().unroute(script);
    await page.getByRole("link", {name: shell.zh.pages.timeline, exact: true}).first().click();
    await settled(page);
    expect(await page.locator(alert).count()).toBe(0);
  });
});

function isInSight(page: Tab, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((node) => {
    const {top, bottom} = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

// Two figures that others state too, as the engine answers here.
const told = "hn-o002";
const toldToo = "hn-o147";

function answered(page: Tab) {
  return page.waitForSelector("dialog .rivals", {timeout: 50_000});
}

function open(page: Tab, id: string) {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, figure(id));
}

/** A visit in which the record of a figure asks the engine. */
function asking({expected = [], prepare}: VisitOptions): VisitOptions {
  return {
    expected: [...expected, ...withheld],
    prepare: async (context) => {
      await withholdAnswers(context);
      await prepare?.(context);
    },
  };
}

/** What needs the engine tells failure and remedy in the reader's language; the page behind it stands. */
async function expectNotice(page: Tab, language: "zh" | "en", reason: EngineError["reason"]) {
  const notice = page.locator(`dialog ${alert}`);
  await notice.waitFor();
  const words = await notice.innerText();
  for (const part of [shell[language].failed, ...shell[language].failures[reason], shell[language].retry]) {
    expect(words).toContain(part);
  }
  expect(await page.getByRole("navigation", {name: shell[language].navigation}).isVisible()).toBe(true);
}
