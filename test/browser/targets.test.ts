import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {scenarioText} from "../../src/text/scenario.ts";
import {targetsText} from "../../src/text/targets.ts";
import {narrow, wide} from "./looks.ts";
import {go, settled, useBrowser} from "./page.ts";

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
    const page = await visit("#/targets?due=2021");
    const shown = () =>
      page
        .locator(".tracker")
        .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["panel"]));
    expect(await shown()).not.toContain("SX-T-015");
    await page
      .locator("[data-exhibit=targets-list]")
      .getByRole("link", {name: targetsText.zh.tracker.more})
      .and(page.locator('[href*="target=SX-T-015"]'))
      .click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-015&due=2021");
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
    await suppose(page, "SX-T-001", {due: "2030年12月31日"});
    expect(await card.getByRole("alert").innerText()).toBe(text.badDue);
    expect(await hash(page)).toBe("#/targets");
    await card.getByRole("button", {name: text.fifteenth}).click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-001&if=due:2030-12-31");
    expect(await card.getByRole("alert").count()).toBe(0);
    expect(await supposed(page, "SX-T-001").innerText()).toContain("2030年底");
    await card.getByRole("button", {name: text.clear}).click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets?target=SX-T-001");
    expect(await supposed(page, "SX-T-001").count()).toBe(0);
  });
});

describe("the list of targets", () => {
  const list = (page: Page) => page.locator("[data-exhibit=targets-list]");
  const rows = (page: Page) => list(page).locator("[data-panel] > .table-scroll tbody tr");
  const choose = async (page: Page, name: string, value: string) => {
    await list(page).locator(`select[name=${name}]`).selectOption(value);
    await settled(page);
  };

  it("is filtered by choices that stand in the address and survive a reload", async () => {
    // A reload breaks off what is fetched in idle time.
    const page = await visit("#/targets", {expected: [/ERR_ABORTED/]});
    const all = await rows(page).count();
    await choose(page, "place", "330000");
    await choose(page, "due", "2020");
    expect(await hash(page)).toBe("#/targets?place=330000&due=2020");
    const found = await rows(page).allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    expect(found.every((row) => row.includes("2020"))).toBe(true);
    const said = await list(page).locator(".target-choices output").innerText();
    expect(said).toMatch(new RegExp(`^列出${found.length}项，共\\d+项$`));
    await page.reload();
    await settled(page);
    expect(await rows(page).allInnerTexts()).toEqual(found);
    expect(await list(page).locator("select[name=due]").inputValue()).toBe("2020");
    await list(page).getByRole("button", {name: targetsText.zh.list.clear}).click();
    await settled(page);
    expect(await hash(page)).toBe("#/targets");
    expect(await rows(page).count()).toBe(all);
  });

  it("offers with each choice how many it would list", async () => {
    const page = await visit("#/targets?place=140000");
    const options = await list(page).locator("select[name=state] option").allInnerTexts();
    const [, first] = options;
    const [, count] = /（(\d+)）$/.exec(first!)!;
    await choose(
      page,
      "state",
      (await list(page).locator("select[name=state] option").nth(1).getAttribute("value"))!,
    );
    expect(await rows(page).count()).toBe(Number(count));
  });

  it("opens in place what cannot be judged, which is said once", async () => {
    const page = await visit("#/targets");
    const fold = list(page).locator("details", {hasText: "未见同口径数据"}).first();
    const summary = fold.locator("summary");
    const [, count] = /（(\d+)项）$/.exec(await summary.innerText())!;
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fold.locator("tbody tr").count()).toBe(Number(count));
    expect(await fold.locator("tbody").innerText()).not.toContain("不能判断");
  });

  it("shows rows as cards on a phone, and nothing narrower than four characters", async () => {
    const page = await visit("#/targets?exhibit=targets-list", {viewport: narrow});
    const cells = await list(page)
      .locator("tbody tr > *")
      .evaluateAll((all) => all.map((cell) => [getComputedStyle(cell).display, cell.clientWidth] as const));
    expect(new Set(cells.map(([display]) => display))).toEqual(new Set(["block", "inline", "none"]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe("the pages on targets and awards", () => {
  const limits = [
    [wide, 6000],
    [narrow, 9000],
  ] as const;

  it.each(limits)("are no longer than a reader scrolls: %j", async (viewport, most) => {
    const page = await visit("#/targets", {viewport});
    for (const name of ["targets", "awards"])
      for (const language of ["zh", "en"]) {
        await go(page, `#/${name}${language === "en" ? "?lang=en" : ""}`);
        const [height, over] = await page.evaluate(() => {
          const {scrollHeight, scrollWidth} = document.documentElement;
          return [scrollHeight, scrollWidth - innerWidth] as const;
        });
        expect.soft(height, `${name} ${language}`).toBeLessThanOrEqual(most);
        expect.soft(over, `${name} ${language}`).toBe(0);
      }
  });

  it.each([wide, narrow])("answer on the first screen, in words and in a picture: %j", async (viewport) => {
    const page = await visit("#/targets", {viewport});
    const seen = (selector: string, words: RegExp) =>
      page.locator(selector).evaluateAll(
        (all, source) =>
          all.some((one) => {
            const {top, bottom, width} = one.getBoundingClientRect();
            return (
              top >= 0 && bottom <= innerHeight && width > 0 && new RegExp(source).test(one.textContent ?? "")
            );
          }),
        words.source,
      );
    const first = "[data-exhibit=own-targets]";
    expect.soft(await seen(`${first} h2`, /结果未见公布.*落后序时进度/)).toBe(true);
    expect.soft(await seen(`${first} svg text`, /^落后序时进度\d+个百分点$/)).toBe(true);
    expect.soft(await seen(`${first} svg text`, /^按此前月均[\d.—]+个推算，2025年底约/)).toBe(true);
    expect.soft(await seen(`${first} svg [aria-label*=完成]`, /^$/)).toBe(true);
    await go(page, "#/awards");
    await page.evaluate(() => scrollTo(0, 0));
    const levels = "[data-exhibit=award-levels]";
    expect.soft(await seen(`${levels} h2`, /省级政府质量奖累计.*未见公布/)).toBe(true);
    expect.soft(await seen(`${levels} tbody th`, /^中国质量奖$/)).toBe(true);
    expect.soft(await seen(`${levels} tbody td .num`, /^3个$/)).toBe(true);
  });
});

describe("the matrix of awards", () => {
  it("opens below a row why its provinces may not stand side by side, over its whole width", async () => {
    const page = await visit("#/awards");
    const row = page.locator("[data-exhibit=award-levels] tr.below").first();
    const before = await page
      .locator("[data-exhibit=award-levels] thead th")
      .evaluateAll((all) => all.map(({clientWidth}) => clientWidth));
    await row.locator("summary").click();
    const reasons = row.locator(".verdicts li");
    expect(await reasons.count()).toBeGreaterThan(0);
    const widths = await page
      .locator("[data-exhibit=award-levels] thead th")
      .evaluateAll((all) => all.map(({clientWidth}) => clientWidth));
    expect(widths).toEqual(before);
    expect(await reasons.first().evaluate((one) => one.clientWidth)).toBeGreaterThan(500);
  });

  it("has no column narrower than four characters on a phone", async () => {
    const page = await visit("#/awards", {viewport: narrow});
    const least = await page.locator(".matrix tbody td[data-label]").evaluateAll((all) => {
      const widths = all.map((one) => one.clientWidth / parseFloat(getComputedStyle(one).fontSize));
      return Math.min(...widths);
    });
    expect(least).toBeGreaterThanOrEqual(4);
  });
});
