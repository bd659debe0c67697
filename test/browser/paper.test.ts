import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {dataText} from "../../src/text/data.ts";
import {printText} from "../../src/text/print.ts";
import {scrollTo} from "./data-table.ts";
import {narrow, wide} from "./looks.ts";
import {go, quiet, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const inRecord = ".evidence-on-paper";

/** Does something while the page is as it is printed. */
async function printed<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  await page.waitForSelector("html[data-printable]", {state: "attached"});
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const seen = await look();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({media: "screen"});
  await quiet(page);
  return seen;
}

/** How many sheets the page takes. */
async function sheets(page: Page): Promise<number> {
  const document = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  return [...document.matchAll(/\/Type \/Page\b/g)].length;
}

it("prints an open record alone, once, down to the contradiction at its end", async () => {
  const page = await visit("#/certified?evidence=sd-o002");
  await page.waitForSelector("html[data-printable]", {state: "attached"});
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  const record = await printed(page, async () => ({
    words: await page.locator(inRecord).innerText(),
    around: await page.locator("#app, dialog, .copies").filter({visible: true}).count(),
    title: await page.evaluate(() => [...document.querySelectorAll("head style")].at(-1)!.textContent),
    spare: await page.locator(inRecord).evaluate((one) => one.scrollHeight - one.clientHeight),
  }));
  expect(record.words).toMatch(/26个[\s\S]*27个 相互矛盾[\s\S]*各部分之和相符/);
  expect(record.around).toBe(0);
  expect(record.title).toContain("认证数量 · 出处");
  expect(record.spare).toBeLessThanOrEqual(1);
  expect(await page.locator(inRecord).count()).toBe(0);
  expect(await page.locator("dialog .rivals").isVisible()).toBe(true);
});

it("prints a table whole as it is filtered, in columns that fit, and says so", async () => {
  const page = await visit("#/data");
  await scrollTo(page, 0.5);
  const place = await page.locator(".browser-scroll").evaluate(({scrollTop}) => scrollTop);
  const all = Number(await page.locator(".browser-scroll table").getAttribute("aria-rowcount")) - 1;
  const table = () =>
    page.evaluate(() => {
      const heads = [...document.querySelectorAll(".on-paper thead th")];
      const cells = [...document.querySelectorAll<HTMLElement>(".on-paper td")];
      return {
        rows: document.querySelectorAll(".on-paper tbody tr:not([data-below])").length,
        says: document.querySelector(".on-paper > p")!.textContent,
        heads: heads.map((head) => head.textContent),
        least: Math.min(...heads.map((head) => head.clientWidth / 10.5)),
        cut: cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
        repeated: getComputedStyle(document.querySelector(".on-paper thead")!).display,
        screen: document.querySelector<HTMLElement>(".browser-scroll")!.checkVisibility(),
      };
    });
  await page.setViewportSize({width: 1047, height: 900});
  const whole = await printed(page, table);
  expect(whole.rows).toBe(all);
  expect(all).toBeGreaterThan(1000);
  expect(whole.says).toContain(dataText.zh.paper.whole(all.toLocaleString("en-US")));
  expect(whole.says).toContain("限定词");
  expect(whole.heads).toContain("数值");
  expect(whole.heads).not.toContain("限定词");
  expect(whole.least).toBeGreaterThanOrEqual(4);
  expect(whole.cut).toEqual([]);
  expect(whole.repeated).toBe("table-header-group");
  expect(whole.screen).toBe(false);
  await page.setViewportSize(wide);
  await quiet(page);
  expect(await page.locator(".browser-scroll").evaluate(({scrollTop}) => scrollTop)).toBeCloseTo(place, -1);

  await go(page, "#/data?table=sources&find=太原");
  await expect.poll(() => page.locator(".browser output").innerText()).not.toMatch(/(\d+)行，共\1行/);
  const filtered = await printed(page, table);
  expect(filtered.rows).toBeGreaterThan(1);
  expect(filtered.says).toMatch(new RegExp(`^筛选“太原”，印出${filtered.rows}行，全表\\d+行。`));
});

it("prints all that a phone, or the page of methods, has folded", async () => {
  const page = await visit("#/certified", {viewport: narrow});
  const charts = () => page.locator("main .figure svg").filter({visible: true}).count();
  const onPhone = await printed(page, charts);
  await page.setViewportSize(wide);
  await settled(page);
  expect(onPhone).toBe(await charts());
  await go(page, "#/methods");
  const folded = page.locator(".method details:not([open])");
  const before = await folded.count();
  expect(before).toBeGreaterThan(3);
  expect(await printed(page, () => folded.count())).toBe(0);
  expect(await folded.count()).toBe(before);
});

it("says day, provinces and address above the text where the browser prints nothing in the margins", async () => {
  const page = await visit("#/awards?regions=140000,430000&on=2024-06-30", {
    prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, "CSSMarginRule")),
  });
  const head = page.locator(".head-on-paper");
  const words = await printed(page, () => head.innerText());
  expect(words).toContain(printText.zh.on("2024年6月30日", "山西、湖南"));
  expect(words).toContain("#/awards?regions=140000,430000");
  expect(await head.count()).toBe(0);
});

it("prints the whole page however early the keys ask for it, and says on paper what was not there yet", async () => {
  const page = await visit("#/certified");
  await page.waitForSelector("html[data-printable]", {state: "attached"});
  const calls = () => page.evaluate(() => (globalThis as {asked?: number}).asked ?? 0);
  await page.evaluate(() => {
    globalThis.print = () => {
      const counter = globalThis as {asked?: number};
      counter.asked = (counter.asked ?? 0) + 1;
    };
    const late = document.createElement("div");
    late.dataset["later"] = "";
    document.querySelector("main")!.append(late);
  });
  const note = page.locator(".unfinished-on-paper");
  expect(await printed(page, () => note.innerText())).toBe(printText.zh.unfinished);
  expect(await note.count()).toBe(0);
  await page.keyboard.press("Control+p");
  expect(await calls()).toBe(0);
  await page.evaluate(() => document.querySelector("main > [data-later]")!.remove());
  await expect.poll(calls).toBe(1);
  expect(await printed(page, () => note.count())).toBe(0);
});

it("copies all rows of a table, not those on the screen", async () => {
  const page = await visit("#/data?table=sources");
  const count = Number(await page.locator(".browser-scroll table").getAttribute("aria-rowcount")) - 1;
  const copied = () =>
    page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const told = new ClipboardEvent("copy", {clipboardData, bubbles: true, cancelable: true});
      const isOurs = !document.activeElement!.dispatchEvent(told);
      return {
        isOurs,
        lines: clipboardData.getData("text/plain").split("\n"),
        html: clipboardData.getData("text/html"),
      };
    });
  await page.locator(".browser-scroll").focus();
  await page.keyboard.press("ControlOrMeta+a");
  const all = await copied();
  expect(all.lines.length).toBe(count + 1);
  expect(all.lines[0]!.split("\t")).toContain("来源文件");
  expect(all.html.match(/<tr>/g)!.length).toBe(count + 1);
  expect(await page.locator(".taking [role=status]").innerText()).toBe(
    dataText.zh.take.copied(count.toLocaleString("en-US")),
  );
  // From a row to another that is further than the page holds at once.
  await page.locator(".browser tbody tr[data-index='2'] td").nth(1).click();
  await scrollTo(page, 0.5);
  const last = Number(
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>(".browser tbody tr[data-index]")];
      getSelection()!.setBaseAndExtent(rows[0]!, 0, rows[5]!, 1);
      return rows[5]!.dataset["index"];
    }),
  );
  expect((await copied()).lines.length).toBe(last - 2 + 1 + 1);
  // A few words are the browser's.
  await page.evaluate(() => {
    const cell = document.querySelector(".browser tbody tr[data-index] td .clip")!;
    getSelection()!.selectAllChildren(cell);
  });
  await page.locator(".browser tbody tr[data-index] td").nth(1).dispatchEvent("pointerdown");
  expect((await copied()).isOurs).toBe(false);
});
