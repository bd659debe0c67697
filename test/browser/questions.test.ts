import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import type {Language, Page as PageName} from "../../src/domain/view.ts";
import {shell} from "../../src/text/shell.ts";
import {narrow, wide} from "./looks.ts";
import {go, settled, useBrowser} from "./page.ts";

const visit = useBrowser();

interface Question {
  asks: string;
  /** The pages gone to from the overview, an action each. */
  actions: readonly PageName[];
  /** The answer in words, all of it on the first screen. */
  words: string;
  /** The picture, or as much of it as tells. */
  picture: string;
  /** A number of the answer. */
  number: string;
}

const row = ".board .row";

// The questions of an official that the app answers without leaving it, in their order.
const questions: readonly Question[] = [
  {
    asks: "how many were certified",
    actions: [],
    words: `${row} .answer`,
    picture: `${row} .figure svg`,
    number: `${row} .answer .num`,
  },
  {
    asks: "how far each is toward its target",
    actions: [],
    words: `${row} .verdict`,
    picture: `${row} .figure svg`,
    number: `${row} .verdict .num`,
  },
  {
    asks: "how quality awards compare",
    actions: ["awards"],
    words: "[data-exhibit=award-levels] h2",
    picture: "[data-exhibit=award-levels] tbody tr",
    number: "[data-exhibit=award-levels] h2 .num",
  },
  {
    asks: "which industries make up each programme",
    actions: ["industry"],
    words: "[data-exhibit=composition-types] h2",
    picture: "[data-exhibit=composition-types] .figure svg",
    number: "[data-exhibit=composition-types] .figure svg a",
  },
  {
    asks: "whether two numbers may stand side by side",
    actions: ["compare"],
    words: "[data-exhibit=compare-rank] h2",
    picture: "[data-exhibit=compare-rank] .figure svg",
    number: "[data-exhibit=compare-rank] h2 .num",
  },
  {
    asks: "who decided what and when",
    actions: ["timeline"],
    words: "[data-exhibit=timeline-records] h2",
    picture: "[data-exhibit=timeline-records] .happenings li",
    number: "[data-exhibit=timeline-records] .happenings a",
  },
];

/** How much of the first match is on the screen, in pixels of its height; nothing covers the lower edge but the legend of signs. */
function inSight(page: Page, selector: string): Promise<{seen: number; all: number}> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {top, bottom, height} = element.getBoundingClientRect();
      const legend = document.querySelector(".signs")?.getBoundingClientRect().top ?? innerHeight;
      return {seen: Math.min(bottom, legend, innerHeight) - Math.max(top, 0), all: height};
    });
}

/** The way to an answer in a language, from the overview; its number then opens its source. */
async function walk(page: Page, {actions, words, picture, number}: Question, language: Language) {
  for (const name of actions) {
    await page
      .locator(".site-header nav")
      .getByRole("link", {name: shell[language].pages[name], exact: true})
      .click();
    await settled(page);
  }
  expect(actions.length).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const answer = await inSight(page, words);
  expect(answer.seen).toBeGreaterThanOrEqual(answer.all - 1);
  expect((await inSight(page, picture)).seen).toBeGreaterThan(40);
  await page.locator(number).first().click();
  await settled(page);
  expect(await page.locator("dialog.evidence[open] .facts").first().isVisible()).toBe(true);
}

describe.each([wide, narrow])("from the overview at $width px", (viewport) => {
  it.each(questions)("answers $asks", async (question) => {
    // What a cold start adds is there before anybody acts.
    const page = await visit("#/overview", {viewport, ...(question.actions.length === 0 && {fresh: true})});
    await walk(page, question, "zh");
    // In English from the same page as it opens: what a cold start adds is the same in both languages.
    await go(page, "#/overview?lang=en");
    await page.evaluate(() => scrollTo(0, 0));
    await walk(page, question, "en");
  });

  it("finds anything by its name", async () => {
    const page = await visit("#/overview", {viewport, fresh: true});
    await page.keyboard.press("/");
    await page.locator("dialog.search input").fill("省长质量奖");
    await expect.poll(() => page.locator("dialog.search [role=option]").count()).toBeGreaterThan(0);
    expect((await inSight(page, "dialog.search [role=option]")).seen).toBeGreaterThan(20);
  });
});
