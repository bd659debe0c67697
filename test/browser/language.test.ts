import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {openTable, recordTables, scrollTo} from "./data-table.ts";
import {cellsOf, rowsOf, without} from "./names.ts";
import {go, unfold, useBrowser} from "./page.ts";
import {attributesOf, textsOf, type FoundText} from "./texts.ts";

const visit = useBrowser();

const records = [
  "SX-O-011",
  "hn-o009",
  "target:SX-T-001",
  "item:SX-I-001",
  "policy:SX-P-001",
  "ratio:SX-O-001,SX-O-003",
];

// What a source calls itself and what it says stays in its own language.
const quoted = cellsOf({
  sources: ["title"],
  items: ["name", "enterprise", "category", "award_type"],
  policies: ["document_no", "issuer"],
  observations: ["locator"],
  targets: ["locator"],
  sector_crosswalk: ["category"],
})
  .toSorted((a, b) => b.length - a.length)
  .concat(rowsOf("policies").flatMap(({title_zh, title_en}) => (title_en ? [] : [title_zh!])));

const han = /\p{Script=Han}/u;
const languageLink = /^中文(?:\(|（|$)/;
const code = /\b[a-z]+_[a-z_]+\b|\b[a-z]+\/\p{Script=Han}/u;

function chineseLeft(found: readonly FoundText[]): string[] {
  const left = found.filter(
    ({text}) => han.test(text) && !languageLink.test(text) && han.test(without(text, quoted)),
  );
  return [...new Set(left.map(({text, place}) => `${place}: ${text}`))];
}

describe("the language switch", () => {
  it("leaves no Chinese on the English pages but names and quotations", async () => {
    const page = await visit("#/overview?lang=en");
    const check = async (where: string) => {
      const found = [
        ...(await textsOf(page, ["pre", "code", "[data-registry]"])),
        ...(await attributesOf(page)),
      ];
      expect.soft(chineseLeft(found), where).toEqual([]);
    };
    for (const name of pages) {
      await go(page, `#/${name}?lang=en`);
      await unfold(page);
      await check(name);
    }
    await go(page, "#/data?lang=en&table=conflicts");
    await unfold(page);
    await check("conflicts");
    for (const table of recordTables) {
      await openTable(page, table, "en");
      await scrollTo(page, 0.5);
      await check(table);
    }
    for (const record of records) {
      await go(page, "#/overview?lang=en");
      await go(page, `#/overview?lang=en&evidence=${record}`);
      await check(record);
    }
  });

  it("changes navigation, headings, labels and columns, and shows no code in their place", async () => {
    const page = await visit("#/overview");
    const words = () =>
      page
        .locator(
          "nav a, h1, h2, h3, legend, label > span, summary, caption, th, option, .lead, .subtitle, .caveat, footer p",
        )
        .evaluateAll((all) =>
          all.map((one) => one.textContent!.trim()).filter((text) => /\p{L}/u.test(text)),
        );
    for (const name of pages) {
      await go(page, `#/${name}`);
      await unfold(page);
      const chinese = await words();
      expect
        .soft(
          chinese.filter((text) => !han.test(text)),
          name,
        )
        .toEqual([]);
      await go(page, `#/${name}?lang=en`);
      await unfold(page);
      const kept = async () =>
        (await words()).filter((text) => chinese.includes(text) && !quoted.includes(text));
      // The contents beside the page follow it in a moment.
      await expect.poll(kept, {timeout: 2000, message: name}).toEqual([]);
      const codes = (await textsOf(page, ["pre", "code", "[data-registry]"])).filter(({text}) =>
        code.test(text),
      );
      expect.soft(codes, name).toEqual([]);
    }
  });

  it("sets language and theme on the document", async () => {
    const page = await visit("#/targets");
    const attributes = () =>
      page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dataset["theme"],
        document.title,
      ]);
    expect(await attributes()).toEqual(["zh-CN", "system", "目标进度 · 品牌标尺"]);
    await go(page, "#/targets?lang=en&theme=dark");
    expect(await attributes()).toEqual(["en", "dark", "Targets · BrandGauge"]);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await go(page, "#/targets?lang=en&theme=light");
    expect(await background()).not.toBe(dark);
  });
});
