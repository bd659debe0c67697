import type {Page} from "playwright-core";
import {go, quiet} from "./page.ts";

/** The tables of records, whose cells open evidence; the other tables are the registry's. */
export const recordTables = ["observations", "targets", "items", "policies", "sources"] as const;

/** Shows a table of the data page with all its columns. */
export async function openTable(page: Page, table: string, language: "zh" | "en" = "zh") {
  await go(page, `#/data?${language === "en" ? "lang=en&" : ""}table=${table}`);
  await page.evaluate(async () => {
    for (const box of document.querySelectorAll<HTMLInputElement>(".column-choice input:not(:checked)")) {
      box.click();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Scrolls the table to a share of its length and waits for the rows there. */
export async function scrollTo(page: Page, share: number) {
  await page.locator(".browser-scroll").evaluate((scroller, wanted) => {
    scroller.scrollTop = wanted * scroller.scrollHeight;
  }, share);
  await quiet(page);
}

/** The cells of the rows now in the page, in the order shown. */
export function rowsInPage(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".browser tbody tr:not([aria-hidden])")].map((row) =>
      [...row.children].map((cell) => cell.textContent!),
    ),
  );
}
