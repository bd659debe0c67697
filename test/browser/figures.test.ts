import {describe, expect, it} from "vitest";
import {go, useBrowser} from "./page.ts";
import {linkedTexts} from "./texts.ts";

const visit = useBrowser();

// The figures the project exists to show, as a reader sees them, each a link to its evidence.
const required: [page: string, subject: string, figures: string[]][] = [
  ["certified", "山西精品, products and services", ["40个", "79个", "120个"]],
  ["certified", "山西精品, enterprises", ["38家", "77家", "117家"]],
  ["certified", "湖南名品", ["73个"]],
  ["certified", "好品山东", ["223个", "328个", "427个"]],
  ["certified", "品字标", ["5,328家", "3,923项", "4,000项"]],
  ["overview", "品字标 against its target", ["5,328家", "3,923项", "4,000项"]],
  ["targets", "品字标 against its target", ["3,923项", "4,000项"]],
  ["awards", "Hunan, level by level", ["1个", "7个", "67个", "179个", "149个"]],
  ["industry", "湖南名品 by type", ["73个", "58个", "7个", "8个"]],
  ["industry", "浙江名牌 of 2005", ["819个", "215个", "5个"]],
];

describe("the figures on screen", () => {
  it("are there, each in a link to its evidence", async () => {
    const page = await visit("#/overview");
    for (const [name, subject, figures] of required) {
      await go(page, `#/${name}`);
      const shown = (await linkedTexts(page)).join("\n");
      for (const figure of figures)
        expect.soft(shown, `${name}: ${subject}`).toMatch(new RegExp(`(?<![\\d,])${figure}`));
    }
  });

  it("stand where they belong", async () => {
    const page = await visit("#/awards");
    const hunan = await page.evaluate(() => {
      const levels = document.querySelector("[data-exhibit=award-levels] .matrix")!;
      const column = [...levels.querySelectorAll("thead th")].findIndex(
        (head) => head.textContent === "湖南",
      );
      return [...levels.querySelectorAll(`tbody td:nth-child(${column + 1}) .num`)].map(
        (one) => one.textContent,
      );
    });
    expect(hunan).toEqual(["1个", "7个", "67个", "179个", "149个"]);
    await go(page, "#/industry");
    const historical = page.locator("[data-exhibit=composition-sectors] [data-panel]", {hasText: "浙江名牌"});
    expect(await historical.innerText()).toMatch(/历史资料，2005年/);
    expect(await historical.locator(".parts").innerText()).toMatch(/5个[^]*819个[^]*215个/);
    await go(page, "#/certified");
    const enterprises =
      '[data-exhibit="certified-totals"] [data-panel="shanxi-jingpin/certified_enterprises"]';
    expect(await linkedTexts(page, enterprises)).toEqual(expect.arrayContaining(["38家", "77家", "117家"]));
    expect(await page.locator(`${enterprises} h3`).innerText()).toContain("2025年1月6日");
  });
});
