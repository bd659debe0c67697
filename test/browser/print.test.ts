import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {printText} from "../../src/text/print.ts";
import {shell} from "../../src/text/shell.ts";
import {hashOf, narrow, wide} from "./looks.ts";
import {go, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
/** A4 between its margins, in pixels; the page of a province lies on its side, and so do the registry and slides. */
const paper = 680;
const lying = 1047;
const paperOf = (name: string) => (["brief", "data", "meeting"].includes(name) ? lying : paper);

/** Lays the page out as the browser does when it prints. */
async function onPaper(page: Page, width = paper) {
  await page.waitForSelector("html[data-printable]", {state: "attached"});
  await page.emulateMedia({media: "print"});
  await page.setViewportSize({width, height: 960});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

async function onScreen(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({media: "screen"});
  await page.setViewportSize(wide);
  await quiet(page);
}

it.each(["zh", "en"] as const)("every page fits the paper, in light colours, in %s", async (language) => {
  const page = await visit("#/overview");
  for (const name of pages) {
    await go(page, hashOf(name, "dark", language));
    await onPaper(page, paperOf(name));
    const found = await page.evaluate((width) => {
      const isDrawn = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0;
      const wider = [...document.querySelectorAll("body *:not(svg *)")].filter(
        (one) =>
          isDrawn(one) &&
          one.getBoundingClientRect().right > width + 1 &&
          !one.closest(".hidden, .browser-scroll"),
      );
      const charts = [...document.querySelectorAll<SVGElement>(".figure svg")].filter(isDrawn);
      const sizes = charts.flatMap((chart) => {
        const scale = chart.getBoundingClientRect().width / (chart as SVGSVGElement).viewBox.baseVal.width;
        return [...chart.querySelectorAll("text")].map(
          (one) => scale * Number.parseFloat(getComputedStyle(one).fontSize),
        );
      });
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        wider: wider.map(
          (one) => `${one.tagName}.${one.getAttribute("class")} ${one.textContent.slice(0, 40)}`,
        ),
        charts: charts.length,
        // Few columns take less than the width.
        drawnFor: charts.map(
          (chart) => chart.parentElement!.clientWidth - (chart as SVGSVGElement).viewBox.baseVal.width,
        ),
        least: Math.min(...sizes),
        controls: [
          ...document.querySelectorAll("main :is(button, select, input):not(td *, th *), .bar, nav"),
        ].filter(isDrawn).length,
      };
    }, paperOf(name));
    expect.soft(found.paper, name).toBe("rgb(255, 255, 255)");
    expect.soft(found.ink, name).toBe("rgb(27, 29, 31)");
    expect.soft(found.wider, name).toEqual([]);
    expect
      .soft(
        found.drawnFor.filter((spare) => spare < -1),
        name,
      )
      .toEqual([]);
    if (found.charts > 0) expect.soft(found.least, name).toBeGreaterThanOrEqual(9.5);
    await onScreen(page);
  }
});

it.each([wide, narrow])(
  "charts are drawn for the paper and for the screen of $width px again",
  async (viewport) => {
    const page = await visit("#/industry?theme=dark", {viewport});
    const chart = page.locator(".exhibit .figure svg").first();
    const before = (await chart.boundingBox())!.width;
    await onPaper(page);
    // At once: paper does not wait.
    expect(Number(await chart.getAttribute("width"))).toBeCloseTo(paper, -1);
    await onScreen(page);
    await page.setViewportSize(viewport);
    await expect.poll(async () => (await chart.boundingBox())!.width).toBe(before);
  },
);

it("says around each page what it is, of which day, which provinces, and where", async () => {
  const hash = "#/targets?regions=140000,430000&on=2024-06-30";
  const page = await visit(hash, {});
  await onPaper(page);
  const around = await page.evaluate(() => [...document.querySelectorAll("head style")].at(-1)!.textContent);
  expect(around).toContain(`${shell.zh.title} · ${shell.zh.pages.targets}`);
  expect(around).toContain(printText.zh.on("2024年6月30日", "山西、湖南"));
  expect(around).toContain(hash);
  expect(around).toContain("counter(pages)");
  const folded = page.locator("details:not([open]) > summary").first();
  const mark = await folded.evaluate((one) => getComputedStyle(one, "::after").content);
  expect(mark).toBe(`"${printText.zh.folded}"`);
});

/** The sizes of the sheets that the page comes out as, in points. */
async function sheetsOf(page: Page) {
  await page.waitForSelector("html[data-printable]", {state: "attached"});
  const document = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  return [...document.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}

it("comes out as a document of A4 pages", async () => {
  const page = await visit("#/certified", {});
  const sizes = await sheetsOf(page);
  expect(sizes.length).toBeGreaterThan(2);
  for (const [width, height] of sizes) {
    expect(Math.abs(width! - 595)).toBeLessThan(3);
    expect(Math.abs(height! - 842)).toBeLessThan(3);
  }
});

it.each(["#/brief?on=2025-06-30", "#/data?table=batches&on=2025-06-30"])(
  "puts what has changed since the day on the first sheet of %s, which lies as all others do",
  async (hash) => {
    const page = await visit(hash, {until: ".since"});
    await settled(page);
    const sizes = await sheetsOf(page);
    expect(sizes.filter(([width, height]) => width! < height!)).toEqual([]);
    if (hash.includes("brief")) expect(sizes).toHaveLength(1);
  },
);
