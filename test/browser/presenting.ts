import type {Page} from "playwright-core";
import {expect} from "vitest";
import {wall} from "./on-stage.ts";
import {patient, quiet, type Visit} from "./page.ts";

const start = "#/certified?wall=certified-totals";
export const projector = {viewport: {width: 1920, height: 1080}, fresh: true};

export const address = (page: Page) => page.evaluate(() => /wall=([^&]*)/.exec(location.hash)?.[1] ?? "");
export const foot = (page: Page) => page.locator(`${wall} .stage-box > .wall-screen .wall-where`).innerText();
export const told = (page: Page) => page.locator(`${wall} .stage-said`).textContent();
export async function showing(page: Page, place: string) {
  await expect.poll(() => foot(page), patient).toContain(` ${place}`);
}

/** A presentation of six slides, the first of them drawn. */
export async function present(visit: Visit, options: Parameters<Visit>[1] = projector) {
  const page = await visit(start, options);
  await page.locator(`${wall} .stage-box > .wall-screen .wall-content[data-shared]`).waitFor();
  await quiet(page);
  return page;
}

export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
  await quiet(page);
}

/** What of a part of the page is written smaller than asked, or reaches out of the window. */
export function faultsIn(page: Page, selector: string, least: number) {
  return page.locator(selector).evaluate(
    (root, least) =>
      [...root.querySelectorAll<HTMLElement>("*")].flatMap((one) => {
        const isWritten = [...one.childNodes].some(
          ({nodeType, nodeValue}) => nodeType === 3 && nodeValue!.trim(),
        );
        if (!isWritten || one.closest("[inert], .hidden")) return [];
        const {left, right, top, bottom} = one.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(one).fontSize) * (one.currentCSSZoom ?? 1);
        const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
        return size < least - 0.1 || isOut ? [`${one.textContent} ${size}`] : [];
      }),
    least,
  );
}
