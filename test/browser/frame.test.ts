import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {daysText} from "../../src/text/days.ts";
import {shell} from "../../src/text/shell.ts";
import {hashOf, narrow, wide} from "./looks.ts";
import {go, patient, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const text = daysText.zh;

/** The box of what is found first, on the screen. */
async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).first().boundingBox())!;
}

const address = (page: Page) => page.evaluate(() => location.hash);

describe("the bar with provinces and evaluation date", () => {
  it.each([
    ["desk", wide, 56],
    ["projector", {width: 1920, height: 1080}, 68],
    ["phone", narrow, 96],
  ] as const)("is low and stays in sight on a %s, in both languages", async (_, size, most) => {
    const page = await visit("#/overview");
    await page.setViewportSize(size);
    for (const language of ["zh", "en"]) {
      for (const name of ["overview", "certified", "targets"]) {
        await go(page, hashOf(name, "light", language));
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
        await quiet(page);
        const bar = await boxOf(page, ".bar");
        expect.soft(bar.y, `${name} in ${language}`).toBe(0);
        expect.soft(bar.height, `${name} in ${language}`).toBeLessThanOrEqual(most);
        const inside = await page
          .locator(".bar :is(.regions label, input[type=date], button):visible")
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        expect.soft(inside.length).toBeGreaterThan(5);
        for (const one of inside) {
          expect.soft(one.height, `${name} in ${language}`).toBeGreaterThanOrEqual(24);
          expect.soft(one.right, `${name} in ${language}`).toBeLessThanOrEqual(size.width);
          expect.soft(one.bottom, `${name} in ${language}`).toBeLessThanOrEqual(bar.height);
        }
      }
    }
    await page.setViewportSize(wide);
  });

  it.each([wide, narrow])(
    "hides nothing that has the focus, nor what a link leads to, at $width px",
    async (size) => {
      const page = await visit("#/certified", {viewport: size});
      const bar = await boxOf(page, ".bar");
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const links = page.locator("main .num:visible");
      // Backwards, so that each comes into sight from above.
      await links.nth(Math.min(30, (await links.count()) - 1)).focus();
      for (let press = 0; press < 25; press++) {
        await page.keyboard.press("Shift+Tab");
        const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
        expect.soft(top, `after ${press + 1} presses`).toBeGreaterThanOrEqual(bar.height - 1);
      }
      await go(page, "#/certified?exhibit=certified-rounds");
      const ids = await page.locator("[data-exhibit] h2").evaluateAll((all) => all.map(({id}) => id));
      await go(page, `#/certified?exhibit=${ids.at(-2)}`);
      await quiet(page);
      const heading = await boxOf(page, `#${ids.at(-2)}`);
      expect(heading.y).toBeGreaterThanOrEqual(bar.height);
      expect(heading.y).toBeLessThan(size.height / 2);
    },
  );
});

describe("the evaluation day", () => {
  const open = (page: Page) => page.getByRole("button", {name: shell.zh.chooseDay}).click();

  it("is chosen with a click, and the page says what has changed since, each number with its source", async () => {
    const page = await visit("#/certified", {});
    await open(page);
    await page.getByRole("button", {name: text.yearEnd("2024")}).click();
    await expect.poll(() => address(page), patient).toBe("#/certified?on=2024-12-31");
    await settled(page);
    await expect.poll(() => page.locator(".since").innerText(), patient).toContain("按2024年12月31日：");
    expect(await page.locator(".since").innerText()).toMatch(/山西精品79个，今为120个（2025年1月6日）/);
    expect(await page.locator(".since .num").first().getAttribute("href")).toContain("evidence=");
    expect(await page.locator("main").innerText()).toContain("评估日2024年12月31日");
    await page.keyboard.press("Escape");
    expect(await page.locator(".day-panel").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("▾");
    await page.getByRole("button", {name: shell.zh.backToToday}).click();
    await settled(page);
    expect(await page.locator(".since").count()).toBe(0);
  });

  it("goes from one publication to the next on the slider, which leaves one step behind in the history", async () => {
    const page = await visit("#/overview?on=2025-03-01", {});
    const before = await page.evaluate(() => history.length);
    await open(page);
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => address(page), patient).toBe("#/overview?on=2025-01-07");
    expect(await page.locator(".day-said").innerText()).toContain("山西精品120个");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => address(page), patient).not.toContain("2025-01-07");
    await settled(page);
    expect(await page.locator("main").innerText()).not.toContain("120个");
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.locator(".day-ticks i").count()).toBeGreaterThan(5);
  });

  it("is judged by as soon as what is typed is complete, without leaving the field", async () => {
    const page = await visit("#/methods", {});
    const field = page.locator("input[type=date]");
    await field.fill("2024-06-30");
    await expect.poll(() => address(page), patient).toBe("#/methods?on=2024-06-30");
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    // A year half typed is a year long ago.
    await field.fill("0202-06-30");
    await page.waitForTimeout(900);
    expect(await address(page)).toBe("#/methods?on=2024-06-30");
  });
});

describe("the contents of a page", () => {
  it("name its exhibits, and mark the one that is read", async () => {
    const page = await visit("#/certified", {});
    const rail = page.locator(".rail");
    const current = rail.locator("[aria-current=location]");
    const headings = await page.locator("main h2[id]").allInnerTexts();
    await expect.poll(() => rail.locator("a").allInnerTexts(), patient).toEqual(headings);
    expect(await current.innerText()).toBe(headings[0]);
    for (const place of [2, 1, headings.length - 1]) {
      await page
        .locator("main h2[id]")
        .nth(place)
        .evaluate((one) => one.scrollIntoView());
      await expect.poll(() => current.allInnerTexts(), patient).toEqual([headings[place]]);
    }
    await rail.locator("a").nth(1).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await address(page)).toContain("exhibit=");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(headings[1]);
    await expect.poll(() => current.allInnerTexts(), patient).toEqual([headings[1]]);
  });

  it("are folded on a phone, and move nothing when they come", async () => {
    const page = await visit("#/certified", {viewport: narrow});
    const button = page.getByRole("button", {name: shell.zh.contents});
    await button.waitFor();
    const room = await boxOf(page, ".contents-rail");
    expect(room.height).toBe(34);
    expect(await page.locator(".rail a:visible").count()).toBe(0);
    await button.click();
    await page.locator(".rail a").nth(2).click();
    await settled(page);
    expect(await page.locator(".rail a:visible").count()).toBe(0);
    expect((await boxOf(page, "main h2[id] >> nth=2")).y).toBeLessThan(400);
  });
});
