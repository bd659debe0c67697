import type {Page} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {go, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();

/** What the translator of these tests puts before each text: what it makes of it. */
const sign = "¤";

/**
 * Translates the page as translators of browsers do, from now on: a text goes, and an element with other words comes. `tag`
 * is what it puts there; `keeps` wraps the text itself instead.
 */
function translate({tag, keeps}: {tag: string; keeps: boolean}) {
  const done = new WeakSet<Node>();
  const put = (text: Node) => {
    const parent = text.parentElement;
    if (done.has(text) || !text.nodeValue?.trim() || !parent) return;
    if (parent.closest("[translate=no], script, style, svg, textarea, option")) return;
    const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
    const words = keeps ? text : document.createTextNode(`¤${text.nodeValue}`);
    done.add(words);
    text.parentNode!.replaceChild(outer, text);
    outer.append(inner);
    inner.append(words);
  };
  const putAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(put);
  };
  putAll(document.getElementById("app")!);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(putAll);
  }).observe(document.body, {childList: true, subtree: true});
}

// Each change what a reader does to the page before it.
const changes = [
  "#/overview?regions=140000,430000",
  "#/overview?on=2024-06-30",
  "#/overview",
  "#/overview?lang=en",
  "#/overview?evidence=SX-O-011",
  "#/overview?evidence=hn-o002",
  "#/certified",
  "#/certified?regions=330000",
  "#/targets?regions=330000",
  "#/targets",
  "#/timeline",
  "#/timeline?lang=en",
  "#/awards?on=2022-01-01",
  "#/brief",
  "#/brief?regions=430000",
  "#/meeting",
  "#/meeting?lang=en",
];

/** What the page says, the translator's signs taken away. */
async function said(page: Page): Promise<string[]> {
  const parts = await page
    .locator("header, fieldset, main, dialog[open]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
  return parts
    .join("\n")
    .replaceAll(sign, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

async function change(page: Page, hash: string) {
  await go(page, hash);
  await quiet(page);
  return said(page);
}

async function linesAfter(page: Page, hashes: readonly string[]): Promise<Record<string, string[]>> {
  // The contents come at leisure.
  await page.addStyleTag({content: ".contents-rail, .signs { display: none !important; }"});
  const lines: Record<string, string[]> = {};
  for (const hash of hashes) lines[hash] = await change(page, hash);
  return lines;
}

let plain: Record<string, string[]> = {};
beforeAll(async () => {
  plain = await linesAfter(await visit("#/overview", {}), changes);
});

describe("a page that the browser translates", () => {
  it.each([
    [
      "puts other texts in place of its own",
      {tag: "font", keeps: false},
      [...changes.slice(0, 12), ...changes.slice(-2)],
    ],
    ["wraps its texts", {tag: "font", keeps: true}, changes.slice(0, 9)],
  ])("says what it should after every change, when the translator %s", async (_, how, hashes) => {
    const page = await visit("#/overview", {});
    await page.evaluate(translate, how);
    if (!how.keeps) expect(await page.locator("h1").innerText()).toBe(sign + shell.zh.pages.overview);
    await page.evaluate(() => Object.assign(document.querySelector("header")!, {isAsDrawn: true}));
    const translated = await linesAfter(page, hashes);
    for (const hash of hashes) expect.soft(translated[hash], hash).toEqual(plain[hash]);
    expect(await page.locator("[role=alert]").count()).toBe(0);
    // Nothing had to be drawn anew.
    expect(await page.evaluate(() => "isAsDrawn" in document.querySelector("header")!)).toBe(true);
  });

  it("is drawn anew, as the address says, where somebody changed it in a way nobody foresaw", async () => {
    const page = await visit("#/overview?lang=en", {expected: [/NotFoundError|removeChild|insertBefore/]});
    await page.evaluate(translate, {tag: "span", keeps: false});
    for (const hash of [
      "#/overview?regions=140000,430000",
      "#/targets?regions=330000",
      "#/timeline?lang=en",
      "#/brief",
    ]) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await settled(page);
      expect.soft(await page.locator("[role=alert]").count(), hash).toBe(0);
      expect.soft((await said(page)).length, hash).toBeGreaterThan(20);
    }
  });

  it("leaves charts and the way to the other language to themselves", async () => {
    const page = await visit("#/overview", {});
    expect(await page.locator(".figure:not([translate=no])").count()).toBe(0);
    expect(await page.locator("a.language").getAttribute("translate")).toBe("no");
  });
});
