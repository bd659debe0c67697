import type {Locator, Page} from "playwright-core";
import {expect} from "vitest";
import {meetingText} from "../../src/text/meeting.ts";
import {patient, settled} from "./page.ts";

const text = meetingText.zh;

/** The slides of the deck being arranged, and what they are called. */
export const slides = (page: Page) => page.locator(".slides .slide-name");
export const names = (page: Page) => page.locator(".slides .name").allInnerTexts();

/** The day of evaluation, as slides and paper say it. */
export const day = /评估日\d{4}年/;

/** Waits until the browser has kept what was arranged. */
export async function kept(page: Page) {
  await expect.poll(() => page.locator(".keeping").allInnerTexts(), patient).toEqual([text.kept.kept]);
}

export function readyMade(page: Page, name: string, what: "present" | "edit"): Locator {
  return page.getByRole("button", {name: text.of(text.ready[what], name), exact: true});
}

/** Takes a ready-made deck to be arranged. */
export async function edit(page: Page, name: string) {
  await readyMade(page, name, "edit").click();
  await slides(page).first().waitFor();
  await settled(page);
}
