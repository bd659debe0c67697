import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {scenarioText} from "../../src/text/scenario.ts";
import {targetsText} from "../../src/text/targets.ts";
import {settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const panel = "dialog.evidence[open]";
const text = scenarioText.zh;

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const tracker = (page: Page, target: string) => page.locator(`.tracker[data-panel="${target}"]`);
const supposed = (page: Page, target: string) => tracker(page, target).locator(".supposed");
const states = (page: Page, target: string) =>
  tracker(page, target)
    .locator(".known > .state")
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset["state"]));

/** Fills the fields of the what-if of a target, folded open, and asks for the answer. */
async function suppose(
  page: Page,
  target: string,
  fields: Partial<Record<"value" | "due" | "pace", string>>,
) {
  const form = tracker(page, target).locator("form.what-if");
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
  await form.getByRole("button", {name: text.apply}).click();
  await settled(page);
}

async function openWhatIf(page: Page, target: string) {
  await tracker(page, target).locator("summary", {hasText: text.title}).click();
  await tracker(page, target).locator("form.what-if").waitFor();
}

describe("the path of a target", () => {
  it("opens from the table, and first of all", async () => {
    const page = await visit("#/targets");
    const shown = () =>
      page
        .locator(".tracker")
        .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["panel"]));
    expect(await shown()).not.toContain("SX-T-015");
    await page
      .locator('[data-region="140000"]')
      .getByRole("link", {name: targetsText.zh.tracker.more})
      .and(page.locator('[href*="target=SX-T-015"]'))
      .click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-015");
    expect((await shown())[0]).toBe("SX-T-015");
    expect(await tracker(page, "SX-T-015").locator(".figure svg").count()).toBe(1);
  });

  it("says what was known on the evaluation date", async () => {
    const page = await visit("#/targets");
    expect((await states(page, "SX-T-001"))[0]).toBe("due_passed_unknown");
    await page
      .getByRole("textbox", {name: "评估日"})
      .or(page.locator("input[type=date]"))
      .first()
      .fill("2024-06-30");
    await page.keyboard.press("Enter");
    await settled(page);
    expect((await states(page, "SX-T-001"))[0]).toBe("behind");
    const words = await tracker(page, "SX-T-001").innerText();
    expect(words).toContain("79个");
    expect(words).not.toContain("120个");
  });

  it("is told without a figure before the first total", async () => {
    const page = await visit("#/targets?on=2022-01-01");
    expect(await states(page, "SX-T-001")).toEqual(["unknown"]);
    expect(await tracker(page, "SX-T-001").locator(".figure svg").count()).toBe(1);
  });
});

describe("what if", () => {
  it("is answered, marked as supposed, with workings, and survives a reload", async () => {
    const page = await visit("#/targets");
    await openWhatIf(page, "SX-T-001");
    await suppose(page, "SX-T-001", {due: "2027", pace: "4"});
    expect(await hash(page)).toBe("#/targets?target=SX-T-001&if=due:2027,pace:4");
    const answer = supposed(page, "SX-T-001");
    expect(await answer.locator(".state").innerText()).toBe(text.badge);
    const said = await answer.innerText();
    // 1,089 days from 6 January 2025 to the end of 2027 are 35.8 months: 120 + 4 × 35.8 = 263.
    expect(said).toContain("263");
    await answer.locator(".num", {hasText: "263"}).first().click();
    await settled(page);
    expect(await page.locator(panel).innerText()).toContain("263");
    await page.keyboard.press("Escape");
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await supposed(page, "SX-T-001").innerText()).toBe(said);
    expect(await tracker(page, "SX-T-001").locator("[name=pace]").inputValue()).toBe("4");
  });

  it("offers the fifteenth plan, refuses a date that is none, and is cleared", async () => {
    const page = await visit("#/targets");
    await openWhatIf(page, "SX-T-001");
    const card = tracker(page, "SX-T-001");
    await suppose(page, "SX-T-001", {due: "2030年底"});
    expect(await card.getByRole("alert").innerText()).toBe(text.badDue);
    expect(await hash(page)).toBe("#/targets");
    await card.getByRole("button", {name: text.fifteenth}).click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-001&if=due:2030-12-31");
    expect(await card.getByRole("alert").count()).toBe(0);
    expect(await supposed(page, "SX-T-001").innerText()).toContain("2030年12月31日");
    await card.getByRole("button", {name: text.clear}).click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-001");
    expect(await supposed(page, "SX-T-001").count()).toBe(0);
  });
});
