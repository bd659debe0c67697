import type {Page} from "playwright-core";
import {quiet} from "./page.ts";

/** The screen that a presentation fills. */
export const wall = "dialog.wall[open]";

/** Waits until the screen shows what the address says: the exhibit and its part, its charts drawn. */
export async function standing(page: Page) {
  await page.waitForFunction((dialog) => {
    const screen = document.querySelector<HTMLElement>(`${dialog} .wall-screen`);
    const contents = [...(screen?.querySelectorAll<HTMLElement>(".wall-content") ?? [])];
    const [slide, part = "1"] = (/wall=([^&]*)/.exec(location.hash)?.[1] ?? "").split(":");
    const parts = contents.map(({dataset}) => dataset["shared"] ?? "");
    const isDrawn = ![...(screen?.querySelectorAll<HTMLElement>(".figure[data-drawing]") ?? [])].some(
      ({clientWidth}) => clientWidth > 0,
    );
    const isThere = parts.every(Boolean) && (part === "last" || parts.includes(part));
    return isDrawn && isThere && screen?.dataset["slide"] === slide && screen?.querySelector(".wall-where");
  }, wall);
  await quiet(page);
}

/** Presses a key and waits until the screen shows where that leads. */
export async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await standing(page);
}

/** What is written on the screen, with the size it has there, and whether it is cut off; how high it is; what faults it has. */
export function written(page: Page) {
  return page.evaluate((dialog) => {
    const screen = document.querySelector<HTMLElement>(dialog)!;
    const room = screen.querySelector(".wall-room")!.getBoundingClientRect();
    const foot = screen.querySelector("footer")!.getBoundingClientRect();
    const content = screen.querySelector<HTMLElement>(".wall-content")!;
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const found: {text: string; size: number; cut: boolean}[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (!node.data.trim() || parent.closest("title, style, .hidden") || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // The face of a line is a little higher than the line.
      const face = 4;
      const within = content.contains(node)
        ? room
        : screen.querySelector("footer")!.contains(node)
          ? foot
          : null;
      const holder = parent.closest<HTMLElement>("svg, .wall-content, .wall-screen, dialog")!;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const zoom = (holder as unknown as {currentCSSZoom: number}).currentCSSZoom;
      found.push({
        text: node.data.trim(),
        size: size * zoom,
        cut:
          box.left < -1 ||
          box.right > innerWidth + 1 ||
          box.bottom > innerHeight + 1 ||
          (within !== null &&
            (box.top < within.top - face ||
              box.bottom > within.bottom + face ||
              box.left < within.left - 1 ||
              box.right > within.right + 1)),
      });
    }
    const inSight = (selector: string) =>
      [...content.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const words = inSight("p, li, td, th")
      .map(({textContent}) => textContent)
      .join(" ");
    return {
      found,
      // What stands on it reaches as far down, of the room there is.
      fill: content.getBoundingClientRect().height / room.height,
      shows: inSight(".figure svg, tbody tr, h2").length > 0 || words.length >= 40,
      headless: inSight("tbody tr").filter(
        (row) => !row.closest("table")!.querySelector("thead")!.checkVisibility(),
      ).length,
      sources: screen.querySelectorAll("footer .sources a").length,
      says: screen.querySelector("footer .sources")?.textContent ?? "",
    };
  }, wall);
}
