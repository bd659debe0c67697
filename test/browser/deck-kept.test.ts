import {readFileSync} from "node:fs";
import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {exportText} from "../../src/text/exports.ts";
import {meetingText} from "../../src/text/meeting.ts";
import {day, edit, kept, names, slides} from "./deck.ts";
import {go, patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const text = meetingText.zh;

describe("a deck", () => {
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
});
