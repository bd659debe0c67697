import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {conventionWording} from "../../src/pages/methods/conventions.ts";
import {statesNumber} from "../honest.ts";
import {openTable, recordTables, scrollTo} from "./data-table.ts";
import {evidenceLink, go, unfold, useBrowser} from "./page.ts";
import {textsOf, type FoundText} from "./texts.ts";

const visit = useBrowser();

// Ticks, SQL, the number of rows a filter leaves, the registry's own cells, the wording of rules and the sizes of files
// are not figures.
const exempt = [
  evidenceLink,
  '[aria-label*="tick"]',
  "pre",
  "code",
  "option",
  "output",
  "[data-registry]",
  "[data-convention]",
  "[data-delivery]",
  "[data-offline]",
];

/** The texts that state a number nobody can click. */
function unlinked(found: readonly FoundText[]): string[] {
  const bare = found.filter(({text}) => statesNumber(text));
  return [...new Set(bare.map(({text, place}) => `${place}: ${text}`))];
}

describe.each(["zh", "en"] as const)("in %s, every figure opens its evidence", (language) => {
  it("on every page and in every table, whatever column or row is shown", async () => {
    const query = language === "en" ? "?lang=en" : "";
    const page = await visit(`#/overview${query}`);
    for (const name of pages) {
      await go(page, `#/${name}${query}`);
      await unfold(page);
      expect.soft(unlinked(await textsOf(page, exempt)), name).toEqual([]);
    }
    await go(page, `#/data?table=conflicts${language === "en" ? "&lang=en" : ""}`);
    await unfold(page);
    expect.soft(unlinked(await textsOf(page, exempt)), "conflicts").toEqual([]);
    for (const table of recordTables) {
      await openTable(page, table, language);
      for (const share of [0, 0.33, 0.66, 1]) {
        await scrollTo(page, share);
        expect.soft(unlinked(await textsOf(page, exempt)), `${table} at ${share}`).toEqual([]);
      }
    }
  });

  it("in the wording of rules, which says the same whatever the data", async () => {
    const page = await visit(`#/methods${language === "en" ? "?lang=en" : ""}`);
    const wording = await page
      .locator("[data-convention]")
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(wording.length).toBeGreaterThan(100);
    const fixed = conventionWording(language);
    expect(wording.filter((text) => !fixed.has(text))).toEqual([]);
  });
});
