import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {meetingText} from "../../src/text/meeting.ts";
import {shell} from "../../src/text/shell.ts";
import {day, kept, readyMade, slides} from "./deck.ts";
import {press, standing, wall, written} from "./on-stage.ts";
import {useOwnHost} from "./own-host.ts";
import {patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const host = useOwnHost(visit);
const text = meetingText.zh;
const four = text.ready.provinces(4);
const portable = pathToFileURL(resolve("dist-portable/brandgauge.html")).href;

/** From any page to a ready-made deck on the wall: two clicks. */
async function present(page: Page, name = four) {
  await page.getByRole("link", {name: shell.zh.pages.meeting, exact: true}).click();
  await readyMade(page, name, "present").click();
  await standing(page);
}

/** Walks the deck on the wall by the keyboard, and looks at every screen. */
async function walk(page: Page) {
  const least = (28 * page.viewportSize()!.height) / 1080;
  const seen = new Set<string>();
  for (let screens = 0; screens < 60; screens++) {
    const where = await page.evaluate(() => location.hash);
    const {found, fill, headless, sources, says} = await written(page);
    const layout = await page.locator(`${wall} .wall-screen`).getAttribute("data-layout");
    seen.add(/wall=([^:&]*)/.exec(where)![1]!);
    const faults = {
      small: found.filter(({size}) => size < least - 0.1),
      cut: found.filter(({cut}) => cut),
      headless,
      tooHigh: fill > 1.005,
      unsourced: layout === "title" ? !/来源共\d+份文件/.test(says) : sources === 0,
    };
    expect.soft(faults, where).toEqual({small: [], cut: [], headless: 0, tooHigh: false, unsourced: false});
    expect.soft(found.map((one) => one.text).join(" ")).toMatch(day);
    await press(page, screens % 2 ? "PageDown" : "ArrowRight");
    if ((await page.evaluate(() => location.hash)) === where) break;
  }
  return seen.size;
}

describe("a ready-made deck", () => {
  it.each([
    [four, {width: 1920, height: 1080}],
    [text.ready.tally, {width: 1024, height: 768}],
  ])("%s is presented by two clicks from a fresh page, and driven by keys at %o", async (name, viewport) => {
    const page = await visit("#/overview", {viewport});
    await present(page, name);
    const count = await walk(page);
    await press(page, "Home");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await slides(page).count()).toBe(count);
    await kept(page);
  });

  it("is presented without network from the folder, and from the one file", async () => {
    const page = await host.install({expected: [/ERR_CONNECTION_REFUSED|ERR_FAILED|sw\.js/]});
    host.goAway();
    await page.reload();
    await settled(page);
    await present(page, text.ready.tally);
    await press(page, "End");
    expect(await page.locator(`${wall} h2`).innerText()).not.toBe("");
    // Who loads the page again goes on with the talk where it was.
    const there = await page.evaluate(() => location.hash);
    const foot = await page.locator(`${wall} .wall-where`).innerText();
    await page.reload();
    await standing(page);
    expect(await page.evaluate(() => location.hash)).toBe(there);
    await expect.poll(() => page.locator(`${wall} .wall-where`).innerText(), patient).toBe(foot);

    const single = await visit("#/overview", {at: portable});
    await present(single, text.ready.tally);
    await press(single, "ArrowRight");
    expect(await single.locator(`${wall} h2`).innerText()).toContain("项目标");
  });
});
