import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const typed = "2024-06-30";

/** A page that takes its time to draw, with a date typed and nothing else done yet. */
async function typedInto(hash: string): Promise<Page> {
  const page = await visit(hash, {});
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: 4});
  await page.getByLabel(shell.zh.day).fill(typed);
  return page;
}

/** A press as long as a hand's: the field is left when it begins, the click comes when it ends. */
async function press(page: Page, name: string, role: "link" | "checkbox") {
  const box = (await page.getByRole(role, {name}).first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(50);
  await page.mouse.up();
}

const address = (page: Page) => page.evaluate(() => location.hash);
const shownDay = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>("input[type=date]")!.value);

describe("a typed evaluation date is kept", () => {
  it.each([
    ["a province box", "targets", "浙江", "checkbox", `#/targets?regions=140000,430000,370000&on=${typed}`],
    ["the language link", "methods", shell.zh.language, "link", `#/methods?lang=en&on=${typed}`],
    ["another page", "targets", shell.zh.pages.awards, "link", `#/awards?on=${typed}`],
  ] as const)("when %s is pressed next on %s", async (_, from, name, role, expected) => {
    const page = await typedInto(`#/${from}`);
    await press(page, name, role);
    await settled(page);
    expect(await address(page)).toBe(expected);
    expect(await shownDay(page)).toBe(typed);
  });
});

describe("the date field", () => {
  it("shows the day judged by when what was typed is no day", async () => {
    const page = await visit("#/methods", {});
    const today = await shownDay(page);
    const field = page.getByLabel(shell.zh.day);
    await field.fill("");
    await field.blur();
    expect(await shownDay(page)).toBe(today);
    expect(await address(page)).not.toContain("on=");
  });

  it("changes nothing when it is only passed", async () => {
    const page = await visit("#/methods", {});
    await page.getByLabel(shell.zh.day).focus();
    await page.keyboard.press("Tab");
    await page.getByLabel(shell.zh.day).blur();
    expect(await address(page)).toBe("#/methods");
  });

  it("stays in the page when what was typed is taken, so that Tab goes on from there", async () => {
    const page = await visit("#/methods", {});
    const field = page.getByLabel(shell.zh.day);
    await field.fill(typed);
    const same = await field.elementHandle();
    await field.press("Enter");
    await settled(page);
    expect(await same!.evaluate((node) => node.isConnected)).toBe(true);
  });
});

it("two series taken one after the other are both compared", async () => {
  const page = await visit("#/compare", {});
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: 4});
  const take = async (name: string, words: string) => {
    await page.getByRole("combobox", {name}).fill(words);
    await page.keyboard.press("Enter");
  };
  // The page need not have followed the first.
  await take("第一个数", "浙江 中华老字号数");
  await take("第二个数", "山东 中华老字号数");
  await settled(page);
  expect(await address(page)).toMatch(/series=330000\.time-honoured.*series=370000\.time-honoured/);
});
