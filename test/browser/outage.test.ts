import type {RequestListener, Server} from "node:http";
import {resolve} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, inject, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser, type VisitOptions} from "./page.ts";
import {withheld, withholdAnswers} from "./records.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const serve = filesOf(resolve(process.env["BROWSER_TEST_DIST"] ?? "dist"));
const {pathname: base} = new URL(inject("address"));
const alert = "[role=alert]";

// What the overview is drawn with; everything else comes later.
const first = /\/$|\/(?:index|rolldown-runtime|app|page|first|older)-[\w-]+\.js$/;
const wasm = /duckdb-eh-[\w-]+\.bin$/;

/** How the host answers just now. */
let host: RequestListener = serve;
let asked: string[] = [];
let server: Server;
beforeAll(async () => {
  server = await listen((request, response) => {
    asked.push(new URL(request.url!, "http://localhost").pathname);
    host(request, response);
  });
});
afterAll(() => close(server));
beforeEach(() => {
  host = serve;
  asked = [];
});

const away: RequestListener = (request) => request.socket.destroy();
const onlyFirst: RequestListener = (request, response) =>
  (first.test(request.url!) ? serve : away)(request, response);

/** Half of the engine, then the line breaks. */
const cutShort: RequestListener = (request, response) => {
  if (!wasm.test(request.url!)) return serve(request, response);
  const {write, end} = response;
  response.end = ((bytes: Buffer) => {
    Object.assign(response, {write, end});
    response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => request.socket.destroy(), 50));
    return response;
  }) as typeof response.end;
  serve(request, response);
};

const noise = [/ERR_|ScriptError|EngineError/];

function open(hash: string, options: VisitOptions = {}) {
  return visit(hash, {
    at: `${originOf(server)}${base}`,
    ...options,
    expected: [...noise, ...(options.expected ?? [])],
  });
}

async function turnTo(page: Page, hash: string) {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

/** Marks the page as it stands, to tell whether it was loaded anew. */
async function mark(page: Page) {
  await page.evaluate(() => Object.assign(globalThis, {isSamePage: true}));
}

async function expectSamePage(page: Page) {
  expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
  expect(await page.locator(alert).count()).toBe(0);
}

describe("a moment without network", () => {
  it("is told of where a page would be, which comes by itself, as all others do", async () => {
    host = onlyFirst;
    const page = await open("#/overview");
    await mark(page);
    await turnTo(page, "#/timeline");
    const notice = page.locator(`main ${alert}`);
    await notice.waitFor();
    expect(await notice.innerText()).toContain("网络恢复后会自动再试");
    await turnTo(page, "#/awards");
    await notice.waitFor();
    host = serve;
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.awards);
    await turnTo(page, "#/timeline");
    await settled(page);
    // What goes with the marks of charts failed too, and nobody was told.
    await expect.poll(() => page.locator(".contents-rail a").count(), patient).toBeGreaterThan(1);
    await expectSamePage(page);
  });

  it("is told of in the panel of a number, which fills by itself", async () => {
    host = onlyFirst;
    const modules: string[] = [];
    // As in browsers that never ask again for a module that did not come: what cannot come may not be imported.
    const page = await open("#/overview", {
      prepare: async (context) => {
        await context.addInitScript(() => Reflect.deleteProperty(Performance.prototype, "memory"));
        context.on("request", (request) => {
          if (request.resourceType() === "script") modules.push(new URL(request.url()).pathname);
        });
      },
    });
    await mark(page);
    await turnTo(page, "#/overview?evidence=SX-O-011");
    await page.locator(`dialog ${alert}`).waitFor();
    expect(asked.filter((path) => !first.test(path)).length).toBeGreaterThan(0);
    expect(modules.filter((path) => !first.test(path))).toEqual([]);
    host = serve;
    await page.locator("dialog[open]", {hasText: "山西日报"}).waitFor();
    await expectSamePage(page);
  });

  it("may cut the engine in two, which is then fetched anew", async () => {
    host = cutShort;
    const page = await open("#/overview", {expected: withheld, prepare: withholdAnswers});
    await mark(page);
    await turnTo(page, "#/overview?evidence=hn-o002");
    const notice = page.locator(`dialog ${alert}`);
    await notice.waitFor();
    expect(await notice.innerText()).toContain(shell.zh.failures.unreachable[0]);
    host = serve;
    await page.locator("dialog .rivals").waitFor();
    expect(asked.filter((path) => wasm.test(path)).length).toBeGreaterThan(1);
    await expectSamePage(page);
  });

  it("costs nothing where there is none: no script comes twice", async () => {
    const page = await open("#/overview", {ahead: true});
    await turnTo(page, "#/timeline");
    await settled(page);
    await expect.poll(() => asked.some((path) => wasm.test(path)), patient).toBe(true);
    const scripts = asked.filter((path) => path.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((path, place) => scripts.indexOf(path) < place)).toEqual([]);
  });
});

describe("an engine that ends or may not begin", () => {
  it("without a word leaves nobody waiting", async () => {
    const page = await open("#/overview?evidence=hn-o002", {
      expected: withheld,
      prepare: async (context) => {
        await withholdAnswers(context);
        // The page asks its worker more often whether it lives.
        await context.addInitScript(() => {
          const every = setInterval;
          globalThis.setInterval = ((run: () => void, wait: number) =>
            every(run, wait / 4)) as typeof setInterval;
        });
      },
    });
    await page.locator("dialog .rivals").waitFor();
    await page.workers()[0]!.evaluate(() => {
      addEventListener(
        "message",
        (event) => {
          event.stopImmediatePropagation();
          (globalThis as unknown as Worker & {close: () => void}).close();
        },
        true,
      );
    });
    await turnTo(page, "#/overview?evidence=hn-o147");
    const notice = page.locator(`dialog ${alert}`);
    await notice.waitFor();
    expect(await notice.innerText()).toContain(shell.zh.failures.worker_died[0]);
    await notice.getByRole("button", {name: shell.zh.retry}).click();
    await page.locator("dialog .rivals").waitFor();
  });

  it.each([
    ["blob:", "worker-src 'self'"],
    ["wasm", "script-src 'self' 'unsafe-inline'"],
  ])("for a policy of the host without %s says so", async (_, policy) => {
    host = (request, response) => {
      response.setHeader("Content-Security-Policy", policy);
      serve(request, response);
    };
    const page = await open("#/overview?evidence=hn-o002", {
      expected: [...withheld, /Content Security Policy/, /console: (?:Error)?Event$|in duckdb worker/],
      prepare: withholdAnswers,
      until: `dialog ${alert}`,
    });
    expect(await page.locator(`dialog ${alert}`).innerText()).toContain(shell.zh.failures.forbidden[0]);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.overview);
  });
});
