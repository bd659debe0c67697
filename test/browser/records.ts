import type {BrowserContext, Page} from "playwright-core";
import {pages} from "../../src/domain/view.ts";
import {evidenceText} from "../../src/text/evidence.ts";
import {recordTables} from "./data-table.ts";
import {evidenceLink, go, unfold} from "./page.ts";

/**
 * Keeps back what the build answered of the rivals of figures, and of nothing else, so that opening the record of a
 * figure asks the engine. What the browser says of it is to be expected.
 */
export async function withholdAnswers(context: BrowserContext) {
  await context.route(/\/answer-same-fact-[\w-]+\.js$/, (route) => route.fulfill({status: 404}));
}

export const withheld = [/answer-same-fact/, /404/];

/** The ids of all records that a number or a name of any page or table opens, as far as a table shows its rows. */
export async function recordsOfPages(page: Page): Promise<string[]> {
  const ids = new Set<string>();
  for (const hash of [...pages, ...recordTables.map((table) => `data?table=${table}`)]) {
    await go(page, `#/${hash}`);
    await unfold(page);
    const found = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((link) => {
          const href =
            link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href");
          return new URLSearchParams(href!.split("?")[1]).get("evidence")!;
        }),
      evidenceLink,
    );
    for (const id of found) ids.add(id);
  }
  return [...ids];
}

export interface Opened {
  id: string;
  /** What the panel says below its heading. */
  words: string;
  hasFailed: boolean;
}

/** Opens one record after the other in the loaded page, each as soon as the last is shown. */
export async function openEach(page: Page, ids: readonly string[]): Promise<Opened[]> {
  // Behind the panel, a page that has nothing to draw.
  await go(page, "#/data?table=units");
  return page.evaluate(async (all) => {
    const opened: Opened[] = [];
    const frame = () => new Promise(requestAnimationFrame);
    for (const id of all) {
      const copies = () => document.querySelector("dialog[open] .copies");
      const before = copies();
      location.hash = `#/data?table=units&evidence=${encodeURIComponent(id)}`;
      const isShown = () => {
        // One dialog shows them all, with buttons of its own for each.
        return copies() !== before && document.querySelector("dialog[open] header ~ :not(.loading, .copies)");
      };
      while (!isShown()) await frame();
      const parts = [...document.querySelectorAll<HTMLElement>("dialog header ~ :not(.copies)")];
      opened.push({
        id,
        words: parts.map((part) => part.innerText).join("\n"),
        hasFailed: document.querySelector("[role=alert]") !== null,
      });
    }
    return opened;
  }, ids);
}

/** The records that were not shown. */
export function notShown(opened: readonly Opened[]): Opened[] {
  const [missing] = evidenceText.zh.missing("\0").split("\0");
  return opened.filter(({words, hasFailed}) => hasFailed || words.trim() === "" || words.includes(missing!));
}
