import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {go, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();

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
