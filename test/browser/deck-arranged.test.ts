import {describe, expect, it} from "vitest";
import {exportText} from "../../src/text/exports.ts";
import {meetingText} from "../../src/text/meeting.ts";
import {bringAxe, violations} from "./axe.ts";
import {edit, kept, names, slides} from "./deck.ts";
import {go, patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const text = meetingText.zh;

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
