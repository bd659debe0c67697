import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();

/** The exhibit whose heading has the focus and stands at the top of what is seen. */
function arrived(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const heading = document.activeElement as HTMLElement | null;
    const top = heading?.getBoundingClientRect().top ?? -1;
    return heading?.localName === "h2" && top >= -1 && top < innerHeight / 2 ? heading.id : null;
  });
}

const asked = "#/targets?exhibit=levels-distance";

describe("the address of an exhibit", () => {
  it("opens the page at it, again after a reload and in the other language", async () => {
    // A reload breaks off what is fetched in idle time.
    const page = await visit(asked, {expected: [/ERR_ABORTED/]});
    await expect.poll(() => arrived(page), patient).toBe("levels-distance");
    await page.reload();
    await settled(page);
    await expect.poll(() => arrived(page), patient).toBe("levels-distance");
    await page.locator(".site-header .language").click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe("#/targets?lang=en&exhibit=levels-distance");
    await expect.poll(() => arrived(page), patient).toBe("levels-distance");
  });

  it("is the link in the heading of every exhibit", async () => {
    const page = await visit("#/certified");
    const links = await page
      .locator("[data-exhibit]")
      .evaluateAll((all) =>
        all.map((exhibit) => [
          (exhibit as HTMLElement).dataset["exhibit"],
          exhibit.querySelector(".exhibit-heading .anchor")?.getAttribute("href"),
        ]),
      );
    expect(links.length).toBeGreaterThan(3);
    expect(links).toEqual(links.map(([id]) => [id, `#/certified?exhibit=${id}`]));
  });

  it("brings the reader back when followed again after scrolling away", async () => {
    const page = await visit("#/overview", {});
    const link = page.locator("[data-exhibit=single-champions] .anchor");
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => arrived(page), patient).toBe("single-champions");
    await page.evaluate(() => scrollTo(0, 0));
    await link.evaluate((element) => element.focus({preventScroll: true}));
    await page.keyboard.press("Enter");
    await expect.poll(() => arrived(page), patient).toBe("single-champions");
  });

  it("is left behind when the reader goes to another page", async () => {
    const page = await visit(asked);
    await page.locator(".site-header nav a").first().click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe("#/overview");
  });
});
