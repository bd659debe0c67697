import {readFileSync} from "node:fs";
import type {RequestListener, Server, ServerResponse} from "node:http";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {afterEach, describe, expect, inject, it} from "vitest";
import {door, type Reason} from "../../src/text/door.ts";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser, type VisitOptions} from "./page.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const dist = resolve(process.env["BROWSER_TEST_DIST"] ?? "dist");
const serve = filesOf(dist);
const {pathname: base} = new URL(inject("address"));
const html = readFileSync(join(dist, "index.html"), "utf8");
const script = /\/assets\/[\w-]+\.js$/;
const said = "#door[role]";

// Whatever is broken on purpose makes noise.
const noise = [/./];

let servers: Server[] = [];
afterEach(() => {
  servers.forEach(close);
  servers = [];
});

/** Opens a page on a host of its own, which treats requests as it likes. */
async function at(host: RequestListener, hash: string, options: VisitOptions = {}): Promise<Page> {
  const server = await listen(host);
  servers.push(server);
  return visit(hash, {at: `${originOf(server)}${base}`, expected: noise, until: said, ...options});
}

/** A host that answers for some files in its own way. */
function answering(files: RegExp, answer: (response: ServerResponse, url: string) => void): RequestListener {
  return (request, response) => {
    if (files.test(request.url!)) answer(response, request.url!);
    else serve(request, response);
  };
}

/** A host that sends some files with another type. */
function typed(files: RegExp, type: string): RequestListener {
  return answering(files, (response, url) => {
    const bytes = readFileSync(join(dist, url.slice(base.length)));
    response.writeHead(200, {"Content-Type": type, "X-Content-Type-Options": "nosniff"}).end(bytes);
  });
}

function sending(text: string, headers: Record<string, string> = {}): RequestListener {
  return (request, response) => {
    if (request.url !== base) return serve(request, response);
    response.writeHead(200, {"Content-Type": "text/html; charset=utf-8", ...headers}).end(text);
  };
}

const withoutScripts = answering(script, (response) => response.writeHead(404).end());
const pagesForAll = answering(script, (response) =>
  response.writeHead(200, {"Content-Type": "text/html"}).end("<!doctype html><title>404</title>"),
);
const withoutOne = answering(/\/assets\/app-[\w-]+\.js$/, (response) => response.writeHead(404).end());
const failing = answering(script, (response) =>
  response.writeHead(200, {"Content-Type": "text/javascript"}).end('throw new Error("boom")'),
);
const cutting = answering(script, (response) => response.destroy());

const hosts: [string, Reason, RequestListener, string][] = [
  ["has lost its scripts", "missing", withoutScripts, "404"],
  ["has lost one that others import", "missing", withoutOne, "assets/app-"],
  ["answers with a page for them", "page", pagesForAll, "assets/index-"],
  ["calls them octet-stream", "type", typed(script, "application/octet-stream"), "application/octet-stream"],
  ["calls them text", "type", typed(script, "text/plain"), "text/javascript"],
  ["hangs up", "unreachable", cutting, "127.0.0.1"],
  ["sends what throws", "broken", failing, "boom"],
];

describe("a host that", () => {
  it.each(hosts)("%s is told of, beside the picture of the overview", async (_, reason, host, detail) => {
    const page = await at(host, "");
    await expectSaid(page, reason, detail);
    expect(await page.locator("#first").isVisible()).toBe(true);
    expect(await page.locator(said).innerText()).toContain(door.zh.picture);
    expect(await page.locator("#first").evaluate((first) => getComputedStyle(first).pointerEvents)).toBe(
      "none",
    );
  });

  it.each(hosts)("%s is told of in place of another page", async (_, reason, host, detail) => {
    const page = await at(host, "#/targets?lang=en");
    await expectSaid(page, reason, detail);
    expect(await page.locator("#first").isVisible()).toBe(false);
    const words = await page.locator(said).innerText();
    expect(words).not.toContain(door.en.picture);
    expect(words.indexOf(door.en.title)).toBeLessThan(words.indexOf(door.zh.title));
  });

  it("has its scripts again is opened by the button", async () => {
    let isBroken = true;
    const page = await at((...asked) => (isBroken ? withoutScripts : serve)(...asked), "#/targets");
    isBroken = false;
    await page.locator(said).getByRole("button", {name: door.zh.reload}).click();
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.targets);
    expect(await page.locator("#door").count()).toBe(0);
  });

  it("is broken does not let the picture pass for another page", async () => {
    const page = await at(withoutScripts, "");
    await page.evaluate(() => {
      location.hash = "#/targets";
    });
    await expect.poll(() => page.locator("#first").isVisible(), patient).toBe(false);
    expect(await page.locator(said).innerText()).not.toContain(door.zh.picture);
    await page.goBack();
    await expect.poll(() => page.locator("#first").isVisible(), patient).toBe(true);
  });

  it("lets the reader wait is told of after 20 seconds, and the app comes all the same", async () => {
    const held: (() => void)[] = [];
    const slow: RequestListener = (request, response) => {
      if (script.test(request.url!)) held.push(() => serve(request, response));
      else serve(request, response);
    };
    const page = await at(slow, "#/targets", {
      until: "#app",
      prepare: (context) => context.clock.install(),
    });
    // What it took to load has passed already.
    await page.clock.runFor(10_000);
    expect(await page.locator(said).count()).toBe(0);
    await page.clock.runFor(11_000);
    await expectSaid(page, "slow", door.zh.waiting);
    await page.clock.resume();
    const release = () => held.splice(0).forEach((answer) => answer());
    release();
    const releasing = setInterval(release, 50);
    await settled(page).finally(() => clearInterval(releasing));
    expect(await page.locator("#door").count()).toBe(0);
  });

  it("does not add the slash to the folder's address is mended", async () => {
    const withoutSlash = base.slice(0, -1);
    const host: RequestListener = (request, response) => {
      if (request.url !== withoutSlash) return serve(request, response);
      response.writeHead(200, {"Content-Type": "text/html"}).end(html);
    };
    const server = await listen(host);
    servers.push(server);
    const page = await visit("#/targets?lang=en", {
      at: `${originOf(server)}${withoutSlash}`,
      expected: [/404/],
      until: "[data-page-ready=targets]",
    });
    await settled(page);
    expect(page.url()).toBe(`${originOf(server)}${base}#/targets?lang=en`);
    expect(await page.locator("#door").count()).toBe(0);
  });

  it("calls scripts latin-1 changes no word", async () => {
    const page = await at(typed(script, "text/javascript; charset=iso-8859-1"), "#/certified", {
      expected: [],
      until: "[data-page-ready]",
    });
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.certified);
    expect(await page.locator("main h2").first().innerText()).toMatch(/^[\u4e00-\u9fff]/);
  });
});

describe("where no script of the page may run, its own words say so", () => {
  // As minifying proxies do: the hashes of the policy no longer fit.
  const minified = html.replaceAll(/<script>[^]*?<\/script>/g, (whole) =>
    whole.replace("<script>", "<script> ").replaceAll(/\s+/g, " "),
  );

  it.each([
    ["a proxy rewrites them", sending(minified)],
    ["the host has a policy of its own", sending(html, {"Content-Security-Policy": "default-src 'self'"})],
  ])("when %s", async (_, host) => {
    const page = await at(host, "#/targets", {until: "#door"});
    const words = page.locator("#door");
    const height = () => words.evaluate((node) => node.getBoundingClientRect().height);
    await expect.poll(height, patient).toBeGreaterThan(99);
    await words.waitFor({state: "visible"});
    expect(await words.getAttribute("role")).toBeNull();
    for (const {title, picture, reasons} of [door.zh, door.en])
      for (const text of [title, picture, ...reasons.unscripted])
        expect(await words.innerText()).toContain(text);
    const {y} = (await words.boundingBox())!;
    expect(y).toBeLessThan(100);
  });

  it("when scripts are off", async () => {
    const page = await at(serve, "", {javaScriptEnabled: false, until: "#door"});
    await page.locator("#door").waitFor({state: "visible"});
    expect(await page.locator("#door").innerText()).toContain(door.zh.reasons.unscripted[0]);
  });

  it("and when all but the first is rewritten", async () => {
    const [, first, rest] = /^([^]*?<\/script>)([^]*)$/.exec(html)!;
    const page = await at(sending(first + rest!.replaceAll("<script>", "<script> ")), "#/targets");
    await expectSaid(page, "unscripted", door.zh.title);
  });

  it("but not while scripts are on their way", async () => {
    const page = await at(
      answering(script, () => {}),
      "",
      {until: "#app"},
    );
    await page.waitForTimeout(5_000);
    expect(await page.locator("#door").isVisible()).toBe(false);
  });
});

it("the folder edition says that it does not open from a disk", async () => {
  const page = await visit("", {
    at: pathToFileURL(join(dist, "index.html")).href,
    expected: noise,
    until: said,
  });
  await expectSaid(page, "disk", "brandgauge.html");
});

it("nothing of it is left once the app is there", async () => {
  const page = await visit("#/overview", {});
  expect(await page.locator("#door").count()).toBe(0);
  expect(await page.locator("html").getAttribute("data-door")).toBeNull();
});

/** The words of a reason are there, in both languages, with what was found. */
async function expectSaid(page: Page, reason: Reason, detail: string) {
  const place = page.locator(said);
  await place.waitFor();
  const words = await place.innerText();
  expect(words).toContain(detail);
  expect(words).not.toMatch(/[{}]/);
  for (const {reasons} of [door.zh, door.en])
    for (const text of reasons[reason])
      for (const part of text.split(/\{\w+\}/)) expect(words).toContain(part.trim());
}
