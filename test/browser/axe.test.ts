import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {hashOf, narrow, panels, wide} from "./looks.ts";
import {go, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();
const engine = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

describe.each([
  {theme: "light", viewport: wide, language: "zh"},
  {theme: "dark", viewport: wide, language: "en"},
  {theme: "light", viewport: narrow, language: "en"},
  {theme: "dark", viewport: narrow, language: "zh"},
])("$theme, $viewport.width px wide, in $language", ({theme, viewport, language}) => {
  it("has no violation axe can find, on any page or panel", async () => {
    const page = await visit("#/overview");
    await page.setViewportSize(viewport);
    await page.evaluate(engine);
    for (const name of [...pages, "data?table=metrics", "data?table=conflicts", ...panels]) {
      await go(page, hashOf(name, theme, language));
      if (viewport === wide && !name.includes("evidence")) await unfold(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
    await page.setViewportSize(wide);
  });
});

/** What axe finds, one line a rule: its id, how many places, the first of them. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const found = await run(document, {resultTypes: ["violations"]});
    return found.violations.map(({id, nodes}) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
