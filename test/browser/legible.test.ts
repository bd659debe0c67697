import type {Page} from "playwright-core";
import {expect, inject, it, onTestFinished} from "vitest";
import {launchBrowser} from "../../scripts/browser.ts";
import {narrow, wide} from "./looks.ts";
import {go, settled, useBrowser} from "./page.ts";
import {cutNumbersIn} from "./words.ts";

const visit = useBrowser();
const pages = ["certified", "targets", "compare", "timeline", "data"];

/** Words that are cut by the box they stand in, that stick out of it, or that stand outside their chart. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0;
    const found: string[] = [];
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`the page is ${scrollWidth} px wide`);
    for (const one of document.querySelectorAll<HTMLElement>("#app *:not(svg *)")) {
      const {overflowX, overflowY, display, webkitLineClamp} = getComputedStyle(one);
      if (!shown(one) || display === "inline" || one.closest(".hidden, thead, .figure")) continue;
      const wider = one.scrollWidth - one.clientWidth;
      const higher = one.scrollHeight - one.clientHeight;
      const name = `${one.tagName}.${one.className} ${one.textContent.slice(0, 20)}`;
      if (
        wider > 2 &&
        one.clientWidth > 0 &&
        (overflowX === "hidden" || (overflowX === "visible" && one.children.length === 0))
      )
        found.push(`${name} is ${wider} px wider than its box`);
      if (higher > 2 && overflowY === "hidden" && webkitLineClamp === "none")
        found.push(`${name} is cut below`);
      if (higher > 6 && /^(BUTTON|HEADER|SELECT|INPUT)$/.test(one.tagName))
        found.push(`${name} is higher than its box`);
    }
    for (const chart of [...document.querySelectorAll(".figure svg")].filter(shown)) {
      const box = chart.parentElement!.getBoundingClientRect();
      for (const words of chart.querySelectorAll("text")) {
        const {left, right, width} = words.getBoundingClientRect();
        if (width > 0 && (left < box.left - 1 || right > box.right + 1))
          found.push(`${words.textContent} leaves its chart`);
      }
    }
    return [...new Set(found)];
  });
}

/**
 * Words of charts that are drawn smaller than the reader allows, whatever their style says: how high their characters are tells.
 * The letter within a mark stands in the card and the list too.
 */
function smallInCharts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((allowed) => {
    const rule = document.body.appendChild(document.createElement("span"));
    rule.style.fontSize = `${allowed}px`;
    rule.textContent = "0";
    const high = rule.getBoundingClientRect().height;
    rule.remove();
    const charts = [...document.querySelectorAll<SVGSVGElement>("main .figure svg")];
    const drawn = charts.filter((chart) => chart.getBoundingClientRect().width > 0);
    const found = drawn.flatMap((chart) => {
      const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
      return [...chart.querySelectorAll<SVGTextElement>("text:not(.sign-badge *)")]
        .filter((words) => words.textContent.trim())
        .map((words) => [words.textContent, scale * words.getExtentOfChar(0).height] as const)
        .filter(([, height]) => height < high - 1)
        .map(([words, height]) => `“${words}” is ${height} px high, not ${high}`);
    });
    return drawn.length === 0 ? ["no chart is drawn"] : [...new Set(found)];
  }, least);
}

async function walk(page: Page, look: (name: string) => Promise<void>) {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const name of pages) {
      await go(page, `#/${name}`);
      await look(`${name} at ${viewport.width} px`);
    }
  }
}

it("cuts no words where the reader spaces letters, words and lines", async () => {
  const page = await visit("#/overview", {});
  await page.addStyleTag({
    content:
      "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}",
  });
  await walk(page, async (name) => expect.soft(await cutWords(page), name).toEqual([]));
});

it("keeps words apart from the page, and provinces in their colours, in the reader's own colours", async () => {
  const page = await visit("#/certified?theme=light", {colorScheme: "dark", forcedColors: "active"});
  const paints = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    words: [...document.querySelectorAll(".figure text")].map((one) => getComputedStyle(one).fill),
  }));
  expect(paints.paper).toBe("rgb(0, 0, 0)");
  expect(Math.min(...paints.words.map(lightness))).toBeGreaterThan(0.2);
  await go(page, "#/awards?theme=light");
  const swatches = await page
    .locator(".matrix thead th[data-region]")
    .evaluateAll((heads) => heads.map((head) => getComputedStyle(head, "::before").backgroundColor));
  expect(new Set(swatches).size).toBeGreaterThanOrEqual(4);
});

/** The relative luminance of a colour that is told as numbers; what is not painted is out of question. */
function lightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const linear = [red, green, blue].map((one) => ((one / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** How many of the links of the page the bar, or the heads of a table, cover when they have the focus. */
async function coveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const bar = document.querySelector(".bar")!;
    const links = [...document.querySelectorAll<HTMLElement>("main a[href], main button, main summary")]
      .filter(
        (one) =>
          one.checkVisibility() && one.getClientRects().length > 0 && !one.closest(".browser-tools, thead"),
      )
      .slice(0, 24);
    const covered: string[] = [];
    scrollTo(0, document.documentElement.scrollHeight);
    for (const link of links.toReversed()) {
      link.focus();
      await new Promise(requestAnimationFrame);
      const {top} = link.getBoundingClientRect();
      if (top < bar.getBoundingClientRect().bottom - 1 && document.activeElement === link)
        covered.push(`${link.textContent.slice(0, 20)} at ${Math.round(top)} px`);
    }
    return covered;
  });
}

it("cuts no words in letters of at least 24 px, and what has the focus stands below the bar", async () => {
  const large = await launchBrowser(["--blink-settings=minimumFontSize=24"]);
  onTestFinished(() => large.close());
  const page = await large.newPage({viewport: wide});
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await page.goto(`${inject("address")}#/overview`);
  await settled(page);
  expect(
    await page
      .locator("#app .subtitle")
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize),
  ).toBe("24px");
  await walk(page, async (name) => {
    expect.soft([...(await cutWords(page)), ...(await cutNumbersIn(page))], name).toEqual([]);
    if (!name.startsWith("data")) expect.soft(await smallInCharts(page, 24), name).toEqual([]);
    if (/^(targets|data)/.test(name)) expect.soft(await coveredFocus(page), name).toEqual([]);
  });
});
