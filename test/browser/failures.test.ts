import type {Page as Tab} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages, type Page} from "../../src/domain/view.ts";
import {dataText} from "../../src/text/data.ts";
import {shell} from "../../src/text/shell.ts";
import {fileText} from "./names.ts";
import {go, patient, settled, useBrowser, type VisitOptions} from "./page.ts";

const visit = useBrowser();
const alert = "[role=alert]";

describe("a broken data file", () => {
  it("is named, with its row if only that is bad, and the rest is shown", async () => {
    const lines = fileText("observations").split("\n");
    const bad = lines.findIndex((line) => line.startsWith("SX-O-011,"));
    lines[bad] = lines[bad]!.replace(",120,exact,", ",一百二十,exact,");
    const page = await visit("#/overview", {
      expected: [/404/, /policies-/],
      prepare: async (context) => {
        await context.route(/observations-.*\.csv$/, (route) => route.fulfill({body: lines.join("\n")}));
        await context.route(/policies-.*\.csv$/, (route) => route.fulfill({status: 404}));
      },
    });
    const notice = page.locator(alert);
    expect(await notice.innerText()).toContain(shell.zh.brokenData);
    expect(await notice.innerText()).toContain(`observations.csv第${bad + 1}行`);
    expect(await notice.innerText()).toContain("“一百二十”不是数");
    expect(await notice.innerText()).toContain("policies.csv 文件不存在或打不开");
    const findings = await page.locator(".findings").innerText();
    expect(findings).toContain("5,328家");
    expect(findings).not.toContain("120个");
    await go(page, "#/data?table=policies");
    expect(await page.locator(".browser output").innerText()).toBe(dataText.zh.rows("0", "0"));
    await go(page, "#/certified?lang=en");
    expect(await notice.innerText()).toContain(`observations.csv, row ${bad + 1}`);
    expect(await page.locator("[data-series]").count()).toBeGreaterThan(5);
  });

  it("that holds all the figures leaves every page readable", async () => {
    const page = await visit("#/overview", {
      expected: [/404/, /observations-/],
      prepare: (context) => context.route(/observations-.*\.csv$/, (route) => route.fulfill({status: 404})),
    });
    for (const name of pages) {
      await go(page, `#/${name}`);
      const notices = await page.locator(alert).allInnerTexts();
      expect.soft(notices, name).toEqual([expect.stringContaining("observations.csv")]);
      expect.soft(await page.locator("h1").innerText(), name).toBe(shell.zh.pages[name]);
    }
  });
});

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

// Pages that ask the engine nothing.
const without = new Set<Page>(["compare", "timeline", "methods"]);

describe("an engine that cannot start says what happened and what to do", () => {
  it.each([
    ["its wasm is missing", "zh", "files_missing", wasmMissing],
    ["its wasm is missing", "en", "files_missing", wasmMissing],
    ["a page comes in place of its wasm", "zh", "files_missing", wasmIsPage],
    ["half of its wasm comes", "zh", "files_missing", wasmCutShort],
    ["the browser cannot unpack", "zh", "no_unpacking", noUnpacking],
    ["the browser has no WebAssembly", "zh", "no_wasm", noWebAssembly],
    ["its worker is missing", "zh", "files_missing", workerMissing],
    ["its worker throws", "zh", "worker_died", workerBroken],
  ] as const)("when %s, in %s", async (_, language, reason, options) => {
    const query = language === "en" ? "?lang=en" : "";
    const page = await visit(`#/overview${query}`, {...options, until: alert});
    await expectNotice(page, language, reason);
    for (const name of pages) {
      await page.getByRole("link", {name: shell[language].pages[name], exact: true}).first().click();
      await expect.poll(() => page.locator("h1").innerText(), patient).toBe(shell[language].pages[name]);
      await page.waitForSelector(`main ${alert}, [data-page-ready="${name}"]`);
      if (without.has(name)) continue;
      await expectNotice(page, language, reason);
    }
  });

  it("and when its worker dies later", async () => {
    const page = await visit("#/overview", {expected: [/crash/, /console: ErrorEvent$/, /EngineError/]});
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        throw new Error("crash");
      });
    });
    await expect.poll(() => page.locator(".findings").innerText(), patient).toContain("120个");
    await page.evaluate(() => {
      location.hash = "#/certified";
    });
    await page.waitForSelector(`main ${alert}`);
    await expectNotice(page, "zh", "worker_died");
    await page.getByRole("button", {name: shell.zh.retry}).click();
    await settled(page);
    expect(await page.locator("main").innerText()).toContain("120个");
  });
});

/** The notice tells failure and remedy in the reader's language, under the page's own heading. */
async function expectNotice(page: Tab, language: "zh" | "en", reason: string) {
  const notice = page.locator(`main ${alert}`);
  await notice.waitFor();
  const words = await notice.innerText();
  for (const part of [shell[language].failed, ...shell[language].failures[reason]!, shell[language].retry]) {
    expect(words).toContain(part);
  }
  expect(await page.getByRole("navigation", {name: shell[language].navigation}).isVisible()).toBe(true);
}
