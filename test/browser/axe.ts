import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const engine = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Brings axe into a page, until that is loaded anew. */
export async function bringAxe(page: Page) {
  await page.evaluate(engine);
}

/** What axe finds, one line a rule: its id, how many places, the first of them. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const found = await run(document, {resultTypes: ["violations"]});
    return found.violations.map(({id, nodes}) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
