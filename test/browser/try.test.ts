import {test, evidenceLinks, go, settled} from "./page.ts";
import {namesOf, recordsOf} from "./names.ts";
import type {Page} from "playwright-core";
const skip = ["pre", "code", "script", "style"].join(",");
const texts = (page: Page) => page.evaluate((skip) => {
  const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const out: [string,string][] = [];
  while (w.nextNode()) { const n = w.currentNode as Text; const p = n.parentElement!; if (p.closest(skip) || !/\S/.test(n.data)) continue; out.push([n.data.trim(), p.tagName + "." + p.className + " < " + p.parentElement?.tagName]); }
  for (const e of document.querySelectorAll("[aria-label],[title],[placeholder]")) for (const a of ["aria-label","title","placeholder"]) if (e.getAttribute(a)) out.push([e.getAttribute(a)!, e.tagName+"@"+a]);
  return out;
}, skip);
const names = namesOf(["sources", "items"]).concat(recordsOf("policies").flatMap((r) => [r["document_no"]!, r["issuer"]!, r["title_en"] ? "" : r["title_zh"]!])).filter((n) => /\p{Script=Han}/u.test(n)).sort((a, b) => b.length - a.length);
function left(text: string) {
  for (const n of names) text = text.replaceAll(n, "§");
  return /\p{Script=Han}/u.test(text) ? text : null;
}
async function all(page: Page) {
  await page.evaluate(async () => { for (const i of document.querySelectorAll<HTMLInputElement>(".column-choice input:not(:checked)")) { i.click(); await new Promise((r) => setTimeout(r, 30)); } });
}
const report = (t: [string, string][]) => [...new Set(t.map(([x, w]) => [left(x), x, w]).filter(([x]) => x).map((x) => x.join(" || ")))].slice(0, 12).join("\n");
test("words", {timeout: 400000}, async ({visit}) => {
  const page = await visit("#/overview?lang=en");
    for (const p of ["overview", "certified", "awards", "industry", "targets"]) {
      await go(page, `#/${p}?lang=en`);
      console.log(p, report(await texts(page)));
    }
    for (const t of ["observations", "targets", "items", "policies", "sources", "conflicts", "programmes", "headline_series", "metrics", "units", "definitions", "batches", "regions", "sectors", "sector_crosswalk", "breakdowns", "members"]) {
      await go(page, `#/data?lang=en&table=${t}`);
      await page.waitForTimeout(200);
      await all(page);
      for (const f of [0, 0.5, 1]) {
      await page.evaluate((f) => { const s = document.querySelector(".browser-scroll")!; s.scrollTop = f * s.scrollHeight; }, f);
      await page.waitForTimeout(200);
      console.log(t, f, report(await texts(page)));
      }
    }
  for (const id of ["SX-O-011", "hn-o009", "target:SX-T-001", "item:SX-I-001", "policy:SX-P-001", "source:sx-sxrb-20250107", "ratio:SX-O-001,SX-O-003", "distance:sd-o233,sd-t14", "ZJ-O-006", "nope"]) {
      await go(page, `#/overview?lang=en&evidence=${id}`);
      console.log(id, report(await texts(page)));
  }
});
test("zh", async ({visit}) => {
  const page = await visit("#/overview");
    for (const p of ["overview", "certified", "awards", "industry", "targets", "data"]) {
      await go(page, `#/${p}`);
      console.log(p, [...new Set((await texts(page)).filter(([t,w]) => /[a-z]{3}/i.test(t)).map((x) => x.join(" || ")))].slice(0,20).join("\n"));
    }
});
