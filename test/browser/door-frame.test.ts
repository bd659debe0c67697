import {readFileSync} from "node:fs";
import type {Server} from "node:http";
import {resolve} from "node:path";
import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {door} from "../../src/text/door.ts";
import {offlineText} from "../../src/text/offline.ts";
import {shell} from "../../src/text/shell.ts";
import {expectOffline} from "./own-host.ts";
import {patient, useBrowser, type VisitOptions} from "./page.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const whole = readFileSync(resolve("dist-portable/brandgauge.html"));
const serve = filesOf(resolve(process.env["BROWSER_TEST_DIST"] ?? "dist"));
const {pathname: base} = new URL(inject("address"));

/** How mail and document systems show a file: by its address, as text in a frame, as a blob. */
type Way = "address" | "text" | "blob" | "folder";

let server: Server;
beforeAll(async () => {
  server = await listen((request, response) => {
    const {pathname} = new URL(request.url!, "http://localhost");
    if (pathname.startsWith(base)) return serve(request, response);
    const headers = {"Content-Type": "text/html; charset=utf-8"};
    const policy = pathname === "/strict" ? {"Content-Security-Policy": "script-src 'unsafe-eval'"} : {};
    response
      .writeHead(200, {...headers, ...policy})
      .end(
        pathname === "/file.html" ? whole : '<!doctype html><title>Preview</title><body style="margin:0">',
      );
  });
});
afterAll(() => close(server));

/** A page of such a system with the app in a frame that fills it. */
async function framed(way: Way, sandbox: string | null, options: VisitOptions = {}, around = "/mail") {
  const page = await visit("", {at: originOf(server) + around, until: "body", ...options});
  await page.evaluate(showFrame, {way, sandbox, folder: base});
  await expect.poll(() => page.frames().length, patient).toBe(2);
  return {page, frame: page.frames()[1]!};
}

async function showFrame({way, sandbox, folder}: {way: Way; sandbox: string | null; folder: string}) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "border: 0; width: 1440px; height: 890px";
  if (sandbox !== null) frame.setAttribute("sandbox", sandbox);
  const text = await (await fetch("/file.html")).text();
  if (way === "text") frame.srcdoc = text;
  else if (way === "blob") frame.src = URL.createObjectURL(new Blob([text], {type: "text/html"}));
  else frame.src = way === "folder" ? folder : "/file.html";
  document.body.append(frame);
}

describe.each<[Way, string | null]>([
  ["text", null],
  ["text", "allow-scripts"],
  ["blob", null],
  ["blob", "allow-scripts"],
  ["address", "allow-scripts"],
  ["folder", "allow-scripts allow-same-origin"],
])("in a frame that shows it by %s, sandbox %s", (way, sandbox) => {
  it("links, evidence, choices and Back work in place", async () => {
    const {page, frame} = await framed(way, sandbox, {expected: [/can escape its sandboxing/]});
    await shows(frame, "h1", shell.zh.pages.overview);
    await press(page, frame, "nav a", shell.zh.pages.awards);
    await shows(frame, "h1", shell.zh.pages.awards);
    await press(page, frame, "main a.num", "");
    await shows(frame, "dialog[open] h2", shell.zh.record.title);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => frame.evaluate(() => document.querySelector("dialog[open]") === null), patient)
      .toBe(true);
    await press(page, frame, ".regions input", "");
    await expect.poll(() => frame.evaluate(() => location.hash), patient).toMatch(/regions=430000/);
    await press(page, frame, "header a[hreflang], .looks a", shell.zh.language);
    await shows(frame, "h1", shell.en.pages.awards);
    await page.evaluate(() => history.back());
    await shows(frame, "h1", shell.zh.pages.awards);
    expect(page.url()).toBe(`${originOf(server)}/mail`);
    expect(await frame.evaluate(() => document.querySelectorAll("[role=alert], #door").length)).toBe(0);
  });
});

it("a link of a chart leads on in a preview too", async () => {
  const {page, frame} = await framed("text", "allow-scripts");
  await shows(frame, "h1", shell.zh.pages.overview);
  await press(page, frame, ".figure svg a", "");
  await shows(frame, "dialog[open] h2", shell.zh.record.title);
});

describe("a frame that denies scripts is told of", () => {
  const noise = {expected: [/Blocked script|Content Security Policy|CORS|ERR_FAILED|blocked/i]};

  it.each<[string, Way, string | null, string]>([
    ["by its sandbox", "address", "", "/mail"],
    ["by its sandbox, the folder edition too", "folder", "", "/mail"],
    ["by the policy of the page around it", "text", null, "/strict"],
  ])("%s", async (_, way, sandbox, around) => {
    const {frame} = await framed(way, sandbox, noise, around);
    await shows(frame, "#door", door.zh.reasons.unscripted[0]);
    const height = () => frame.evaluate(() => document.getElementById("door")!.clientHeight);
    await expect.poll(height, patient).toBeGreaterThan(99);
  });

  it("when it lets no file be read, with the address to open", async () => {
    const {page, frame} = await framed("folder", "allow-scripts", noise);
    await shows(frame, "#door[role]", door.zh.reasons.framed[0]);
    await shows(frame, "#door[role]", new URL(base, page.url()).href);
  });
});

describe("storage that is denied is told of", () => {
  const deny = () => {
    throw new DOMException("denied", "SecurityError");
  };

  it.each([
    [
      "when asking for it throws",
      `Object.defineProperty(Navigator.prototype, "serviceWorker", {get: ${deny}})`,
    ],
    [
      "when keeping is refused",
      `if (globalThis.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = async () => (${deny})()`,
    ],
  ])("%s", async (_, script) => {
    const page = await visit("#/awards", {
      keeps: true,
      prepare: (context) => context.addInitScript(script),
    });
    await expectOffline(page, "denied");
    expect(await page.locator("[data-offline]").innerText()).toContain(offlineText.zh.denied);
  });
});

/** Waits until a part of the framed page says so. */
async function shows(frame: Frame, selector: string, words: string) {
  const said = () =>
    frame.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map(({textContent}) => textContent).join("\n"),
      selector,
    );
  await expect.poll(said, patient).toContain(words);
}

/** Presses what a reader sees, by the mouse: locators do not reach into a frame of text. */
async function press(page: Page, frame: Frame, selector: string, words: string) {
  const place = () =>
    frame.evaluate(
      ([wanted, text]) => {
        if (document.querySelector("#first, [data-drawing], [data-later]")) return null;
        const all = [...document.querySelectorAll(wanted!)];
        const one = all.find(
          (node) => node.textContent.trim().includes(text!) && node.getBoundingClientRect().width > 0,
        );
        one?.scrollIntoView({block: "center"});
        const {left, top, width, height} = one?.getBoundingClientRect() ?? {};
        return one ? ([left! + width! / 2, top! + height! / 2] as const) : null;
      },
      [selector, words],
    );
  await expect.poll(place, patient).not.toBeNull();
  const [x, y] = (await place())!;
  await page.mouse.click(x, y);
}
