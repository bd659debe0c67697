import type {BrowserContext, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {isDay} from "../../src/domain/date.ts";
import {pages} from "../../src/domain/view.ts";
import {formatDate} from "../../src/text/format.ts";
import {shell} from "../../src/text/shell.ts";
import {rowsOf} from "./names.ts";
import {go, patient, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const address = (page: Page) => page.evaluate(() => location.hash);
const shownDay = (page: Page) => page.getByLabel(shell.zh.day).inputValue();
const fault = (page: Page) => page.locator(".day-fault").innerText();

/** Lets the clock of the computer stand at a day. */
function clockAt(day: string) {
  return (context: BrowserContext) =>
    context.addInitScript((from) => {
      const set = Date.parse(from);
      const real = Date;
      const begun = real.now();
      const now = () => set + (real.now() - begun);
      globalThis.Date = new Proxy(real, {
        construct: (made, given: []) => (given.length > 0 ? new made(...given) : new made(now())),
        get: (made, key) => (key === "now" ? now : Reflect.get(made, key)),
      });
    }, `${day}T04:00:00Z`);
}

describe("the box of the evaluation date", () => {
  it("pins nothing into the address when the reader tabs through all of it", async () => {
    const page = await visit("#/methods", {});
    await page.getByLabel(shell.zh.day).focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("Tab");
    await page.waitForTimeout(800);
    expect(await address(page)).toBe("#/methods");
  });

  it.each(["0202-06-30", "1850-01-01", "4063-01-01"])(
    "does not take %s, says so, and stays",
    async (typed) => {
      const page = await visit("#/methods?on=2024-06-30", {});
      const field = page.getByLabel(shell.zh.day);
      await field.fill(typed);
      await page.waitForTimeout(800);
      await field.blur();
      await expect.poll(() => fault(page), patient).toContain("仍按2024年6月30日");
      expect([await address(page), await shownDay(page)]).toEqual(["#/methods?on=2024-06-30", "2024-06-30"]);
      // What the reader turns to next is not in its way.
      await page.locator("h1").click();
      await expect.poll(() => fault(page), patient).toBe("");
    },
  );

  it("takes no year that is typed half, and no year of five digits", async () => {
    const page = await visit("#/methods?on=2024-06-30", {});
    const field = page.getByLabel(shell.zh.day);
    expect(await field.getAttribute("max")).toMatch(/^20\d\d-\d\d-\d\d$/);
    await field.focus();
    for (const key of ["ArrowRight", "ArrowRight", "2", "0", "2"]) await page.keyboard.press(key);
    await field.blur();
    await quiet(page);
    expect([await address(page), await shownDay(page)]).toEqual(["#/methods?on=2024-06-30", "2024-06-30"]);
  });
});

describe.each(["1970-01-01", "2000-01-01", "2099-01-01"])("with a clock of %s", (day) => {
  it("the pages have their figures, and say that the clock can hardly be right", async () => {
    const page = await visit("#/overview", {prepare: clockAt(day), until: "[data-page-ready=overview]"});
    await page.waitForSelector("[data-clock-note]");
    await expect
      .poll(() => page.locator("[data-clock-note]").innerText(), patient)
      .toContain(`${day.slice(0, 4)}年1月1日`);
    await settled(page);
    expect(await page.locator("main").innerText()).toContain("120个");
    await page.getByLabel(shell.zh.day).fill("2024-06-30");
    await expect.poll(() => page.locator("[data-clock-note]").count(), patient).toBe(0);
  });
});

it("a day before the record in an address is not evaluated, and the page says between which days it can be", async () => {
  const page = await visit("#/overview?on=1950-01-01", {until: "[data-address-note]"});
  expect(await page.locator("[data-address-note]").innerText()).toMatch(
    /1950-01-01（评估日应在\d{4}年\d+月\d+日至\d{4}年\d+月\d+日之间）/,
  );
  expect(await page.locator("main").innerText()).toContain("120个");
});

// test/exhibits/later-days.test.ts has every exhibit on each of these days.
it("no page claims on a later day that the record was searched further than it was", async () => {
  const later = ["2026-12-30", "2027-01-01", "2028-02-29", "2035-06-30"].map((on) => `methods?on=${on}`);
  const whole = rowsOf("sources").flatMap(({published_on = ""}) =>
    isDay(published_on) ? [published_on] : [],
  );
  const searched = shell.zh.searched(formatDate(whole.toSorted().at(-1)!, "zh"));
  const page = await visit("#/overview");
  for (const hash of [...pages.map((name) => `${name}?on=2026-12-31`), ...later]) {
    await go(page, `#/${hash}`);
    const words = await page.locator("#app").innerText();
    const claims = new Set(words.match(/检索截至[^\s，。；）]+/g));
    expect.soft([...claims], hash).toEqual([searched]);
  }
});
