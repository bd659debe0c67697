import {describe, expect, it} from "vitest";
import {languages} from "../../src/domain/view.ts";
import {settled, useBrowser} from "./page.ts";

const visit = useBrowser();
// An address leaves out what is the default.
const lang = {zh: "", en: "lang=en&"};
const provinces = ["140000", "430000", "330000", "370000"];

describe("the overview", () => {
  it.each(languages)("answers for all provinces on the first screen of a desk (%s)", async (language) => {
    const page = await visit(`#/overview?${lang[language]}theme=light`, {
      viewport: {width: 1440, height: 900},
    });
    const rows = await page.locator(".board .row").evaluateAll((found) =>
      found.map((row) => ({
        region: (row as HTMLElement).dataset["region"],
        bottom: row.getBoundingClientRect().bottom,
        answers: row.querySelectorAll(".answer .num, .verdict .state").length,
        charts: row.querySelectorAll(".figure svg").length,
      })),
    );
    expect(rows.map(({region}) => region)).toEqual(provinces);
    for (const {bottom, answers, charts} of rows) {
      expect(bottom).toBeLessThanOrEqual(900);
      expect(answers).toBeGreaterThan(1);
      expect(charts).toBe(1);
    }
  });

  it.each(languages)(
    "answers for the first province on the first screen of a phone (%s)",
    async (language) => {
      const page = await visit(`#/overview?${lang[language]}theme=light`, {
        viewport: {width: 390, height: 844},
      });
      const first = page.locator(".board .row").first();
      for (const part of [".answer", ".verdict"]) {
        const box = await first.locator(part).boundingBox();
        expect(box!.y + box!.height).toBeLessThanOrEqual(844);
      }
    },
  );

  it("opens the source of a number in its row, and the page of a province by its row", async () => {
    const page = await visit("#/overview", {});
    const row = page.locator(".row[data-region='430000']");
    await row.locator(".answer .num").click();
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({state: "detached"});
    // Where there are neither words nor marks.
    const box = (await row.boundingBox())!;
    await page.mouse.click(box.x + 30, box.y + box.height - 6);
    await settled(page);
    expect(new URL(page.url()).hash).toBe("#/brief?region=430000");
    expect(await page.locator("[data-exhibit=province-brief]").getAttribute("data-region")).toBe("430000");
  });
});

describe("the page of a province", () => {
  const cases = languages.flatMap((language) => provinces.map((region) => [language, region] as const));

  it.each(cases)("prints on one page (%s, %s)", async (language, region) => {
    const page = await visit(`#/brief?${lang[language]}region=${region}`);
    await page.emulateMedia({colorScheme: "dark"});
    expect(pagesOf(await page.pdf({preferCSSPageSize: true}))).toBe(1);
    await page.emulateMedia({colorScheme: "light"});
    expect(pagesOf(await page.pdf({format: "A4"}))).toBe(1);
  });

  it("changes with the province, by keyboard too", async () => {
    const page = await visit("#/brief", {});
    await page.locator(".province-tabs a").last().focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator("[data-exhibit=province-brief] h2").innerText()).toContain("好品山东");
    expect(await page.locator(".province-tabs [aria-current]").innerText()).toBe("山东");
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}
