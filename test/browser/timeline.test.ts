import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {exhibitText} from "../../src/text/exhibit.ts";
import {narrow, wide} from "./looks.ts";
import {go, settled, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();

const panel = "dialog.evidence[open]";
const decree = "关于打造“山西精品”公用品牌推动高质量转型发展的意见";
const secondBatch = "2023年度“山西精品”新闻发布会（第二批）";
const laterMeeting = "2025年度“山西精品”申报启动";

/** The marks of decisions and lists that neither have words of their own beside them nor stand in a cluster with its number. */
function unnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lanes = [...document.querySelectorAll(".timeline-band")].flatMap(
      (band) => band.querySelector("svg") ?? [],
    );
    return lanes.flatMap((svg) => {
      const links = [...svg.querySelectorAll<SVGAElement>("a")];
      const hrefOf = (link: SVGAElement) => link.href.baseVal;
      const told = new Set(links.filter((link) => link.querySelector("text")).map(hrefOf));
      const counts = [...svg.querySelectorAll(".count text")].map((text) => text.getBoundingClientRect());
      const isCounted = (link: SVGAElement) => {
        const {left, right, top, bottom} = link
          .querySelector("circle, path:not(.hit)")!
          .getBoundingClientRect();
        return counts.some(
          (count) =>
            count.left >= left - 4 && count.right <= right + 4 && count.top <= bottom && count.bottom >= top,
        );
      };
      return links
        .filter((link) => link.querySelector("circle, path:not(.hit)"))
        .filter((link) => !told.has(hrefOf(link)) && !isCounted(link))
        .map((link) => link.querySelector("[aria-label]")?.getAttribute("aria-label") ?? hrefOf(link));
    });
  });
}

describe("the timeline", () => {
  it("leads from a province's decree, in the list and in the chart, to its document", async () => {
    const page = await visit("#/timeline");
    for (const other of ["430000", "330000", "370000"]) {
      await page.locator(`.settings [data-region="${other}"] input`).click();
      await settled(page);
    }
    const bands = page.locator(".timeline-band");
    expect(
      await bands.evaluateAll((all) => all.map((band) => (band as HTMLElement).dataset["region"])),
    ).toEqual(["100000", "140000"]);
    await unfold(page);
    for (const link of [
      page.locator(".happening", {hasText: decree}),
      page.locator(`.timeline-band svg a:has([aria-label*="${decree}"])`),
    ]) {
      await link.click();
      await settled(page);
      const words = await page.locator(panel).innerText();
      expect(words).toContain(decree);
      expect(words).toContain("晋政发〔2021〕24号");
      await page.keyboard.press("Escape");
      await settled(page);
    }
  });

  it("hides what came after the evaluation day", async () => {
    const page = await visit("#/timeline?regions=140000");
    await unfold(page);
    expect(await page.locator(".happening", {hasText: laterMeeting}).count()).toBe(1);
    await go(page, "#/timeline?regions=140000&on=2024-06-30");
    await unfold(page);
    expect(await page.locator(".happening", {hasText: laterMeeting}).count()).toBe(0);
    expect(await page.locator(".happening", {hasText: secondBatch}).count()).toBe(1);
    expect(await page.locator("main").innerText()).not.toContain("120个");
  });

  it("names or counts each mark, and begins within two screens of a phone", async () => {
    const page = await visit("#/timeline", {viewport: narrow});
    const top = await page
      .locator(".timeline-band")
      .first()
      .evaluate((band) => band.getBoundingClientRect().top + scrollY);
    expect(top).toBeLessThanOrEqual(2 * narrow.height);
    await page.getByText(exhibitText.zh.more(3)).click();
    expect(await page.locator(".year[open] .happening").count()).toBeGreaterThanOrEqual(6);
    for (const size of [narrow, wide, {width: 1920, height: 1080}]) {
      await page.setViewportSize(size);
      await settled(page);
      expect(await unnamed(page), `at ${size.width} px`).toEqual([]);
    }
  });

  it("narrows to a kind and widens to all years by links that keep the address", async () => {
    const page = await visit("#/timeline?regions=370000");
    await page.getByRole("link", {name: "规划方案", exact: true}).click();
    await settled(page);
    expect(await page.evaluate(() => location.hash)).toBe("#/timeline?regions=370000&lane=plans");
    await page.locator(".timeline-choices nav").first().getByRole("link", {name: "全部"}).click();
    await settled(page);
    expect(await page.evaluate(() => location.hash)).toBe("#/timeline?regions=370000&span=all&lane=plans");
    await unfold(page);
    const years = await page.locator(".year > summary").allInnerTexts();
    expect(years.at(-1)).toBe("2003年");
    expect(new Set(await page.locator(".happening-when span:last-child").allInnerTexts())).toEqual(
      new Set(["规划"]),
    );
  });
});
