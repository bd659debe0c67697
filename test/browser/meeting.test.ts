import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {strFromU8, unzipSync} from "fflate";
import type {Locator, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {exportText} from "../../src/text/exports.ts";
import {meetingText} from "../../src/text/meeting.ts";
import {shell} from "../../src/text/shell.ts";
import {bringAxe, violations} from "./axe.ts";
import {press, standing, wall, written} from "./on-stage.ts";
import {useOwnHost} from "./own-host.ts";
import {go, patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const host = useOwnHost(visit);
const text = meetingText.zh;
const four = text.ready.provinces(4);
const portable = pathToFileURL(resolve("dist-portable/brandgauge.html")).href;

const slides = (page: Page) => page.locator(".slides .slide-name");
const names = (page: Page) => page.locator(".slides .name").allInnerTexts();

async function kept(page: Page) {
  await expect.poll(() => page.locator(".keeping").allInnerTexts(), patient).toEqual([text.kept.kept]);
}

function readyMade(page: Page, name: string, what: "present" | "edit"): Locator {
  return page.getByRole("button", {name: text.of(text.ready[what], name), exact: true});
}

/** From any page to a ready-made deck on the wall: two clicks. */
async function present(page: Page, name = four) {
  await page.getByRole("link", {name: shell.zh.pages.meeting, exact: true}).click();
  await readyMade(page, name, "present").click();
  await standing(page);
}

async function edit(page: Page, name = four) {
  await readyMade(page, name, "edit").click();
  await slides(page).first().waitFor();
  await settled(page);
}

const day = /评估日\d{4}年/;

/** Walks the deck on the wall by the keyboard, and looks at every screen. */
async function walk(page: Page) {
  const least = (28 * page.viewportSize()!.height) / 1080;
  const seen = new Set<string>();
  for (let screens = 0; screens < 60; screens++) {
    const where = await page.evaluate(() => location.hash);
    const {found, fill, headless, sources, says} = await written(page);
    const layout = await page.locator(`${wall} .wall-screen`).getAttribute("data-layout");
    seen.add(/wall=([^:&]*)/.exec(where)![1]!);
    const faults = {
      small: found.filter(({size}) => size < least - 0.1),
      cut: found.filter(({cut}) => cut),
      headless,
      tooHigh: fill > 1.005,
      unsourced: layout === "title" ? !/来源共\d+份文件/.test(says) : sources === 0,
    };
    expect.soft(faults, where).toEqual({small: [], cut: [], headless: 0, tooHigh: false, unsourced: false});
    expect.soft(found.map((one) => one.text).join(" ")).toMatch(day);
    await press(page, screens % 2 ? "PageDown" : "ArrowRight");
    if ((await page.evaluate(() => location.hash)) === where) break;
  }
  return seen.size;
}

describe("a ready-made deck", () => {
  it.each([
    [four, {width: 1920, height: 1080}],
    [text.ready.tally, {width: 1024, height: 768}],
  ])("%s is presented by two clicks from a fresh page, and driven by keys at %o", async (name, viewport) => {
    const page = await visit("#/overview", {viewport});
    await present(page, name);
    const count = await walk(page);
    await press(page, "Home");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await slides(page).count()).toBe(count);
    await kept(page);
  });

  it("is presented without network from the folder, and from the one file", async () => {
    const page = await host.install({expected: [/ERR_CONNECTION_REFUSED|ERR_FAILED|sw\.js/]});
    host.goAway();
    await page.reload();
    await settled(page);
    await present(page, text.ready.tally);
    await press(page, "End");
    expect(await page.locator(`${wall} h2`).innerText()).not.toBe("");
    // Who loads the page again goes on with the talk where it was.
    const there = await page.evaluate(() => location.hash);
    const foot = await page.locator(`${wall} .wall-where`).innerText();
    await page.reload();
    await standing(page);
    expect(await page.evaluate(() => location.hash)).toBe(there);
    await expect.poll(() => page.locator(`${wall} .wall-where`).innerText(), patient).toBe(foot);

    const single = await visit("#/overview", {at: portable});
    await present(single, text.ready.tally);
    await press(single, "ArrowRight");
    expect(await single.locator(`${wall} h2`).innerText()).toContain("项目标");
  });
});

describe("a deck being arranged", () => {
  it("takes what pages show, in the state they show it in", async () => {
    const page = await visit("#/targets?regions=140000,430000", {});
    const tracker = page.locator("[data-panel=SX-T-001] .take button");
    // A double click takes it once.
    await tracker.dblclick();
    await expect.poll(() => page.locator(".taken").innerText(), patient).toContain("现共1页");
    await page.locator("[data-exhibit=own-targets] .exhibit-heading .take button").click();
    await expect
      .poll(() => page.locator(".taken").allInnerTexts(), patient)
      .toContainEqual(expect.stringContaining("现共2页"));
    await page.locator(".taken a").last().click();
    await settled(page);
    await expect.poll(() => names(page), patient).toHaveLength(2);
    expect((await names(page))[0]).toContain("200");
    await slides(page).first().click();
    await expect.poll(() => page.locator(".slide-form .thumbnail .tracker").count(), patient).toBe(1);
    await kept(page);

    // Of a list one by one: the first in place of the whole, the next behind it.
    await go(page, "#/overview");
    const findings = page.locator("[data-exhibit=more-findings] .exhibit-heading .take");
    await findings.getByRole("button").first().click();
    await findings.getByText(text.only).click();
    const single = findings.locator(".singles button").first();
    const name = await single.innerText();
    await single.click();
    await expect.poll(() => findings.innerText(), patient).toContain(text.takenAlone(text.untitled, 3));
    await findings.locator(".singles button").nth(1).click();
    await expect.poll(() => findings.innerText(), patient).toContain("现共4页");
    // A target from wherever its record is open.
    await go(page, "#/overview?evidence=target:ZJ-T-001");
    const record = page.locator(".evidence .take");
    await record.getByRole("button").click();
    await record.getByRole("link").click();
    await settled(page);
    await expect.poll(() => names(page), patient).toHaveLength(5);
    expect((await names(page))[2]).toBe(name);
    expect((await names(page))[4]).toContain("4,000项");
  });

  it("is put in order by keys, retitled, joined, and taken back step by step; a reload keeps it", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    const before = await names(page);
    await slides(page).nth(1).press("Alt+ArrowDown");
    const swapped = [before[0], before[2], before[1], ...before.slice(3)];
    expect(await names(page)).toEqual(swapped);
    await page.getByLabel(text.rename).fill("十四五评估");
    await slides(page).nth(1).click();
    await page.getByLabel(text.title, {exact: true}).fill("各省目标");
    await page.getByLabel(text.remarks).fill("先说结论");
    await page.getByRole("button", {name: text.join}).click();
    expect(await names(page)).toHaveLength(before.length - 1);
    await kept(page);
    await page.reload();
    await settled(page);
    await slides(page).nth(1).click();
    expect(await page.getByLabel(text.rename).inputValue()).toBe("十四五评估");
    expect(await page.getByLabel(text.title, {exact: true}).inputValue()).toBe("各省目标");
    expect(await page.locator(".slide-form .thumbnail .slide-room").count()).toBe(2);
    await bringAxe(page);
    expect(await violations(page)).toEqual([]);
  });

  it("is edited without a mouse: the focus is never lost, what is done is said, all of it is taken back and done again", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    const before = await names(page);
    const count = before.length;
    const focused = () => page.evaluate(() => document.activeElement!.textContent);
    const said = page.locator(".editor > [role=status]");
    await slides(page).nth(1).focus();
    for (const place of [3, 4]) {
      await page.keyboard.press("Alt+ArrowDown");
      expect(await focused()).toContain(before[1]);
      expect(await said.innerText()).toBe(text.moved(place, count));
    }
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toContain(before[3]);
    await page.getByRole("button", {name: text.drop}).press("Enter");
    expect(await focused()).toContain(before[1]);
    expect(await said.innerText()).toBe(text.did.dropped(3, count - 1));
    for (let left = count - 1; left > 0; left--) await page.keyboard.press("Delete");
    expect(await names(page)).toEqual([]);
    expect(await focused()).toBe(text.addTitle);
    for (let step = 0; step < count + 2; step++) await page.keyboard.press("Control+z");
    expect(await names(page)).toEqual(before);
    expect(await page.getByRole("button", {name: text.undo}).getAttribute("aria-disabled")).toBe("true");
    await page.keyboard.press("Control+y");
    await page.keyboard.press("Control+Shift+Z");
    expect(await said.innerText()).toBe(text.did.redo(count));
    expect((await names(page))[3]).toBe(before[1]);

    // In a text box the keys are its own; a watermark is a change like all others.
    const remarks = page.getByLabel(text.remarks);
    await remarks.pressSequentially("先说");
    await page.keyboard.press("Control+z");
    expect((await names(page))[3]).toBe(before[1]);
    await page.getByRole("button", {name: text.addExhibit, exact: true}).click();
    await page.locator(".slides .notice").waitFor();
    // What the list says stays until the new is told.
    const gone = await page.evaluateHandle(() => {
      const found: Node[] = [];
      const watch = new MutationObserver((records) => {
        for (const {removedNodes} of records) found.push(...removedNodes);
      });
      watch.observe(document.querySelector(".slides")!, {childList: true, subtree: true});
      return found;
    });
    await page.getByLabel(text.title, {exact: true}).pressSequentially("各省目标");
    await kept(page);
    expect(await gone.evaluate((nodes) => nodes.filter((one) => one instanceof Element).length)).toBe(0);
    await page.locator(".slides [aria-current] .slide-name").press("Delete");
    await page.getByLabel(exportText.zh.finish.watermark).check();
    await page.keyboard.press("Control+z");
    expect(await page.getByLabel(exportText.zh.finish.watermark).isChecked()).toBe(false);

    await page.getByRole("button", {name: text.remove}).press("Enter");
    expect(await focused()).toBe(text.newDeck);
    expect(await page.locator(".decks").innerText()).toContain(text.removed(text.ready.tally));
    await page.getByRole("button", {name: text.restore}).press("Enter");
    await expect.poll(() => names(page), patient).toHaveLength(count);
    await kept(page);
  });

  it("is dragged into order", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    const before = await names(page);
    await slides(page).nth(2).dragTo(slides(page).nth(1));
    await expect
      .poll(() => names(page), patient)
      .toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  });

  it("goes out as PowerPoint, its titles and remarks among the slides and notes", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    await slides(page).nth(1).click();
    await page.getByLabel(text.title, {exact: true}).fill("四省目标完成情况");
    await page.getByLabel(text.remarks).fill("先说结论");
    await page.locator(".slide-form textarea").first().fill("请各省核对");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: exportText.zh.formats.pptx}).click(),
    ]);
    const parts = Object.entries(unzipSync(readFileSync(await download.path()))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    );
    const holding = (words: string) => parts.filter(([, part]) => part.includes(words)).map(([name]) => name);
    expect(holding("四省目标完成情况")).toContainEqual(expect.stringMatching(/^ppt\/slides\/slide\d+\.xml$/));
    expect(holding("请各省核对")).toEqual([expect.stringMatching(/^ppt\/slides\/slide\d+\.xml$/)]);
    expect(holding("先说结论")).toEqual([expect.stringMatching(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)]);

    // And on paper all of it, not the editor: a sheet on its side each, remarks below.
    const sheets = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    const sizes = [...sheets.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Math.sign(Number(width) - Number(height)),
    );
    expect(new Set(sizes)).toEqual(new Set([1]));
    // The list of all targets takes two.
    expect(sizes).toHaveLength((await slides(page).count()) + 1);
    await page.emulateMedia({media: "print"});
    // Looked at in the same moment: paper waits for nothing.
    const paper = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const edge = document.querySelector("main")!.getBoundingClientRect().right + 1;
      const all = [...document.querySelectorAll<HTMLElement>(".paper-slides *:not(svg *)")];
      const outside = [...document.querySelectorAll(".editor, .ready-made")];
      return {
        words: document.querySelector<HTMLElement>(".paper-slides")!.innerText,
        editor: outside.filter((one) => one.checkVisibility()).length,
        charts: all.filter((one) => one.matches(".figure")).length,
        undrawn: all.filter((one) => one.matches(".figure:not(:has(svg))")).length,
        cut: all
          .filter((one) => one.getBoundingClientRect().right > edge)
          .map((one) => one.outerHTML.slice(0, 200)),
      };
    });
    expect(paper).toMatchObject({editor: 0, undrawn: 0, cut: []});
    expect(paper.charts).toBeGreaterThan(4);
    expect(paper.words).toContain("四省目标完成情况");
    expect(paper.words).toContain("先说结论");
    expect(paper.words).toMatch(day);
  });

  it("goes out as a file that opens again, and refuses one that was changed, whole", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: text.save}).click(),
    ]);
    const saved = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toMatch(/^品牌标尺_中期评估_\d{4}-\d{2}-\d{2}\.json$/);
    const put = (name: string, contents: string) =>
      page.locator("input[type=file]").setInputFiles({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(contents),
      });
    await put("坏的.json", saved.replace("中期评估", "中期评议"));
    const fault = page.locator(".decks [role=alert]");
    await expect.poll(() => fault.innerText(), patient).toContain(text.faults.damaged);
    expect(await fault.innerText()).toContain("坏的.json");
    expect(await page.locator(".decks option").count()).toBe(1);
    await put("材料.json", saved);
    await expect.poll(() => page.locator(".decks option").count(), patient).toBe(2);
    expect(await names(page)).toHaveLength(
      (JSON.parse(saved) as {deck: {slides: unknown[]}}).deck.slides.length,
    );
  });

  it("is not written over by another tab: what that changes comes here, and both are kept where they differ", async () => {
    const page = await visit("#/meeting", {});
    await edit(page, text.ready.tally);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await other.getByLabel(text.rename).fill("那边");
    await expect.poll(() => page.getByLabel(text.rename).inputValue(), patient).toBe("那边");

    // What is written without a word, as by a tab that went to sleep before it could tell.
    await page.evaluate(async () => {
      const request = indexedDB.open("brandgauge-meeting");
      const database = await new Promise<IDBDatabase>((done) => {
        request.addEventListener("success", () => done(request.result));
      });
      const store = database.transaction("decks", "readwrite").objectStore("decks");
      const all = store.getAll() as IDBRequest<{deck: {title: string}; revision: number}[]>;
      await new Promise((done) => {
        all.addEventListener("success", done);
      });
      const [row] = all.result;
      await new Promise((done) => {
        store
          .put({...row, deck: {...row!.deck, title: "别处"}, revision: row!.revision + 1})
          .addEventListener("success", done);
      });
      database.close();
    });
    await page.getByLabel(text.rename).fill("这边");
    const note = page.locator(".editor > [role=alert]");
    await expect.poll(() => note.innerText(), patient).toContain(text.kept.overtaken);
    await note.getByRole("button", {name: text.kept.theirs}).click();
    expect(await page.getByLabel(text.rename).inputValue()).toBe("别处");
    await page.getByRole("button", {name: text.undo}).click();
    expect(await page.getByLabel(text.rename).inputValue()).toBe("这边");
    await kept(page);
  });

  it("says that the browser keeps nothing, and can still be saved as a file", async () => {
    const page = await visit("#/meeting", {
      prepare: async (context) =>
        context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException("denied", "SecurityError");
          };
        }),
    });
    await edit(page, text.ready.tally);
    const note = page.locator(".editor > [role=alert]");
    await expect.poll(() => note.innerText(), patient).toContain(text.kept.denied);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: text.save}).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("sha256:");
    await go(page, "#/targets");
    await go(page, "#/meeting");
    expect(await slides(page).count()).toBeGreaterThan(3);
  });

  it("says that storage is full, keeps what is written at hand, and keeps it once there is room", async () => {
    const page = await visit("#/overview", {});
    const session = await page.context().newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await session.send("Storage.overrideQuotaForOrigin", {origin, quotaSize: 20_000});
    await go(page, "#/meeting");
    await edit(page, text.ready.tally);
    const note = page.locator(".editor > [role=alert]");
    await expect.poll(() => note.innerText(), patient).toContain(text.kept.full);
    await page.getByLabel(text.rename).fill("满了");
    await expect.poll(() => note.innerText(), patient).toContain(text.kept.full);
    await session.send("Storage.overrideQuotaForOrigin", {origin});
    await note.getByRole("button", {name: text.kept.again}).click();
    await kept(page);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel(text.rename).inputValue()).toBe("满了");
  });

  it("says what was said otherwise when it was made, and takes what is said now", async () => {
    const page = await visit("#/meeting?on=2024-10-01", {});
    await edit(page, text.ready.tally);
    const before = await names(page);
    const own = page.locator(".deck-day");
    expect(await own.innerText()).toContain(text.changed.day("2024年10月1日"));
    // The address's day is another one's; the deck keeps its own until it is moved.
    await go(page, "#/meeting?on=2025-03-01");
    expect(await own.innerText()).toContain(text.changed.otherDay("2025年3月1日"));
    await page.getByRole("button", {name: text.changed.takeDay("2025年3月1日")}).click();
    await expect.poll(() => own.innerText(), patient).toContain(text.changed.day("2025年3月1日"));
    await page.getByRole("button", {name: /^改用评估日/}).click();
    await expect.poll(() => names(page), patient).not.toEqual(before);
    await kept(page);
    expect(await page.locator(".changes").count()).toBe(0);
  });
});
