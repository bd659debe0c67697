import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {touches} from "../../src/charts/boxes.ts";
import {glanceText} from "../../src/text/glance.ts";
import {narrow} from "./looks.ts";
import {patient, quiet, useBrowser} from "./page.ts";

const visit = useBrowser();

const chart = "[data-exhibit=certified-totals] .figure svg";
const card = ".card";
const stops = `${chart} a[tabindex="0"]`;

/** The page once its marks answer. */
async function ready(hash: string, options?: Parameters<typeof visit>[1]): Promise<Page> {
  const page = await visit(hash, options);
  await page.locator(".figure a .hit").first().waitFor({state: "attached", timeout: patient.timeout});
  return page;
}

const boxOf = async (page: Page, selector: string) => {
  const {x, y, width, height} = (await page.locator(selector).first().boundingBox())!;
  return {left: x, right: x + width, top: y, bottom: y + height};
};

describe("the card by a mark", () => {
  it("says value, date, publisher and grade beside the mark, within the window, and goes at Escape", async () => {
    const page = await ready("#/certified");
    const dot = page.locator(`${chart} a circle`).nth(2);
    await dot.scrollIntoViewIfNeeded();
    await dot.hover();
    await page.locator(`${card} .card-record`).waitFor(patient);
    const words = await page.locator(card).innerText();
    for (const part of ["120", "2025年1月6日", "山西日报", "级", glanceText.zh.open])
      expect(words).toContain(part);
    const mark = await dot.boundingBox();
    const place = await boxOf(page, card);
    const box = {left: mark!.x, right: mark!.x + mark!.width, top: mark!.y, bottom: mark!.y + mark!.height};
    expect(touches(place, box)).toBe(false);
    const {width, height} = page.viewportSize()!;
    expect([place.left >= 0, place.top >= 0, place.right <= width, place.bottom <= height]).not.toContain(
      false,
    );
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(card).count(), patient).toBe(0);
  });

  it("opens the record at a click of the mouse, as ever", async () => {
    const page = await ready("#/certified", {});
    await page.locator(`${chart} a circle`).nth(2).click();
    await page.locator("dialog[open] .evidence-value").waitFor(patient);
    expect(page.url()).toContain("evidence=");
  });

  it("is what a first tap brings, and the second opens the record", async () => {
    const page = await ready("#/certified", {viewport: narrow, hasTouch: true, isMobile: true});
    const dot = page.locator(`${chart} a circle`).nth(2);
    await dot.tap();
    await page.locator(`${card} .card-record`).waitFor(patient);
    expect(page.url()).not.toContain("evidence=");
    expect((await boxOf(page, card)).right).toBeLessThanOrEqual(narrow.width);
    await dot.tap();
    await page.locator("dialog[open] .evidence-value").waitFor(patient);
  });

  it("lists what shares one place, each with its own record", async () => {
    const page = await ready("#/timeline", {});
    const found = await page.evaluate(() => {
      const places = new Map<string, {circle: Element; addresses: Set<string>}>();
      for (const circle of document.querySelectorAll(".figure[data-kind=lanes] a circle[r='10']")) {
        const {left, top} = circle.getBoundingClientRect();
        const place = places.get(`${left} ${top}`) ?? {circle, addresses: new Set()};
        const link = circle.closest("a")!;
        place.addresses.add(link.getAttributeNS("http://www.w3.org/1999/xlink", "href")!);
        places.set(`${left} ${top}`, place);
      }
      const shared = [...places.values()].find(({addresses}) => addresses.size > 1)!;
      shared.circle.scrollIntoView({block: "center"});
      const {x, y, width, height} = shared.circle.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2, count: shared.addresses.size};
    });
    await page.mouse.click(found.x, found.y);
    await expect
      .poll(() => page.locator(`${card} .card-record a`).count(), patient)
      .toBe(Math.min(found.count, 6));
    expect(page.url()).not.toContain("evidence=");
  });
});

describe("the keyboard", () => {
  it("stops once in a chart, goes through its marks by arrows, Home and End, and opens one by Enter", async () => {
    const page = await ready("#/certified", {});
    const focused = () =>
      page.evaluate(() => {
        const link = document.activeElement;
        return link?.querySelector("[aria-label]")?.getAttribute("aria-label") ?? link?.textContent;
      });
    expect(await page.locator(chart).first().locator('a[tabindex="0"]').count()).toBe(1);
    await page.locator(stops).first().focus();
    await page.keyboard.press("Home");
    const names: unknown[] = [await focused()];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("ArrowRight");
      names.push(await focused());
    }
    expect(names.map((name) => /^(?:40|79|120)/.exec(String(name))?.[0]).filter(Boolean)).toEqual([
      "40",
      "79",
      "120",
    ]);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    const [first] = names;
    expect(await focused()).toBe(first);
    await page.locator(card).waitFor(patient);
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate((own) => document.querySelector(own)!.contains(document.activeElement), chart),
    ).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] .evidence-value").waitFor(patient);
  });
});

describe("a province that is looked at", () => {
  it("is lit in every chart by its mark or by its name, and the others are pale", async () => {
    const page = await ready("#/certified");
    const colour = (region: string) =>
      page.evaluate(
        (code) => getComputedStyle(document.getElementById("content")!).getPropertyValue(`--region-${code}`),
        region,
      );
    const lit = () => page.locator("main").getAttribute("data-lit");
    await page.mouse.move(4, 4);
    await expect.poll(lit, patient).toBe(null);
    const [shanxi, hunan] = [await colour("140000"), await colour("430000")];
    await page.locator(`${chart} a circle`).first().hover();
    await expect.poll(lit, patient).toBe("140000");
    expect(await colour("140000")).toBe(shanxi);
    expect(await colour("430000")).not.toBe(hunan);
    await page.locator(".regions [data-region='430000']").hover();
    await expect.poll(lit, patient).toBe("430000");
    await page.mouse.move(4, 4);
    await expect.poll(lit, patient).toBe(null);
  });
});

describe("the signs", () => {
  const named = (page: Page) =>
    page.locator(".signs li").evaluateAll((all) => all.map((one) => one.lastChild!.textContent));

  it("of a page are those its charts use", async () => {
    const page = await ready("#/certified");
    const {badge, plan, goal, gap, ghost} = glanceText.zh.signs;
    await expect
      .poll(() => named(page), patient)
      .toEqual(expect.arrayContaining([badge, plan, goal, gap, ghost]));
    const other = await ready("#/industry");
    await quiet(other);
    await expect.poll(() => named(other), patient).not.toContain(ghost);
    // What is grey there was not published; a plan is hatched, and there is none.
    await expect.poll(() => named(other), patient).toContain(gap);
    expect(await named(other)).not.toContain(plan);
  });

  it("stand in one line on a phone, and the others are reached by moving it", async () => {
    const page = await ready("#/certified", {viewport: narrow});
    const strip = page.locator(".signs");
    const {height, more} = await strip.evaluate(({clientHeight, scrollWidth, clientWidth}) => ({
      height: clientHeight,
      more: scrollWidth - clientWidth,
    }));
    expect(height).toBeLessThanOrEqual(32);
    expect(more).toBeGreaterThan(0);
    await strip.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => strip.evaluate(({scrollLeft}) => scrollLeft), patient).toBeGreaterThan(0);
  });
});

describe("marks", () => {
  it.each(["certified", "timeline"])(
    "are as large for a finger as others leave room, on %s",
    async (name) => {
      const page = await ready(`#/${name}`);
      const small = await page.evaluate(() => {
        const grown = ({x, y, width, height}: DOMRect) =>
          new DOMRect(x + width / 2 - 12, y + height / 2 - 12, 24, 24);
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return [...document.querySelectorAll(".figure svg")].flatMap((svg) => {
          const shapes = [...svg.querySelectorAll("a:not(.break a) :is(circle, rect, path:not(.hit))")];
          const boxes = shapes.map((shape) => shape.getBoundingClientRect());
          return shapes.flatMap((shape, index) => {
            const own = boxes[index]!;
            const isClose = boxes.some((box) => !meet(box, own) && meet(box, grown(own)));
            const {width, height} = shape.closest("a")!.getBoundingClientRect();
            const isLarge = width >= 23.5 && height >= 23.5;
            return isClose || isLarge ? [] : [`${shape.getAttribute("aria-label")} ${width}×${height}`];
          });
        });
      });
      expect(small).toEqual([]);
    },
  );
});
