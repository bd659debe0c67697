import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {stageText} from "../../src/text/stage.ts";
import {wall} from "./on-stage.ts";
import {patient, quiet, useBrowser} from "./page.ts";
import {address, faultsIn, foot, present, press, projector, showing, told} from "./presenting.ts";

const visit = useBrowser();
const text = stageText.zh;

interface Watched {
  longest: number;
}

/** From now on the page remembers how long it was not able to answer at most, in milliseconds. */
function watchTasks(page: Page) {
  return page.evaluate(() => {
    const seen = globalThis as unknown as Watched;
    seen.longest = 0;
    new PerformanceObserver((list) => {
      seen.longest = Math.max(seen.longest, ...list.getEntries().map(({duration}) => duration));
    }).observe({type: "longtask"});
  });
}

function longestTask(page: Page) {
  return page.evaluate(() => (globalThis as unknown as Watched).longest);
}

describe("a presentation, driven by keys", () => {
  it("goes to a number, shows all slides, points, enlarges, tells time, and ends", async () => {
    const page = await present(visit);
    await press(page, "4");
    expect(await page.locator(`${wall} .stage-typed`).innerText()).toBe(text.typed("4"));
    await press(page, "Enter");
    await showing(page, "4/6");
    expect(await told(page)).toContain("第4页，共6页：");
    expect(await told(page)).toContain(await page.locator(`${wall} .slide-head h2`).first().innerText());

    await watchTasks(page);
    const begun = Date.now();
    await press(page, "o");
    const overview = page.locator(`${wall} .stage-overview`);
    await expect
      .poll(() => overview.locator(".thumbnail .wall-content[data-shared]").count(), patient)
      .toBe(6);
    // On a busy machine a picture takes longer, and so do all: in one piece it would be as long.
    expect(await longestTask(page)).toBeLessThanOrEqual(Math.max(100, (Date.now() - begun) / 4));
    expect(await overview.locator("a:not([inert] *)").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(/4 公布/);
    expect(await faultsIn(page, `${wall} .stage-overview`, 28)).toEqual([]);
    await press(page, "Home", "ArrowRight", "Enter");
    await showing(page, "2/6");
    expect(await overview.count()).toBe(0);

    await press(page, "?");
    expect(await faultsIn(page, `${wall} .stage-help`, 28)).toEqual([]);
    await press(page, "Escape", "t");
    expect(await page.locator(`${wall} footer .elapsed`).innerText()).toMatch(/^\d\d:\d\d$/);

    await press(page, "l");
    await page.mouse.move(400, 300);
    const dot = await page.locator(".laser").boundingBox();
    expect([dot!.x + dot!.width / 2, dot!.y + dot!.height / 2].map(Math.round)).toEqual([400, 300]);
    expect(await page.locator(`${wall} .wall-screen`).evaluate((one) => getComputedStyle(one).cursor)).toBe(
      "none",
    );

    await press(page, "Home");
    await showing(page, "1/6");
    const mark = page.locator(`${wall} .figure svg a[tabindex="0"]`).first();
    await mark.focus();
    await press(page, "m");
    await expect.poll(() => page.locator(".lens-lead").innerText(), patient).toMatch(/\d/);
    expect(await page.locator(".lens-picture svg").count()).toBe(1);
    expect(await page.locator(".lens-fact").count()).toBeGreaterThan(1);
    expect(await page.locator(".laser").count()).toBe(0);
    expect(await faultsIn(page, ".lens", 28)).toEqual([]);
    // A click enlarges, and leaves the record closed.
    await mark.click();
    expect(page.url()).not.toContain("evidence=");
    await press(page, "Escape");
    expect(await page.locator(".lens").count()).toBe(0);

    await press(page, "f");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null), patient).toBe(true);
    await press(page, "Escape");
    await expect.poll(() => page.locator(wall).count(), patient).toBe(0);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null), patient).toBe(false);
  });

  it("has its buttons within reach of the keyboard, and hides them else", async () => {
    const page = await present(visit, {viewport: {width: 1024, height: 768}, fresh: true});
    const controls = page.locator(`${wall} .stage-controls`);
    const isSeen = () => controls.evaluate((one) => getComputedStyle(one).opacity === "1");
    await page.mouse.move(500, 300);
    expect(await isSeen()).toBe(true);
    await expect.poll(isSeen, patient).toBe(false);
    await press(page, "Shift+Tab");
    expect(await isSeen()).toBe(true);
    const names = await controls
      .locator("button")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
    const {first: _, last: __, white: ___, ...commands} = text.commands;
    expect(names.toSorted()).toEqual(Object.values(commands).toSorted());
    expect(await faultsIn(page, `${wall} .stage-controls`, 19.9)).toEqual([]);
    await controls.locator('[data-command="overview"]').focus();
    await press(page, "Enter");
    expect(await page.locator(`${wall} .stage-overview`).count()).toBe(1);
  });

  it("holds the day and the slides it began with", async () => {
    const page = await present(visit);
    const day = (await foot(page)).split(" · ")[0];
    await page.evaluate(() => (location.hash = "#/certified?on=2024-06-30&wall=selection-rounds"));
    await showing(page, "4/6");
    expect((await foot(page)).split(" · ")[0]).toBe(day);
  });

  it("turns by itself, but not over open evidence nor while hidden, until it is touched", async () => {
    const page = await present(visit, {...projector, prepare: (context) => context.clock.install()});
    await press(page, "a");
    const pace = page.locator('[data-command="rotation"]');
    expect(await pace.innerText()).toBe(text.every(10));
    const turned = async () => {
      const before = await address(page);
      await page.clock.fastForward(11_000);
      await quiet(page);
      return (await address(page)) !== before;
    };
    expect(await turned()).toBe(true);

    const slide = await page.evaluate(() => location.hash);
    await page.evaluate(() => (location.hash += "&evidence=SX-O-005"));
    await page.locator("dialog.evidence[open]").waitFor();
    expect(await turned()).toBe(false);
    await page.evaluate((hash) => (location.hash = hash), slide);
    await page.locator("dialog.evidence[open]").waitFor({state: "detached"});
    expect(await turned()).toBe(true);

    const hide = (hidden: boolean) =>
      page.evaluate((isHidden) => {
        Object.defineProperty(document, "hidden", {configurable: true, get: () => isHidden});
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    expect(await turned()).toBe(false);
    await hide(false);
    expect(await turned()).toBe(true);
    await page.mouse.click(960, 1060);
    expect(await pace.innerText()).toBe(text.every(null));
  });

  it("turns by a finger that wipes over it", async () => {
    const page = await present(visit, {viewport: {width: 390, height: 844}, hasTouch: true});
    const first = await address(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      session.send("Input.dispatchTouchEvent", {type, touchPoints: x === undefined ? [] : [{x, y: 300}]});
    const wipe = async (from: number, to: number) => {
      await touch("touchStart", from);
      await touch("touchMove", (from + to) / 2);
      await touch("touchMove", to);
      await touch("touchEnd");
    };
    await wipe(300, 100);
    await expect.poll(() => address(page), patient).not.toBe(first);
    await quiet(page);
    await wipe(100, 300);
    await expect.poll(() => address(page), patient).toBe(first);
    const small = await page
      .locator(`${wall} .stage-controls button`)
      .evaluateAll((all) =>
        all
          .filter((one) => Math.min(one.clientWidth + 2, one.clientHeight + 2) < 24)
          .map((one) => one.textContent),
      );
    expect(small).toEqual([]);
  });
});
