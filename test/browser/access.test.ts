import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {go, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();
const engine = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const panels = [
  "overview?evidence=SX-O-011",
  "targets?evidence=distance:sd-o233,sd-t14",
  "data?table=sources&evidence=source:sx-sxrb-20250107",
];
const wide = {width: 1440, height: 900};
const narrow = {width: 390, height: 844};

describe.each([
  {theme: "light", viewport: wide, language: "zh"},
  {theme: "dark", viewport: wide, language: "en"},
  {theme: "light", viewport: narrow, language: "en"},
  {theme: "dark", viewport: narrow, language: "zh"},
])("$theme, $viewport.width px wide, in $language", ({theme, viewport, language}) => {
  it("has no violation axe can find, on any page or panel", async () => {
    const page = await visit("#/overview");
    await page.setViewportSize(viewport);
    await page.evaluate(engine);
    for (const name of [...pages, "data?table=metrics", "data?table=conflicts", ...panels]) {
      await go(page, hashOf(name, theme, language));
      if (viewport === wide && !name.includes("evidence")) await unfold(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
    await page.setViewportSize(wide);
  });
});

describe("every page", () => {
  it("has one h1, steps down its headings one level at a time and names its language", async () => {
    const page = await visit("#/overview");
    for (const name of pages) {
      await go(page, `#/${name}`);
      await unfold(page);
      const levels = await page
        .locator("h1, h2, h3, h4, h5, h6")
        .evaluateAll((all) => all.map(({tagName}) => Number(tagName[1])));
      expect
        .soft(
          levels.filter((level) => level === 1),
          name,
        )
        .toEqual([1]);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect.soft(jumps, `${name}: ${levels.join("")}`).toEqual([]);
      expect.soft(await page.locator("html").getAttribute("lang"), name).toBe("zh-CN");
    }
  });

  it("fits a phone of 390 px without sideways scrolling", async () => {
    const page = await visit("#/overview");
    await page.setViewportSize(narrow);
    for (const name of [...pages, ...panels]) {
      for (const language of ["zh", "en"] as const) {
        await go(page, hashOf(name, "light", language));
        const width = await page.evaluate(() =>
          [document.documentElement, document.body].map((one) => one.scrollWidth),
        );
        expect.soft(Math.max(...width), `${name} in ${language}`).toBeLessThanOrEqual(narrow.width);
      }
    }
    await page.setViewportSize(wide);
  });

  it("shows where the keyboard is", async () => {
    const page = await visit("#/certified");
    await page.locator(".brand").focus();
    for (const selector of [".site-header nav a", ".num", ".figure svg a", "summary"]) {
      const target = page.locator(selector).first();
      await target.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      const outline = await target.evaluate((element) => {
        const {outlineStyle, outlineWidth} = getComputedStyle(element);
        return (
          element === document.activeElement && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0
        );
      });
      expect.soft(outline, selector).toBe(true);
    }
  });
});

function hashOf(name: string, theme: string, language: string): string {
  const [page, query] = name.split("?");
  const parts = [language === "en" && "lang=en", `theme=${theme}`, query].filter(Boolean);
  return `#/${page}?${parts.join("&")}`;
}

/** What axe finds, one line a rule: its id, how many places, the first of them. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const found = await run(document, {resultTypes: ["violations"]});
    return found.violations.map(({id, nodes}) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
