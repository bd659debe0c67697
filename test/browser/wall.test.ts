import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {stageText} from "../../src/text/stage.ts";
import {press, standing, wall, written} from "./on-stage.ts";
import {evidenceLink, go, patient, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const address = (page: Page) => page.evaluate(() => location.hash);

const faultless = {
  small: [],
  cut: [],
  headless: 0,
  empty: false,
  unsourced: false,
  tooHigh: false,
  apart: false,
};
const projector = {width: 1920, height: 1080};
const small = {width: 1024, height: 768};

describe("the wall", () => {
  it.each([
    ["overview", "zh", projector],
    ["timeline", "en", small],
    ["certified", "zh", projector],
    ["compare", "zh", projector],
    ["targets", "en", projector],
    ["overview", "en", small],
    ["awards", "zh", small],
  ] as const)(
    "shows %s in %s at %o, each exhibit whole, nothing small, cut, torn or alone, by the keyboard alone",
    async (name, language, viewport) => {
      const page = await visit(`#/${name}${language === "en" ? "?lang=en" : ""}`, {viewport});
      const told = await page
        .locator("#app [data-exhibit]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-exhibit")));
      await press(page, "p");
      const least = (28 * viewport.height) / 1080;
      const seen = new Set<string>();
      let before = {exhibit: "", fill: 1};
      for (let screens = 0; screens < 60; screens++) {
        const where = await address(page);
        const exhibit = /wall=([^:&]*)/.exec(where)![1]!;
        const {found, fill, shows, headless, sources} = await written(page);
        seen.add(exhibit);
        const faults = {
          small: found.filter(({size}) => size < least - 0.1),
          cut: found.filter(({cut}) => cut),
          headless,
          empty: !shows,
          unsourced: sources === 0,
          tooHigh: fill > 1.005,
          // Two that follow each other would have had room on one.
          apart: before.exhibit === exhibit && before.fill + fill < 0.95,
        };
        expect.soft(faults, where).toEqual({...faults, ...faultless});
        expect.soft(found.map(({text}) => text).join(" ")).toMatch(/评估日2026|Evaluated on .* 2026/);
        before = {exhibit, fill};
        await press(page, screens % 2 ? "ArrowRight" : " ");
        if ((await address(page)) === where) break;
      }
      expect([...seen]).toEqual(told);
      await page.keyboard.press("Escape");
      await settled(page);
      expect(await address(page)).not.toContain("wall=");
    },
  );

  it("names at its foot the sources of what stands on it", async () => {
    const page = await visit("#/overview?wall=answer-board", {viewport: projector});
    await standing(page);
    const sources = () => page.locator(`${wall} footer .sources`).innerText();
    const first = await sources();
    await press(page, "ArrowRight");
    const second = await sources();
    expect(first).toContain("湖南");
    expect(second).toContain("山东");
    expect(second).not.toContain("湖南");
  });

  it("is where the address says, after a reload too, at its pace and with its clock, and goes to either end", async () => {
    const page = await visit("#/certified?wall=selection-rounds", {});
    await standing(page);
    expect(await page.locator(`${wall} h2`).innerText()).toContain("入选率");
    await press(page, "ArrowRight");
    expect(await address(page)).toBe("#/certified?wall=selection-rounds:2");
    const second = await page.locator(`${wall} .wall-where`).innerText();
    await press(page, "t");
    await press(page, "a");
    const pace = page.locator('[data-command="rotation"]');
    const tenSeconds = await pace.innerText();
    const elapsed = () => page.locator(`${wall} .elapsed`).innerText();
    await expect.poll(elapsed, patient).not.toMatch(/0:0[01]$/);
    await page.reload();
    await standing(page);
    expect([await pace.innerText(), await elapsed()]).toEqual([
      tenSeconds,
      expect.not.stringMatching(/0:0[01]$/),
    ]);
    await press(page, "t");
    expect(await pace.innerText()).toBe(stageText.zh.every(null));
    await expect.poll(() => page.locator(`${wall} .wall-where`).innerText(), patient).toBe(second);
    await press(page, "Home");
    expect(await page.locator(`${wall} .wall-where`).innerText()).toMatch(/ 1\/\d/);
    await press(page, "End");
    const [, place, all] = / (\d+)\/(\d+)/.exec(await page.locator(`${wall} .wall-where`).innerText())!;
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
