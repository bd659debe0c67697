import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {meetingText} from "../../src/text/meeting.ts";
import {door} from "../../src/text/door.ts";
import {shell} from "../../src/text/shell.ts";
import {press, standing, wall} from "./on-stage.ts";
import {makeOlder} from "./older.ts";
import {evidenceLink, go, patient, settled, unfold, useBrowser} from "./page.ts";
import {withholdAnswers, withheld} from "./records.ts";

const visit = useBrowser();
const four = meetingText.zh.ready.provinces(4);
const editions = [
  ["the folder edition", undefined, "packed"],
  ["the one-file edition", pathToFileURL(resolve("dist-portable/brandgauge.html")).href, "embedded"],
] as const;

describe.each(editions)("%s in Chromium 99", (_, at, delivery) => {
  it("shows every page, what is folded and the evidence", async () => {
    const page = await visit("#/overview", {...(at && {at}), ahead: true, prepare: makeOlder});
    expect(await lacks(page)).toBe(true);
    for (const name of pages) {
      await go(page, `#/${name}`);
      await unfold(page);
      await settled(page);
      expect.soft(await page.locator("h1").textContent()).toBe(shell.zh.pages[name]);
      expect.soft(await page.locator("[role=alert]").count(), name).toBe(0);
      await openEvidence(page);
    }
    expect(await page.locator("[data-delivery]").getAttribute("data-delivery")).toBe(delivery);
  });
});

// Both editions are made of the same code.
describe("any edition in Chromium 99", () => {
  const older = (hash: string) => visit(hash, {prepare: makeOlder});

  it("shows every table of the data", async () => {
    const page = await older("#/data");
    const links = page.locator(".tables a");
    for (const hash of await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash))) {
      await go(page, hash);
      const rows = page.locator("main :is(tbody tr, article, li)");
      await expect.poll(() => rows.count(), {...patient, message: hash}).toBeGreaterThan(0);
      expect.soft(await page.locator("[role=alert]").count(), hash).toBe(0);
    }
  });

  it("finds, shows on a wall, and says what a mark means, above the wall too", async () => {
    const page = await older("#/certified");
    await pointAtMark(page, "main");
    expect(await page.locator("main .card").isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await page.keyboard.press("p");
    await page.locator("dialog.wall[open] .figure svg").first().waitFor();
    await pointAtMark(page, "dialog.wall");
    const isOnTop = await page.locator("dialog.wall .card").evaluate((card) => {
      const {left, top} = card.getBoundingClientRect();
      return card.contains(document.elementFromPoint(left + 8, top + 8));
    });
    expect(isOnTop).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.locator("dialog.search input").fill("山西精品");
    await expect.poll(() => page.locator("dialog.search [role=option]").count(), patient).toBeGreaterThan(0);
  });

  it("presents a deck, with the notes in a window of their own, and saves it with charts to be edited", async () => {
    const page = await older("#/meeting");
    await page.getByRole("button", {name: meetingText.zh.of(meetingText.zh.ready.present, four)}).click();
    await standing(page);
    await press(page, "ArrowRight");
    const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await notes.locator(".presenter .thumbnail svg").first().waitFor();
    await notes.close();
    await page.keyboard.press("o");
    await page.locator(".stage-overview .thumbnail a").first().waitFor({state: "attached"});
    // Such a browser does not know what is inert.
    const reached = page.locator("[inert] a:not([tabindex='-1'])");
    await expect.poll(() => reached.count(), patient).toBe(0);
    await page.keyboard.press("o");
    await page.locator(".stage-overview").waitFor({state: "detached"});
    await page.keyboard.press("Escape");
    await page.locator(wall).waitFor({state: "detached"});
    await go(page, "#/overview");
    const [deck] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: shell.zh.deck(4), exact: true}).click(),
    ]);
    expect(readFileSync(await deck.path()).length).toBeGreaterThan(100_000);
    expect(await page.locator("[role=alert]").count()).toBe(0);
  });

  it("prints", async () => {
    const page = await older("#/brief");
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".site-header").isVisible()).toBe(false);
    expect(await page.locator(".brief").isVisible()).toBe(true);
  });
});

it("an older browser asks the engine, in a worker that lacks the same", async () => {
  const page = await visit("#/overview?evidence=hn-o002", {
    expected: withheld,
    prepare: async (context) => {
      await withholdAnswers(context);
      await makeOlder(context);
    },
  });
  await page.waitForSelector("dialog .rivals", {timeout: 50_000});
  expect(await page.workers()[0]!.evaluate(() => "toSorted" in Array.prototype)).toBe(false);
});

it("a browser that lacks nothing is sent nothing for older ones", async () => {
  const asked: string[] = [];
  await visit("#/overview", {
    prepare: async (context) => context.on("request", (request) => asked.push(request.url())),
  });
  expect(asked.some((url) => /\/page-/.test(url))).toBe(true);
  expect(asked.filter((url) => /\/older-/.test(url))).toEqual([]);
});

describe.each(editions)("where %s cannot work, one sentence says so before anything breaks", (_, at) => {
  it.each([
    ["modules", () => Reflect.deleteProperty(HTMLScriptElement.prototype, "noModule")],
    ["dialogs", () => Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal")],
    ["the syntax of 2022", () => Reflect.deleteProperty(globalThis, "structuredClone")],
  ])("without %s", async (_lack, take) => {
    const page = await visit("#/targets", {
      at: at ?? inject("address"),
      expected: at ? [/./] : [],
      until: "#door[role]",
      prepare: (context) => context.addInitScript(take),
    });
    const place = page.locator("#door");
    for (const {reasons} of [door.zh, door.en]) expect(await place.innerText()).toContain(reasons.old[0]);
    await page.waitForTimeout(1500);
    // It covers all that may stand below it.
    const {width, height} = (await place.boundingBox())!;
    expect([width, height]).toEqual([1440, 900]);
    if (!at) expect(await page.locator("script[src]").count()).toBe(0);
  });
});

function lacks(page: Page): Promise<boolean> {
  return page.evaluate(
    () => !("showPopover" in HTMLElement.prototype) && !("groupBy" in Object) && !("Iterator" in globalThis),
  );
}

async function pointAtMark(page: Page, place: string) {
  // What follows the pointer comes after the charts.
  await page.locator(`${place} .figure a .hit`).first().waitFor({state: "attached"});
  await page.locator(`${place} .figure svg a:has(circle)`).first().hover({force: true});
  await page.locator(`${place} .card`).waitFor();
}

/** Opens the first figure of the page, if it shows any. */
async function openEvidence(page: Page) {
  const link = page.locator(`main ${evidenceLink}:visible`).first();
  if ((await link.count()) === 0) return;
  await link.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect.soft(await page.locator("dialog[open]").innerText(), page.url()).not.toBe("");
  await page.keyboard.press("Escape");
  await settled(page);
}
