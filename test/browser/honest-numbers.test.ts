import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages, type Page as PageName} from "../../src/domain/view.ts";
import {conventionWording} from "../../src/pages/methods/conventions.ts";
import {statesNumber} from "../honest.ts";
import {openTable, recordTables, scrollTo} from "./data-table.ts";
import {evidenceLink, go, unfold, useBrowser} from "./page.ts";
import {countsOf, textsOf, type FoundText} from "./texts.ts";

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
  // They repeat the titles of the page, which open their evidence.
  ".rail",
  ".export-selection",
  // How many rows are taken.
  ".taking button",
  // How many marks stand as one.
  ".figure .count",
];

/** The texts that state a number nobody can click. */
function unlinked(found: readonly FoundText[]): string[] {
  const bare = found.filter(({text}) => statesNumber(text));
  return [...new Set(bare.map(({text, place}) => `${place}: ${text}`))];
}

interface Counts {
  linked: number;
  texts: number;
}

// About three quarters of what each page shows: no number is bare on a page that lost its figures.
const least: Partial<Record<PageName, Counts>> & {overview: Counts} = {
  overview: {linked: 85, texts: 380},
  brief: {linked: 60, texts: 190},
  certified: {linked: 210, texts: 1150},
  awards: {linked: 140, texts: 800},
  industry: {linked: 95, texts: 360},
  targets: {linked: 300, texts: 1300},
  compare: {linked: 17, texts: 230},
  timeline: {linked: 550, texts: 2350},
  data: {linked: 40, texts: 230},
  methods: {linked: 85, texts: 480},
  // Without a deck it shows no figures.
  meeting: {linked: 0, texts: 25},
};
// A page with one chart, and its table.
const leastOfNewPage: Counts = {linked: 5, texts: 20};
const leastOfConflicts: Counts = {linked: 200, texts: 850};
// Of a long table only the rows in sight are in the page.
const leastOfTable: Counts = {linked: 30, texts: 140};

/** Bare numbers, and too few figures or texts for the page to be whole. */
async function faultsOf(page: Page, expected: Counts): Promise<string[]> {
  const found = await countsOf(page);
  return [
    ...unlinked(await textsOf(page, exempt)),
    ...(["linked", "texts"] as const)
      .filter((kind) => found[kind] < expected[kind])
      .map((kind) => `${kind}: only ${found[kind]}, not ${expected[kind]}`),
  ];
}

describe.each(["zh", "en"] as const)("in %s, every figure opens its evidence", (language) => {
  it("on every page and in every table, whatever column or row is shown", async () => {
    const query = language === "en" ? "?lang=en" : "";
    const page = await visit(`#/overview${query}`);
    for (const name of pages) {
      await go(page, `#/${name}${query}`);
      await unfold(page);
      expect.soft(await faultsOf(page, least[name] ?? leastOfNewPage), name).toEqual([]);
    }
    await go(page, `#/data?table=conflicts${language === "en" ? "&lang=en" : ""}`);
    await unfold(page);
    expect.soft(await faultsOf(page, leastOfConflicts), "conflicts").toEqual([]);
    for (const table of recordTables) {
      await openTable(page, table, language);
      for (const share of [0, 0.33, 0.66, 1]) {
        await scrollTo(page, share);
        expect.soft(await faultsOf(page, leastOfTable), `${table} at ${share}`).toEqual([]);
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

describe(faultsOf, () => {
  const whole = least.overview;

  const planted = [
    ["in a sentence", "main .about", "另有37家"],
    ["in a heading", "h1", "（37）"],
    ["in a chart", "main .figure svg", "<text>37家</text>"],
    ["in a table", "main tbody tr", "<td>37.5%</td>"],
    ["in a folded part", "main details", "<p>第37位</p>"],
    ["in the footer", "footer > p:not([data-delivery], [data-offline])", "37"],
    ["that could be a year", "main .when", "2024家"],
    ["beside a date", "main .when", "2025年1月7日有37家"],
  ] as const;

  it("reports a bare number wherever it is planted, and none where it was taken away", async () => {
    const page = await visit("#/overview");
    await unfold(page);
    expect(await faultsOf(page, whole)).toEqual([]);
    for (const [where, selector, html] of planted) {
      const found = await page.locator(selector).first().evaluateHandle(plant, html);
      const words = await found.evaluate((node) => node.textContent!);
      expect.soft(await faultsOf(page, whole), where).toEqual([expect.stringContaining(`: ${words}`)]);
      await found.evaluate((node) => (node as ChildNode).remove());
    }
    expect(await faultsOf(page, whole)).toEqual([]);
  });

  it("reports a page that shows nothing", async () => {
    const page = await visit("#/overview", {});
    await page.locator("[data-page-ready]").evaluate((content) => content.replaceChildren());
    expect(await faultsOf(page, whole)).toEqual([
      `linked: only 0, not ${whole.linked}`,
      expect.stringMatching(/^texts: only \d{1,2}, not /),
    ]);
  });

  it("reports a page whose figures open nothing", async () => {
    const page = await visit("#/overview", {});
    await unfold(page);
    await page
      .locator(`main ${evidenceLink}`)
      .evaluateAll((links) => links.forEach((link) => link.replaceWith(...link.childNodes)));
    const faults = await faultsOf(page, whole);
    expect(faults).toContain(`linked: only 0, not ${whole.linked}`);
    expect(faults.length).toBeGreaterThan(60);
  });
});

// Runs in the page.
function plant(host: Element, html: string): Node {
  host.insertAdjacentHTML("beforeend", html);
  return host.lastChild!;
}
