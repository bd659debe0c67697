import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {shell} from "../../src/text/shell.ts";
import {evidenceLink, go, patient, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const wall = "dialog.wall[open]";
const address = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the screen stands still: its charts drawn, its parts counted. */
async function standing(page: Page) {
  await page.waitForSelector(`${wall} .wall-content > *`);
  await page.waitForFunction(
    (dialog) =>
      !document.querySelector(`${dialog} .figure[data-drawing]`) &&
      document.querySelector(`${dialog} output`),
    wall,
  );
  await page.waitForTimeout(120);
  await quiet(page);
}

async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await standing(page);
}

/** What is written on the screen, with the size it has there, and what of it is cut off. */
function written(page: Page) {
  return page.evaluate((dialog) => {
    const screen = document.querySelector<HTMLElement>(dialog)!;
    const room = screen.querySelector(".wall-room")!.getBoundingClientRect();
    const content = screen.querySelector<HTMLElement>(".wall-content")!;
    const inset = /inset\((\S+)px \S+ calc\(100% - (\S+)px\)/.exec(content.style.clipPath);
    const scale = content.getBoundingClientRect().height / content.scrollHeight;
    const top = content.getBoundingClientRect().top;
    const [from, to] = inset
      ? [top + Number(inset[1]) * scale, top + Number(inset[2]) * scale]
      : [room.top, room.bottom];
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const found: {text: string; size: number; cut: boolean}[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (!node.data.trim() || parent.closest("title, style") || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const isInRoom = content.contains(node);
      // The face of a line is a little higher than the line.
      const face = 4;
      if (isInRoom && (box.bottom <= from + face || box.top >= Math.min(to, room.bottom) - face)) continue;
      const holder = parent.closest<HTMLElement>("svg, .wall-screen")!;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const zoom = (holder as unknown as {currentCSSZoom: number}).currentCSSZoom;
      found.push({
        text: node.data.trim(),
        size: size * zoom,
        cut:
          box.left < -1 ||
          box.right > innerWidth + 1 ||
          box.bottom > innerHeight + 1 ||
          (isInRoom && (box.top < from - face || box.bottom > Math.min(to, room.bottom) + face)),
      });
    }
    return found;
  }, wall);
}

describe("the wall", () => {
  it.each([
    [1920, 1080, 28],
    [1366, 768, 19.9],
    [1024, 768, 14.9],
  ])(
    "shows one exhibit a screen at %i × %i, nothing smaller or cut, by the keyboard alone",
    async (width, height, least) => {
      const page = await visit("#/certified", {viewport: {width, height}});
      await press(page, "p");
      const seen = new Set<string>();
      for (let screens = 0; screens < 60; screens++) {
        const where = await address(page);
        seen.add(/wall=([^:&]*)/.exec(where)![1]!);
        const words = await written(page);
        expect.soft(words.length, where).toBeGreaterThan(3);
        const small = words.filter(({size}) => size < least - 0.1);
        expect.soft(small, `small in ${where}`).toEqual([]);
        expect
          .soft(
            words.filter(({cut}) => cut),
            `cut in ${where}`,
          )
          .toEqual([]);
        expect.soft(words.map(({text}) => text).join(" ")).toContain("评估日2026");
        await press(page, screens % 2 ? "ArrowRight" : " ");
        if ((await address(page)) === where) break;
      }
      expect([...seen]).toEqual(exhibitsOf.certified.map(({id}) => id));
      await page.keyboard.press("Escape");
      await settled(page);
      expect(await address(page)).toBe("#/certified");
    },
  );

  it("is where the address says, after a reload too, and goes to either end", async () => {
    const page = await visit("#/certified?wall=selection-rounds", {});
    await standing(page);
    expect(await page.locator(`${wall} h2`).innerText()).toContain("入选率");
    await press(page, "ArrowRight");
    expect(await address(page)).toBe("#/certified?wall=selection-rounds:2");
    const second = await page.locator(`${wall} .wall-where output`).innerText();
    await page.reload();
    await standing(page);
    await expect.poll(() => page.locator(`${wall} .wall-where output`).innerText(), patient).toBe(second);
    await press(page, "Home");
    expect(await page.locator(`${wall} .wall-where output`).innerText()).toMatch(/ 1\/\d/);
    await press(page, "End");
    const [, place, all] = / (\d+)\/(\d+)/.exec(
      await page.locator(`${wall} .wall-where output`).innerText(),
    )!;
    expect(place).toBe(all);
  });

  it("opens evidence above itself and stays when that is closed; B blanks it", async () => {
    const page = await visit("#/overview", {viewport: {width: 1920, height: 1080}});
    await page.getByRole("button", {name: shell.zh.wall}).click();
    await standing(page);
    await page.locator(`${wall} .figure svg ${evidenceLink}`).first().click();
    await settled(page);
    expect(await page.locator("dialog.evidence[open] .evidence-value").isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(wall).count()).toBe(1);
    await page.keyboard.press("b");
    const colour = () =>
      page.evaluate(
        () => getComputedStyle(document.elementFromPoint(innerWidth / 2, innerHeight / 2)!).backgroundColor,
      );
    await expect.poll(colour, patient).toBe("rgb(0, 0, 0)");
    await page.keyboard.press("ArrowRight");
    await expect.poll(colour, patient).not.toBe("rgb(0, 0, 0)");
  });

  it("begins with the exhibit being read and gives the reader their place back", async () => {
    const page = await visit("#/certified", {});
    await page
      .locator("#certified-rounds, [data-exhibit] h2")
      .nth(3)
      .evaluate((one) => one.scrollIntoView());
    await quiet(page);
    const [place, id] = await page.evaluate(() => [
      scrollY,
      document.querySelectorAll<HTMLElement>("[data-exhibit]")[3]!.dataset["exhibit"],
    ]);
    await page.keyboard.press("p");
    await standing(page);
    expect(await address(page)).toBe(`#/certified?wall=${id}`);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  it("is not opened by who writes a p", async () => {
    const page = await visit("#/overview", {});
    await page.locator("input[type=date]").focus();
    await page.keyboard.press("p");
    await page.locator(".looks select").focus();
    await page.keyboard.press("p");
    await quiet(page);
    expect(await page.locator(wall).count()).toBe(0);
    await go(page, "#/methods");
    await page.keyboard.press("Escape");
    expect(await address(page)).toBe("#/methods");
  });
});
