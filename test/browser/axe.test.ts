import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {bringAxe, violations} from "./axe.ts";
import {hashOf, narrow, panels, wide} from "./looks.ts";
import {go, unfold, useBrowser} from "./page.ts";

const visit = useBrowser();

describe.each([
  {theme: "light", viewport: wide, language: "zh"},
  {theme: "dark", viewport: narrow, language: "en"},
])("$theme, $viewport.width px wide, in $language", ({theme, viewport, language}) => {
  it("has no violation axe can find, on any page or panel", async () => {
    const page = await visit("#/overview");
    await page.setViewportSize(viewport);
    await bringAxe(page);
    for (const name of [...pages, "data?table=metrics", "data?table=conflicts", ...panels]) {
      await go(page, hashOf(name, theme, language));
      if (viewport === wide && !name.includes("evidence")) await unfold(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
    await page.setViewportSize(wide);
  });
});
