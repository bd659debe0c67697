import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {BrowserContext, Page} from "playwright-core";
import {describe, expect, inject, it, vi} from "vitest";
import {citationText} from "../../src/text/citation.ts";
import {useBrowser, type VisitOptions} from "./page.ts";

const visit = useBrowser();
vi.setConfig({testTimeout: 120_000});

const figure = "#/certified?evidence=SX-O-011";
const text = citationText.zh;
const portable = resolve("dist-portable/brandgauge.html");
const intranet = "http://intranet.test/some/where/";

/** The page as a house serves it to itself: over plain http, under a name of its own. */
const plainHttp: VisitOptions = {
  at: intranet,
  prepare: (context) =>
    context.route(`${intranet}**`, async (route) => {
      const url = route.request().url().replace(intranet, inject("address"));
      await route.fulfill({response: await route.fetch({url})});
    }),
};

async function oneFile(): Promise<Page> {
  if (!existsSync(portable)) throw new Error(`${portable} is missing: run "npm run build:portable" first.`);
  return visit(figure, {at: pathToFileURL(portable).href});
}

const editions: [string, () => Promise<Page>, {isSecure: boolean}][] = [
  ["the folder edition on this machine", () => visit(figure, allowed()), {isSecure: true}],
  ["the folder edition over plain http", () => visit(figure, plainHttp), {isSecure: false}],
  ["the one-file edition", oneFile, {isSecure: true}],
];

function allowed(): VisitOptions {
  return {permissions: ["clipboard-read", "clipboard-write"]};
}

function button(page: Page, form: "citation" | "row") {
  return page.getByRole("button", {name: text.buttons[form]});
}

const status = (page: Page) => page.locator("dialog [role=status]");

/** What pasting gives, in each form that was copied. */
async function pasted(page: Page): Promise<{plain: string; html: string}> {
  await page.evaluate(() => {
    addEventListener(
      "paste",
      ({clipboardData}) =>
        Object.assign(globalThis, {
          pasted: {plain: clipboardData!.getData("text/plain"), html: clipboardData!.getData("text/html")},
        }),
      {once: true},
    );
  });
  await page.keyboard.press("ControlOrMeta+v");
  const found = await page.waitForFunction(() => (globalThis as {pasted?: unknown}).pasted);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "pasted"));
  return (await found.jsonValue()) as {plain: string; html: string};
}

describe.each(editions)("in %s", (_, open, {isSecure}) => {
  it("a figure is copied with its citation, and as a row with its heads", async () => {
    const page = await open();
    expect(await page.evaluate(() => isSecureContext)).toBe(isSecure);
    await button(page, "citation").press("Enter");
    await expect.poll(() => status(page).innerText()).toBe(text.copied.citation);
    expect((await pasted(page)).plain).toMatch(
      /^山西 · 山西精品 · 获证产品和服务数：120个.*编号 SX-O-011.*$/,
    );

    await button(page, "row").press("Space");
    await expect.poll(() => status(page).innerText()).toBe(text.copied.row);
    const {plain, html} = await pasted(page);
    const [heads, cells] = plain.split("\n").map((line) => line.split("\t"));
    expect(cells![heads!.indexOf(text.columns.value)]).toBe("120");
    expect(cells).toHaveLength(heads!.length);
    expect(html).toContain("<td>120</td>");
    expect(html).toContain("mso-number-format");
    expect(await button(page, "row").evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

it("where the browser refuses, the text is shown and selected, and the reader is told", async () => {
  const page = await visit(figure, {prepare: refusing});
  await button(page, "citation").click();
  await expect.poll(() => status(page).innerText()).toBe(text.failed);
  const area = page.getByLabel(text.byHand);
  const shown = await area.inputValue();
  expect(shown).toContain("山西日报");
  expect(
    await area.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
  ).toBe(shown);
  expect(await area.evaluate((one) => one === document.activeElement)).toBe(true);
});

function refusing(context: BrowserContext) {
  return context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "clipboard");
    document.execCommand = () => false;
  });
}
