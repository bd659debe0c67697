import type {Page} from "playwright-core";
import {evidenceLink} from "./page.ts";

export interface FoundText {
  text: string;
  /** The element that holds the text, to find it again. */
  place: string;
}

// Not words on the page.
const hidden = ["style", "script", "noscript"];

/** Every text node of the page, also inside closed `<details>`, but for those within `skip`. */
export function textsOf(page: Page, skip: readonly string[] = []): Promise<FoundText[]> {
  return page.evaluate(
    (skipped) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: FoundText[] = [];
      while (walker.nextNode()) {
        const text = (walker.currentNode as Text).data.trim();
        const holder = walker.currentNode.parentElement!;
        if (!text || holder.closest(skipped)) continue;
        const parents = [holder.parentElement!, holder].map(({tagName, classList}) => [
          tagName.toLowerCase(),
          ...classList,
        ]);
        found.push({text, place: parents.map((names) => names.join(".")).join(" > ")});
      }
      return found;
    },
    [...hidden, ...skip].join(),
  );
}

/** How many texts the page shows, and how many of them open evidence; parts folded away count too. */
export function countsOf(page: Page): Promise<{linked: number; texts: number}> {
  return page.evaluate((link) => {
    const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts++;
    const links = [...document.querySelectorAll(`main ${link}`)];
    return {linked: links.filter(({textContent}) => textContent!.trim()).length, texts};
  }, evidenceLink);
}

/** The words only assistive technology or a hovering pointer meets. */
export function attributesOf(page: Page): Promise<FoundText[]> {
  return page.evaluate(() =>
    ["aria-label", "title", "placeholder"].flatMap((name) =>
      [...document.querySelectorAll(`body [${name}]`)].map((element) => ({
        text: element.getAttribute(name)!,
        place: `${element.tagName.toLowerCase()}[${name}]`,
      })),
    ),
  );
}

/** The texts of the evidence links a reader sees, folded `<details>` left out. */
export function linkedTexts(page: Page, within = "main"): Promise<string[]> {
  return page.evaluate(
    ([area, link]) =>
      [...document.querySelectorAll(`${area} ${link}`)]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)
        .map((element) => element.textContent!.trim())
        .filter(Boolean),
    [within, evidenceLink] as const,
  );
}
