import type {Page} from "playwright-core";

/** A picture of the app: where it is taken and what must be seen in it. */
export interface Picture {
  name: string;
  hash: string;
  width: number;
  height: number;
  /** The whole page, not one screen of it. */
  fullPage: boolean;
  /** Selectors; of each something must lie inside the picture, whole. */
  shows: readonly string[];
  /** What the page is scrolled to, so that it stands just below the upper edge. */
  top?: string;
  /** What is pressed first, one after the other. */
  presses?: readonly string[];
}

// What the build drew and the app has not replaced, parts that wait their turn, charts, loading bars, failures.
const unfinished = ["#first", "[data-later]", "[data-drawing]", "[role=status]", "progress", "[role=alert]"];

/** Opens the view of a picture and waits until it shows what it names and nothing is under way; else it throws. */
export async function compose(tab: Page, address: string, picture: Picture, patience = 30_000) {
  const until = Date.now() + patience;
  await tab.goto(`${address}${picture.hash}`);
  for (const selector of picture.presses ?? []) await tab.locator(selector).first().click();
  for (;;) {
    if (picture.top) await tab.evaluate(scrollTo, picture.top);
    const faults = [...(await underWay(tab)), ...(await lacking(tab, picture))];
    if (faults.length === 0) break;
    if (Date.now() > until) throw new Error(`The picture ${picture.name} shows ${faults.join(", ")}.`);
    await tab.waitForTimeout(100);
  }
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

// Runs in the page.
function scrollTo(selector: string) {
  document.querySelector(selector)?.scrollIntoView();
  scrollBy(0, -24);
}

function underWay(tab: Page): Promise<string[]> {
  return tab.evaluate(
    (selectors) =>
      selectors.filter((selector) =>
        [...document.querySelectorAll(selector)].some(
          (element) =>
            element.matches("#first, [data-later]") ||
            // Where nothing was copied, nothing is told of it.
            (element.checkVisibility() &&
              element.getClientRects().length > 0 &&
              !element.matches(".copies :empty, .keeping")),
        ),
      ),
    unfinished,
  );
}

async function lacking(tab: Page, {shows, fullPage}: Picture): Promise<string[]> {
  const seen = await tab.evaluate(
    ([selectors, whole]) =>
      selectors.filter((selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility({visibilityProperty: true}))
          .map((element) => element.getBoundingClientRect())
          .some(
            ({top, right, bottom, left}) =>
              right > left &&
              bottom > top &&
              (whole || (top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth)),
          ),
      ),
    [shows, fullPage] as const,
  );
  return shows.filter((selector) => !seen.includes(selector)).map((selector) => `no ${selector}`);
}
