import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {conventionWording} from "../../src/pages/methods/conventions.ts";
import {openTable, recordTables, scrollTo} from "./data-table.ts";
import {cellsOf, without} from "./names.ts";
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

const names = cellsOf({
  batches: ["name_zh", "name_en"],
  definitions: ["name_zh", "name_en"],
  items: ["name", "enterprise", "category", "award_type"],
  members: ["name_zh", "name_en"],
  metrics: ["name_zh", "name_en"],
  policies: ["title_zh", "title_en", "document_no", "issuer"],
  programmes: ["name_zh", "name_en"],
  sources: ["title", "title_en", "publisher"],
}).filter((name) => /\d/.test(name) && /[^\d\s.,%/-]/.test(name));

const shortNames = cellsOf({batches: ["number"]}).flatMap((number) => [
  `第${number}批`,
  `第${number}届`,
  `batch ${number}`,
  `edition ${number}`,
]);

// How to read a bar and a qualifier: conventions of ours, not figures of anybody.
const conventions = ["一个整体的100%", "100% of one whole", "±5%", "95%至不满", "95% to just below"].concat(
  // The ones of the growth formula.
  ["（1 ÷", "(1 ÷", "− 1", "（1 +", "(1 +"],
);

const units = cellsOf({units: ["name_zh", "name_en", "name_en_plural"]}).filter((unit) => unit !== "年");
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const year = "(?:19|20)\\d\\d";
const dates = [
  `${year}-\\d\\d(?:-\\d\\d)?`,
  `${year}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?`,
  `(?:\\d{1,2} )?${month} ${year}`,
  // A bare year; "2024个" or "2024 standards" would be a count.
  `(?<![\\d.,])${year}(?![\\d%]|[.,]\\d| ?(?:${units.join("|")}))`,
].map((pattern) => new RegExp(pattern, "g"));

/** The texts that state a number nobody can click. */
function unlinked(found: readonly FoundText[]): string[] {
  const bare = found.filter(({text}) => {
    const rest = without(text, [...names, ...shortNames, ...conventions]);
    return /\d/.test(dates.reduce((left, date) => left.replaceAll(date, " "), rest));
  });
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
