import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {stageText} from "../../src/text/stage.ts";
import {wall} from "./on-stage.ts";
import {patient, settled, useBrowser} from "./page.ts";
import {address, faultsIn, present, press, projector} from "./presenting.ts";

const visit = useBrowser();
const text = stageText.zh;

/** Opens the window of the speaker by its key. */
async function openNotes(page: Page) {
  const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await notes.locator(".presenter").waitFor();
  return notes;
}

describe.each([
  ["the folder edition", undefined],
  ["the one-file edition from a disk", pathToFileURL(resolve("dist-portable/brandgauge.html")).href],
])("the window of the speaker in %s", (_, at) => {
  it("shows what comes, turns, blanks the audience alone, and closes either way", async () => {
    const page = await present(visit, {...projector, ...(at && {at})});
    const notes = await openNotes(page);
    await expect
      .poll(() => notes.locator(".presenter-next .wall-content[data-shared]").count(), patient)
      .toBe(1);
    const look = (of: Page) =>
      of.evaluate(() => [
        document.compatMode,
        document.documentElement.lang,
        getComputedStyle(document.body).fontFamily,
      ]);
    expect(await look(notes)).toEqual(await look(page));
    // What the picture shows stands where it stands on the slide.
    const placesIn = (of: Page, screen: string) =>
      of.locator(`${screen} .panel:not([data-away]) > *`).evaluateAll((all) => {
        const {top, height} = all[0]!.closest(".wall-screen")!.getBoundingClientRect();
        return all.map((one) => Math.round((100 * (one.getBoundingClientRect().top - top)) / height));
      });
    await expect
      .poll(() => placesIn(notes, ".presenter-now"), patient)
      .toEqual(await placesIn(page, `${wall} .stage-box > .wall-screen`));
    expect(await notes.locator(".presenter-notes").innerText()).toContain(text.presenter.none);
    expect(await notes.locator(".presenter-notes .presenter-title").innerText()).toBe(
      (await page.locator(`${wall} .slide-head h2`).first().innerText()).replaceAll("\n", ""),
    );
    expect(await notes.locator("time").allInnerTexts()).toEqual([
      expect.stringMatching(/^\d\d:\d\d$/),
      expect.stringMatching(/^\d\d:\d\d$/),
    ]);
    const before = await address(page);
    await notes.keyboard.press("ArrowRight");
    await expect.poll(() => address(page), patient).not.toBe(before);
    await notes.keyboard.press("b");
    await page.locator(`${wall} .blank`).waitFor();
    expect(await notes.locator(".presenter-blank").innerText()).toBe(text.presenter.blank);
    // The speaker goes on while nobody sees it.
    await notes.locator('[data-command="previous"]').click();
    await expect.poll(() => address(page), patient).toBe(before);
    await notes.getByRole("button", {name: text.presenter.resume}).click();
    await expect.poll(() => page.locator(`${wall} .blank`).count(), patient).toBe(0);

    await notes.close();
    await expect
      .poll(() => page.locator('[data-command="presenter"]').getAttribute("aria-pressed"), patient)
      .toBe("false");
    await press(page, "ArrowRight");
    expect(await address(page)).not.toBe(before);
    const again = await openNotes(page);
    await again.keyboard.press("Escape");
    await expect.poll(() => again.isClosed(), patient).toBe(true);
    await settled(page);
    expect(await page.locator(wall).count()).toBe(0);
  });
});

it("shows the notes below the slide where the browser opens no window", async () => {
  const page = await present(visit, {
    ...projector,
    prepare: (context) =>
      context.addInitScript(() => {
        window.open = () => null;
      }),
  });
  await press(page, "s");
  const strip = page.locator(`${wall} .presenter-strip`);
  expect(await strip.innerText()).toContain(text.presenter.blocked);
  expect(await strip.innerText()).toContain(text.presenter.none);
  expect(await faultsIn(page, `${wall} .presenter-strip`, 28)).toEqual([]);
  const {y, height} = (await page.locator(`${wall} .stage-box`).boundingBox())!;
  expect(y + height).toBeLessThanOrEqual((await strip.boundingBox())!.y + 1);
  await press(page, "s");
  expect(await strip.count()).toBe(0);
});
