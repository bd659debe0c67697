import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launchBrowser} from "../../scripts/browser.ts";
import {compose, type Picture} from "../../scripts/picture.ts";

let browser: Browser;
let tab: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  tab = await browser.newPage({viewport: {width: 400, height: 300}});
});
afterAll(() => browser.close());

const picture = {name: "facts", hash: "#", width: 400, height: 300, fullPage: false, shows: [".facts"]};
const facts = '<p class="facts">facts</p>';
const far = `<div style="height: 900px"></div>${facts}<div style="height: 900px"></div>`;

const composed = (html: string, changes: Partial<Picture> = {}) =>
  compose(tab, `data:text/html,${html}`, {...picture, ...changes}, 500);

describe(compose, () => {
  it("is content with a page that shows what the picture names", async () => {
    await composed(facts);
    await composed(far, {fullPage: true});
  });

  it("waits for what comes late", async () => {
    await composed(`<script>setTimeout(() => {document.body.innerHTML = '${facts}'}, 200)</script>`);
    expect(await tab.innerText("body")).toBe("facts");
  });

  it("scrolls to what is to stand at the top", async () => {
    await composed(far, {top: ".facts"});
    const box = await tab.locator(".facts").boundingBox();
    expect(box!.y).toBeCloseTo(24, -1);
  });

  it.each([
    ["what it names is missing", "<p>else</p>", "no .facts"],
    ["what it names lies further down", far, "no .facts"],
    ["what it names is hidden", facts.replace("<p", '<p style="visibility: hidden"'), "no .facts"],
    ["what it names is empty", '<p class="facts"></p>', "no .facts"],
    ["something still loads", `${facts}<p role="status">loading</p>`, "[role=status]"],
    ["a bar moves", `${facts}<progress></progress>`, "progress"],
    ["a chart is not drawn", `${facts}<div data-drawing></div>`, "[data-drawing]"],
    ["a part waits its turn", `${facts}<i data-later></i>`, "[data-later]"],
    ["something failed", `${facts}<p role="alert">sorry</p>`, "[role=alert]"],
  ])("refuses a page where %s", async (_case, html, fault) => {
    await expect(composed(html)).rejects.toThrow(`The picture facts shows ${fault}.`);
  });
});
