import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {languages, pages} from "../../src/domain/view.ts";
import {hashOf, narrow, panels, wide} from "./looks.ts";
import {go, quiet, useBrowser} from "./page.ts";

const visit = useBrowser();

/** From phone to wall, with the most that a reader scrolls there, in pixels. */
const windows: {width: number; height: number; most?: number}[] = [
  {...wide, most: 6000},
  {width: 1024, height: 768},
  {width: 1280, height: 720},
  {width: 1920, height: 1080},
  {...narrow, most: 9000},
];

function sizeOf(page: Page) {
  return page.evaluate(() => {
    const {documentElement: root, body} = document;
    return {
      height: root.scrollHeight,
      wider: Math.max(root.scrollWidth, body.scrollWidth) - root.clientWidth,
    };
  });
}

it.each(languages)(
  "no page is wider than its window, nor longer than a reader scrolls, in %s",
  async (language) => {
    const page = await visit("#/overview");
    for (const name of pages) {
      await go(page, hashOf(name, "light", language));
      for (const {most = Infinity, ...window} of windows) {
        await page.setViewportSize(window);
        await quiet(page);
        const {height, wider} = await sizeOf(page);
        const where = `${name} in ${language} at ${window.width} px`;
        expect.soft(wider, where).toBeLessThanOrEqual(0);
        expect.soft(height, where).toBeLessThanOrEqual(most);
      }
    }
    for (const name of panels) {
      await go(page, hashOf(name, "light", language));
      expect.soft((await sizeOf(page)).wider, `${name} in ${language}`).toBeLessThanOrEqual(0);
    }
  },
);
